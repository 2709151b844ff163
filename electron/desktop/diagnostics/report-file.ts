import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders } from '../../disk/make-folders.ts';

/**
 * Keeps the text of a report in this folder, which is made where it is missing, under a name with the time in it; gives
 * the file's path.
 *
 * @param wall ms since 1970
 */
export async function keepReport(text: string, folder: string, wall: number): Promise<string> {
  const time = new Date(wall).toISOString().slice(0, 19).replace(/:/g, '').replace('T', '-');
  const file = join(folder, `chat-presence-report-${time}.txt`);
  makeFolders(folder);
  await writeFile(file, text, { mode: 0o600 });
  return file;
}
