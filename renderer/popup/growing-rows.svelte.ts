/** How many rows of a section are drawn. */
export interface GrowingRows {
  readonly most: number;
  /** Draws all of them, whatever it takes. */
  all(): void;
}

/** More than a window has room for. */
const atFirst = 50;
/** So few that nobody feels how long they take. */
const atATime = 300;

/**
 * A long list begins with the rows that can be seen, and grows to its end while there is nothing
 * else to do, so that even thousands of agents are there at once.
 *
 * @param list another list begins anew
 * @param total rows of the longest section
 */
export function growingRows(list: () => string, total: () => number): GrowingRows {
  let grown = $state.raw({ list: '', most: atFirst });
  const most = $derived(grown.list === list() ? grown.most : atFirst);
  $effect(() => {
    if (most >= total()) return;
    const next = { list: list(), most: most + atATime };
    const waiting = requestIdleCallback(() => (grown = next));
    return () => cancelIdleCallback(waiting);
  });
  return {
    get most() {
      return most;
    },
    all: () => (grown = { list: list(), most: Infinity }),
  };
}
