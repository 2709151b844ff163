import type { Clock } from '../../presence/clock.ts';
import { within } from '../../presence/within.ts';
import { filePatienceMs } from '../../updates/patience.ts';

/** What of Electron's own updater tells how it went. */
export interface Squirrel {
  on(event: 'update-downloaded' | 'error', listener: () => void): unknown;
  off(event: 'update-downloaded' | 'error', listener: () => void): unknown;
}

/**
 * Under macOS electron-updater hands what it has fetched to Squirrel at once, and is content when that has read
 * it. Only then Squirrel unpacks it, and checks who has signed it.
 *
 * @param download by electron-updater
 * @throws where that fails, or Squirrel refuses what came, or says nothing
 */
export async function takenBySquirrel(
  squirrel: Squirrel,
  download: () => Promise<unknown>,
  clock: Clock,
): Promise<void> {
  let forget = (): void => {};
  const taken = new Promise<void>((resolve, reject) => {
    // What was announced has come, so that it is of other makers, or of none.
    const refused = (): void =>
      reject(Object.assign(new Error('Squirrel refuses it'), { code: 'ERR_UPDATER_INVALID_SIGNATURE' }));
    squirrel.on('update-downloaded', resolve);
    squirrel.on('error', refused);
    forget = () => {
      squirrel.off('update-downloaded', resolve);
      squirrel.off('error', refused);
    };
  });
  try {
    await Promise.all([taken, download().then(() => within(clock, filePatienceMs, taken))]);
  } finally {
    forget();
  }
}
