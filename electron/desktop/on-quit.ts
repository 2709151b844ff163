import { app } from 'electron';
import type { Clock } from '../presence/clock.ts';

/** Whoever ends the app need not wait longer than this, ms. */
const patienceMs = 2_000;

/**
 * Before the app ends, everything is stopped, and what is still to be written is.
 *
 * @param stop called once; resolves when nothing is left to do
 */
export function onQuit(clock: Clock, stop: () => Promise<unknown>): void {
  let stopped: 'not' | 'stopping' | 'stopped' = 'not';
  app.on('before-quit', (event) => {
    if (stopped === 'stopped') return;
    event.preventDefault();
    if (stopped === 'stopping') return;
    stopped = 'stopping';
    const end = (): void => {
      stopped = 'stopped';
      app.quit();
    };
    const cancel = clock.after(patienceMs, end);
    stop()
      .catch(() => {})
      .finally(() => {
        cancel();
        if (stopped === 'stopping') end();
      });
  });
}
