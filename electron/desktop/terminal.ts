/** Writes lines to the standard output; resolves once they are out, or nobody reads any more. */
export function print(lines: readonly string[]): Promise<void> {
  return write(`${lines.join('\n')}\n`);
}

/** The same of what is written as it is, also elsewhere. */
export function write(text: string | Buffer, to: NodeJS.WritableStream = process.stdout): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has seen enough, such as `head`, is none of our trouble.
    to.once('error', () => resolve());
    to.write(text, () => resolve());
  });
}

/** A sentence on what is wrong, where it gets into nobody's data. */
export function complain(sentence: string): Promise<void> {
  return write(`${sentence}\n`, process.stderr);
}
