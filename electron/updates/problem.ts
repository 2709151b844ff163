import type { UpdateProblem } from '../contract/updates.ts';

/** Codes by which what fetches an update says that it is not what was announced, or not of the same makers. */
const damaged = ['ERR_CHECKSUM_MISMATCH', 'ERR_UPDATER_INVALID_SIGNATURE'];
const disk = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EIO'];

/** Which kind of failure this is, of what an attempt has thrown. */
export function problemOf(error: unknown): UpdateProblem {
  const name = failureName(error);
  if (damaged.includes(name)) return 'damaged';
  if (disk.includes(name)) return 'disk';
  // What was not allowed to be asked was named by the feed itself.
  if (name === 'net::ERR_BLOCKED_BY_CLIENT') return 'unclear';
  return /^(net::|status \d|AbortError|ETIMEDOUT)/.test(name) ? 'unreachable' : 'unclear';
}

/** A short name for the log: nothing of what a server has said. */
export function failureName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  const [found] = /net::ERR_\w+|\bstatus \d{3}\b/.exec(error.message) ?? [];
  return found ?? (typeof code === 'string' && /^\w+$/.test(code) ? code : error.name);
}
