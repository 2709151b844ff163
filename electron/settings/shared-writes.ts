/** Writes that come one after the other, however often they are asked for. */
export interface SharedWrites {
  /** Resolves, or rejects, with a write that began after this was asked. */
  ask(): Promise<void>;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
}

/**
 * One write at a time; all who ask before the next one begins share it.
 *
 * @param write writes what is to be kept at that moment
 */
export function sharedWrites(write: () => Promise<void>): SharedWrites {
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const done = (): Promise<void> => underWay.catch(() => {});

  return {
    ask() {
      next ??= done().then(() => {
        next = null;
        underWay = write();
        return underWay;
      });
      return next;
    },
    settled: () => (next ?? underWay).catch(() => {}),
  };
}
