/** What is typed into the search field. */
export interface SearchText {
  readonly text: string;
  search(typed: string): void;
}

/**
 * What main keeps is what is searched for; what is typed counts at once, and until main has it, what
 * comes from there is older.
 *
 * @param kept as main keeps it
 * @param keep resolves when main keeps it
 */
export function searchText(kept: () => string, keep: (typed: string) => Promise<void>): SearchText {
  let text = $state(kept());
  let underway = 0;
  $effect.pre(() => {
    const now = kept();
    if (underway === 0) text = now;
  });
  return {
    get text() {
      return text;
    },
    search(typed) {
      text = typed;
      underway += 1;
      void keep(typed).finally(() => (underway -= 1));
    },
  };
}
