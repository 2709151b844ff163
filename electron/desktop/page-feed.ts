import { keepUnchanged } from '../contract/keep-unchanged.ts';
import { changeBetween, type StateChange } from '../contract/state-change.ts';

/** What one page is told of its state: all of it once, and from then on what is different. */
export interface PageFeed<State> {
  /** The state as the page knows it; to a page that knows nothing yet, as it is now. */
  known(): State;
  /** What the page does not know yet, which it is told with this; null: nothing. */
  news(): StateChange | null;
  /** The page is no more: the next one knows nothing. */
  forget(): void;
}

/** A feed for a page that knows nothing yet. */
export function pageFeed<State extends object>(state: () => State): PageFeed<State> {
  let told: State | null = null;
  /** The state that was made into it; what is still the very same in it need not be looked into. */
  let made: State | null = null;

  /** The state as it is now, on the ground of what the page knows. */
  function onGroundOf(known: State): State {
    const before = made;
    made = state();
    const same = Object.entries(made).filter(([name, value]) => before?.[name as keyof State] === value);
    const kept = same.map(([name]) => [name, known[name as keyof State]] as const);
    return keepUnchanged(known, { ...made, ...(Object.fromEntries(kept) as Partial<State>) });
  }

  return {
    known: () => (told ??= made = state()),
    news() {
      if (told === null) return null;
      const now = onGroundOf(told);
      const change = changeBetween(told, now);
      told = now;
      return change;
    },
    forget: () => (told = made = null),
  };
}
