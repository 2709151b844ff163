import { quoted } from './log-line.ts';

/** Blackens secrets in what is about to be written down. Nothing should hold one; this is the second lock. */
export interface Redaction {
  /** From now on these are blackened wherever they stand, also encoded as addresses, forms, JSON, fields and Base64 do. */
  conceal(secrets: readonly string[]): void;
  redact(line: string): string;
}

/** What credentials look like wherever they turn up, for instance in an error's own words. */
const shapes: readonly RegExp[] = [
  // But not a scheme's name in a field of a line, which is followed by another field.
  /\b(?:Basic|Bearer|SOTicket)\s+(?!\w+=\w)\S+/gi,
  /\b(?:7T|8A)(?::|%3A)\S+/gi,
  // A JSON web token: three parts, of which the first two begin with `{"`.
  /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g,
  // A header or a field with a secret's name, to the end of its value.
  /\b(?:Set-)?Cookie["']?\s*[:=]\s*["']?[^\r\n"]+/gi,
  /\b(?:X-XSRF-TOKEN|XSRF-TOKEN|SO-AppToken)["']?\s*[:=]\s*["']?[^\s"',;&]+/gi,
  /\b(?:password|passwd|(?:access|refresh|id)_?token|code(?:_verifier)?|client_secret)["']?\s*[:=]\s*["']?[^\s"',;&]+/gi,
];

const black = '[secret]';
/** Tokens are renewed for weeks; those of long ago open nothing any more. */
const mostConcealed = 40;
/** Shorter ones stand in too many words; what they are part of is told by its shape or not at all. Letters. */
const shortestConcealed = 4;

/** Begins with the shapes alone. */
export function redaction(): Redaction {
  let latest: readonly string[] = [];
  let concealed: readonly string[] = [];
  return {
    conceal(secrets) {
      latest = [...new Set([...latest, ...secrets.filter(isLongEnough)])].slice(-mostConcealed);
      const all = new Set(latest.flatMap(encodings));
      // What holds another goes first, so that nothing of it is left.
      concealed = [...all].sort((a, b) => b.length - a.length);
    },
    redact(line) {
      const known = concealed.reduce((at, secret) => at.replaceAll(secret, black), line);
      return shapes.reduce((at, shape) => at.replace(shape, black), known);
    },
  };
}

function isLongEnough(secret: string): boolean {
  return secret.length >= shortestConcealed;
}

function encodings(secret: string): string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const json = withoutQuotes(JSON.stringify(secret));
  const jsonInJson = withoutQuotes(JSON.stringify(json));
  const fields = [secret, json].map((text) => withoutQuotes(quoted(text)));
  const address = secret.isWellFormed() ? [encodeURIComponent(secret)] : [];
  return [secret, json, jsonInJson, ...fields, base64, form, ...address];
}

function withoutQuotes(text: string): string {
  return text.slice(1, -1);
}
