/** What was asked cannot be done as it was asked; the message is the sentence to send. */
export class Refused extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.status = status;
    this.headers = headers;
  }
}

/** This address has other verbs than the one it was asked with. */
export function wrongVerb(method: string, verbs: readonly string[]): Refused {
  const allowed = verbs.join(', ');
  return new Refused(405, `${method} is not understood here. Use ${allowed}.`, { Allow: allowed });
}
