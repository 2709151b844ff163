import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskSeen } from '../../diagnostics/computer-findings.ts';

/** More than settings ever take. */
const probe = 'x'.repeat(64 * 1024);

/** Writes a little into this folder, and takes it away again. */
export async function seeDisk(folder: string): Promise<DiskSeen> {
  const file = join(folder, `.probe-${randomUUID()}`);
  try {
    await writeFile(file, probe, { flag: 'wx', flush: true, mode: 0o600 });
    const { bavail, bsize } = await statfs(folder);
    return { kind: 'written', freeBytes: bavail * bsize };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { kind: ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'full' : 'refused' };
  } finally {
    await rm(file, { force: true }).catch(() => {});
  }
}
