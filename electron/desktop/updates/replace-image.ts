import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts what was fetched in the place of an AppImage, all at once and under its name: menu entries, shortcuts
 * and the start at login go on to lead to it.
 *
 * @throws when it cannot; then the AppImage is as it was
 */
export function replaceImage(fetched: string, image: string): void {
  const place = realpathSync(image);
  chmodSync(fetched, statSync(place).mode);
  flush(fetched);
  try {
    renameSync(fetched, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    moveAcross(fetched, place);
  }
}

/** From another disk, where a move is a copy: that may fail half way, or be cut off. */
function moveAcross(fetched: string, place: string): void {
  const beside = join(dirname(place), `.${basename(place)}.new`);
  try {
    // Not through what lies there: it may be a link that somebody else has laid.
    rmSync(beside, { force: true });
    copyFileSync(fetched, beside, constants.COPYFILE_EXCL);
    flush(beside);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  rmSync(fetched, { force: true });
}

/** Onto the disk with it: after a loss of power nothing half written may have its place already. */
function flush(file: string): void {
  const opened = openSync(file, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
