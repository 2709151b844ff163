import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** Writes a policy for the app to be started with, and gives its path. */
export async function writePolicy(stage: Stage, fields: object): Promise<string> {
  const file = join(await stage.makeFolder(), 'policy.json');
  await writeFile(file, JSON.stringify(fields));
  return file;
}
