import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait before each further try, ms: together longer than a virus scanner looks at a small file. */
const waits = [10, 20, 40, 80, 160, 320, 640] as const;

/** What Windows says of a file that somebody else has open. */
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);

export interface Patience {
  readonly platform: NodeJS.Platform;
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<unknown>;
}

/**
 * Puts the file `written` in the place of `file`, all at once.
 *
 * @throws when it cannot; then both are as they were
 */
export function putInPlace(written: string, file: string): Promise<void> {
  return whileHeld(() => rename(written, file), { platform: process.platform, wait: pause });
}

/**
 * Does this; under Windows again, for up to a second and a quarter, while somebody else has the file
 * open. Elsewhere nobody is in the way by that, and what is refused stays refused.
 *
 * @throws what it throws, the last time
 */
export async function whileHeld(task: () => Promise<void>, { platform, wait }: Patience): Promise<void> {
  for (const ms of platform === 'win32' ? waits : []) {
    try {
      return await task();
    } catch (error) {
      if (!held.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(ms);
    }
  }
  return task();
}
