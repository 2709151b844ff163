type Stored = Readonly<Record<string, unknown>>;

/**
 * Step `n` turns a file of version `n` into one of version `n + 1`. A file without a version is version 0.
 *
 * A version before uses what it can of a newer file, and writes into it. So no step gives another meaning
 * to a name that was there: what means something else has another name.
 */
const steps: readonly ((stored: Stored) => Stored)[] = [
  (stored) => stored,
  // What came with version 2 has defaults.
  (stored) => stored,
];

/** A file's contents brought up to `to`, or null when it is newer than that, or its version is nonsense. */
export function migrate(stored: Stored, to: number): Stored | null {
  const from = versionOf(stored);
  if (from === null || from > to) return null;
  const migrated = steps.slice(from, to).reduce((at, step) => step(at), stored);
  return { ...migrated, version: to };
}

/** Whether a file's contents are of a version after this one. */
export function isNewer(stored: Stored, than: number): boolean {
  return (versionOf(stored) ?? 0) > than;
}

function versionOf(stored: Stored): number | null {
  const version = stored['version'] ?? 0;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : null;
}
