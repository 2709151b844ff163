/** Writes lines to the standard output, or elsewhere; resolves once they are out, or nobody reads any more. */
export function print(lines: readonly string[], to: NodeJS.WritableStream = process.stdout): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has seen enough, such as `head`, is none of our trouble.
    to.once('error', () => resolve());
    to.write(`${lines.join('\n')}\n`, () => resolve());
  });
}

/** A sentence on what is wrong, where it gets into nobody's data. */
export function complain(sentence: string): Promise<void> {
  return print([sentence], process.stderr);
}
