import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { policyFiles } from './policy/files.ts';

/** Writes what administrators are given of what a policy may fix. */
for (const [path, content] of Object.entries(await policyFiles())) {
  const file = join(import.meta.dirname, 'policy', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
