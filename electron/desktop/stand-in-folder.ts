import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const ownerOnly = 0o700;

/**
 * A folder to be used for want of `wished`: for all starts of this user the same one, so that they find
 * each other. Only where somebody else has taken its name it is another one each time.
 *
 * @param temporary the folder for what need not last, which others may write too
 * @throws when none can be made
 */
export function standInFolder(wished: string, temporary: string): string {
  const name = createHash('sha256').update(wished).digest('hex').slice(0, 12);
  const folder = join(temporary, `chat-presence-${process.getuid?.() ?? 'of'}-${name}`);
  try {
    mkdirSync(folder, { mode: ownerOnly });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return isOursAlone(folder) ? folder : mkdtempSync(join(temporary, 'chat-presence-'));
}

function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return false;
  // Windows has neither, and a temporary folder for each user.
  if (process.platform === 'win32') return true;
  return found.uid === process.getuid?.() && (found.mode & 0o777) === ownerOnly;
}
