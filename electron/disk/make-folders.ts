import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes `folder` and the folders above it that are missing; gives those it made, topmost first.
 * One level at a time: Node's own `recursive` never returns where a file system allows no folders
 * but does not say so, such as /proc.
 *
 * @throws when one cannot be made
 */
export function makeFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; statSync(at, { throwIfNoEntry: false }) === undefined; at = dirname(at)) {
    missing.unshift(at);
  }
  for (const each of missing) mkdirSync(each);
  return missing;
}
