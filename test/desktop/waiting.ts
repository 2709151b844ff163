/** A value that tests can wait on: each `set` wakes those whose condition has come true. */
export class Watched<T> {
  #value: T;
  #waiting = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const check of [...this.#waiting]) check();
  }

  /** Resolves with the value once `holds` is true of it; fails, naming `what`, after `limitMs`. */
  until(what: string, holds: (value: T) => boolean, limitMs = 20_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(limit);
        this.#waiting.delete(check);
        settle();
      };
      const check = (): void => {
        if (holds(this.#value)) finish(() => resolve(this.#value));
      };
      const limit = setTimeout(
        () => finish(() => reject(new Error(`waited ${limitMs} ms in vain for ${what}`))),
        limitMs,
      );
      this.#waiting.add(check);
      check();
    });
  }
}
