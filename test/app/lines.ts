/** How many looks these lines tell of, good or failed. */
export function countPolls(lines: readonly string[]): number {
  return lines.filter((line) => line.includes(' poll ')).length;
}

/** Whether a line tells of a look that failed. */
export function isFailedPoll(line: string): boolean {
  return line.includes(' poll ') && !line.includes('outcome=roster');
}

/** Whether a line of the standard error is ours, and not one of Chromium's or GTK's. */
export function isOurs(line: string): boolean {
  return line !== '' && !/^[[(]|^ERR: /.test(line);
}
