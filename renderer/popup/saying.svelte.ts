/** Something that was just done, said for a moment. */
export interface Said {
  readonly text: string;
  /** Where nothing that is seen says so. */
  readonly shown: boolean;
}

/** What is said of what was just done. */
export interface Saying {
  readonly now: Said | null;
  say(text: string, how?: 'shown'): void;
}

/** So long it is said, ms. */
const saidMs = 4000;

/** Begins with nothing; what is said goes by itself, so that the same can be heard again. */
export function saying(): Saying {
  let now: Said | null = $state.raw(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  $effect(() => () => clearTimeout(timer));
  return {
    get now() {
      return now;
    },
    say(text, how) {
      clearTimeout(timer);
      now = { text, shown: how === 'shown' };
      timer = setTimeout(() => (now = null), saidMs);
    },
  };
}
