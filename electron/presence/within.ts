import type { Clock } from './clock.ts';

/** Somebody has not answered in time. */
export class Late extends Error {}

/**
 * Waits for `promise`.
 *
 * @throws Late when it has not settled `ms` from now
 */
export async function within<T>(clock: Clock, ms: number, promise: Promise<T>): Promise<T> {
  let cancel = (): void => {};
  const late = new Promise<never>((_resolve, reject) => {
    cancel = clock.after(ms, () => reject(new Late(`no answer within ${ms} ms`)));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel();
  }
}
