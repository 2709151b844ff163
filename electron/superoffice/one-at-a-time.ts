import type { TenantLine } from './tenant-line.ts';

/** The line with one call at a time on it: each waits for the one before. */
export function oneAtATime(line: TenantLine): TenantLine {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ...line,
    call(call, stopped) {
      const run = turn.then(() => line.call(call, stopped));
      turn = run.catch(() => {});
      return run;
    },
  };
}
