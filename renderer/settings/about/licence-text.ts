/** Shorter lines were ended on purpose. Characters. */
const fullLine = 50;

/**
 * A licence as it is read: lines that were broken only because a line of print was full flow on, and
 * whoever shows them breaks them where theirs are full.
 */
export function flowing(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .reduce((above, line) => {
      const last = above.slice(above.lastIndexOf('\n') + 1);
      const goesOn = last.length >= fullLine && /^[^\s*\-(\d=]/.test(line);
      return `${above}${goesOn ? ' ' : '\n'}${line}`;
    });
}
