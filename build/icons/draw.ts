/** Draws every icon of the app into this folder; run by `npm run icons`, its results are committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawFiles } from './files.ts';

for (const [path, bytes] of drawFiles()) {
  const target = join(import.meta.dirname, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
