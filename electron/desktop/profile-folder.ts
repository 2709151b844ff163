import { accessSync, constants, statSync } from 'node:fs';
import { makeFolders } from '../disk/make-folders.ts';

/** Makes `folder` where it is missing, and throws when it is not a folder that we can write. */
export function ensureWritableFolder(folder: string): void {
  makeFolders(folder);
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  if (!statSync(folder).isDirectory()) throw new Error('not a folder');
}
