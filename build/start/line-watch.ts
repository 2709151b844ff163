/** Lines as they come, and those who wait for one. */
export interface LineWatch {
  /** Tells those who wait of a new line. */
  see(line: string): void;
  /** Waits for the next line that `pattern` fits. */
  next(pattern: RegExp): Promise<void>;
}

/** Begins with nobody waiting. */
export function lineWatch(): LineWatch {
  const waiting = new Set<{ pattern: RegExp; tell: () => void }>();
  return {
    see: (line) => {
      for (const one of waiting) {
        if (!one.pattern.test(line)) continue;
        waiting.delete(one);
        one.tell();
      }
    },
    next: (pattern) => new Promise((tell) => waiting.add({ pattern, tell })),
  };
}
