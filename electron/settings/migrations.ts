type Stored = Readonly<Record<string, unknown>>;

/** Step `n` turns a file of version `n` into one of version `n + 1`. A file without a version is version 0. */
const steps: readonly ((stored: Stored) => Stored)[] = [
  (stored) => stored,
  // What came with version 2 has defaults.
  (stored) => stored,
];

/** A file's contents brought up to `to`, or null when it is newer than that, or its version is nonsense. */
export function migrate(stored: Stored, to: number): Stored | null {
  const from = stored['version'] ?? 0;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0 || from > to) return null;
  const migrated = steps.slice(from, to).reduce((at, step) => step(at), stored);
  return { ...migrated, version: to };
}
