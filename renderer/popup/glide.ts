import { quick } from '../parts/quick.ts';

/** Lets rows that get another place go there visibly, quickly, and not at all where motion is not wanted. */
export interface Glide {
  /** Before the list is drawn anew in another order: where rows are. */
  remember(): void;
  /**
   * After that: they go from there to where they are now, once. `list` is the same only when it was the
   * same before. Where nothing was remembered nothing moves, nor where the list has been scrolled since.
   */
  play(list: string): void;
}

/** Where rows were. */
interface Places {
  readonly tops: ReadonlyMap<string, number>;
  readonly scrolled: number;
}

/** Of the rows in what scrolls; others than those drawn are not seen to move. */
export function glideIn(view: () => HTMLElement | undefined): Glide {
  let places: Places | null = null;
  let played = '';
  let awaited: ResizeObserver | null = null;

  function move(within: HTMLElement, { tops, scrolled }: Places): void {
    const duration = quick();
    if (duration === 0 || within.scrollTop !== scrolled) return;
    const ways = rowsIn(within).map((row) => {
      const from = tops.get(idOf(row));
      return { row, way: from === undefined ? 0 : from - topOf(row) };
    });
    for (const { row, way } of ways) {
      if (Math.abs(way) < 1) continue;
      const frames = [{ transform: `translateY(${way}px)` }, { transform: 'none' }];
      row.parentElement?.animate(frames, { duration, easing: 'ease-out' });
    }
  }

  return {
    remember() {
      const within = view();
      if (within === undefined) return;
      const tops = new Map(rowsIn(within).map((row) => [idOf(row), topOf(row)]));
      places = { tops, scrolled: within.scrollTop };
    },
    play(name) {
      const [from, within, isSame] = [places, view(), name === played];
      places = null;
      played = name;
      if (from === null || within === undefined) return;
      awaited?.disconnect();
      awaited = null;
      if (!isSame || document.hidden) return;
      // Heard of after the rows' own sizes, which place them, and before anything of it is painted.
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        move(within, from);
      });
      observer.observe(within);
      awaited = observer;
    },
  };
}

function rowsIn(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('[data-agent]')];
}

function idOf(row: HTMLElement): string {
  return row.dataset['agent'] ?? '';
}

function topOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top;
}
