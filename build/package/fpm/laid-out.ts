import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mustRun } from './must-run.ts';
import type { PackagePlan } from './plan.ts';

/** Lays out in `root` what a package holds, readable by everybody, whatever our own umask is. */
export async function layOut({ contents }: PackagePlan, root: string): Promise<void> {
  for (const { from, to } of contents) {
    const place = join(root, to);
    await mkdir(dirname(place), { recursive: true });
    await cp(from, place, { recursive: true, verbatimSymlinks: true });
  }
  await mustRun('chmod', ['-R', 'u=rwX,go=rX', root]);
}
