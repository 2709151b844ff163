/** Something is not as it must be. */
export class Broken extends Error {}

/** @throws unless it is so; quicker than a matcher, which matters here */
export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Broken(`it is not so: ${what}`);
}

/** @throws unless it is a whole number within these limits, and not nought below zero */
export function mustBeWhole(value: unknown, least: number, most: number): void {
  const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  if (!fits || Object.is(value, -0)) throw new Broken(`${String(value)} is not from ${least} to ${most}`);
}

/** The largest number a tenant has for anything. */
export const int32Most = 2 ** 31 - 1;

/** @throws unless it is text of one line that turns nothing around */
export function mustBeOneLine(text: string): void {
  if (/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text) || !text.isWellFormed()) {
    throw new Broken(`${JSON.stringify(text)} is not one line of text`);
  }
}

/** @throws where one of these is in the text */
export function mustNotTell(text: string, secrets: readonly string[]): void {
  const told = secrets.find((secret) => text.includes(secret));
  if (told !== undefined) throw new Broken(`${JSON.stringify(text)} tells ${JSON.stringify(told)}`);
}
