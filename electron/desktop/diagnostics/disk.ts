import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskSeen } from '../../diagnostics/computer-findings.ts';

/** More than settings ever take. */
const probe = 'x'.repeat(64 * 1024);

const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];

/**
 * Writes a little into this folder, and takes it away again.
 *
 * @throws where that fails for a reason that says nothing of either
 */
export async function seeDisk(folder: string): Promise<DiskSeen> {
  // One that was left behind goes with the next.
  const file = join(folder, '.diagnostics-probe');
  try {
    await writeFile(file, probe, { flush: true, mode: 0o600 });
    const { bavail, bsize } = await statfs(folder);
    return { kind: 'written', freeBytes: bavail * bsize };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (isFull.includes(code)) return { kind: 'full' };
    if (isRefused.includes(code)) return { kind: 'refused' };
    throw error;
  } finally {
    await rm(file, { force: true }).catch(() => {});
  }
}
