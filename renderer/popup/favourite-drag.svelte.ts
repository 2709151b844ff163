import type { AgentId } from '../../electron/presence/agent.ts';
import { dropPlace, type DrawnRow } from './drop-place.ts';
import { edgeScroll } from './edge-scroll.ts';
import type { FavouriteMoves } from './favourite-moves.ts';

/** A favourite being carried to another place with the pointer. */
export interface FavouriteDrag {
  /** How a row looks meanwhile: a line shows where the one carried would be put. */
  markOf(id: AgentId): 'carried' | 'put-above' | 'put-below' | undefined;
  /** Whoever is carried stays where they were. */
  readonly leave: () => void;
  /** What the list has to tell. */
  readonly events: {
    readonly onpointerdown: (event: PointerEvent) => void;
    readonly onpointermove: (event: PointerEvent) => void;
    readonly onpointerup: () => void;
    readonly onpointercancel: () => void;
    readonly onlostpointercapture: (event: PointerEvent) => void;
    readonly onclickcapture: (event: MouseEvent) => void;
  };
}

/** So far a pointer may stray in a click, px. */
const strayPx = 5;

/** Begins with nobody carried. `view` is what scrolls. To be made with the list. */
export function favouriteDrag(
  { movable, put }: Pick<FavouriteMoves, 'movable' | 'put'>,
  view: () => HTMLElement,
): FavouriteDrag {
  let touched: { readonly id: AgentId; readonly y: number } | null = null;
  let carried: AgentId | null = $state(null);
  /** The place among the others where the one carried would be put. */
  let to = $state(0);
  /** The click that ends a carrying is none. */
  let isOver = false;

  const others = (): AgentId[] => movable().filter((id) => id !== carried);

  const scroll = edgeScroll({ view, content: () => favouritesIn(view()), onScrolled: carryTo });

  function carryTo(y: number): void {
    const drawn = rowsIn(view()).filter(({ id }) => id !== carried);
    to = dropPlace(others(), drawn, y);
  }

  function leave(): void {
    touched = carried = null;
    scroll.stop();
  }

  $effect(() => leave);

  return {
    markOf(id) {
      if (carried === null) return undefined;
      if (carried === id) return 'carried';
      const all = others();
      if (all[to] === id) return 'put-above';
      return to >= all.length && all.at(-1) === id ? 'put-below' : undefined;
    },
    leave,
    events: {
      onpointerdown({ button, clientY, target }) {
        isOver = false;
        const row = (target as Element).closest<HTMLElement>('[data-agent]');
        if (button !== 0 || row === null || !movable().includes(idOf(row))) return;
        touched = { id: idOf(row), y: clientY };
      },
      onpointermove({ buttons, clientY, currentTarget, pointerId }) {
        // It was let go where nobody told.
        if ((buttons & 1) === 0) return leave();
        if (touched === null || (carried === null && Math.abs(clientY - touched.y) < strayPx)) return;
        if (carried === null) (currentTarget as Element).setPointerCapture(pointerId);
        carried = touched.id;
        carryTo(clientY);
        scroll.hold(clientY);
      },
      onpointerup() {
        const id = carried;
        leave();
        isOver = id !== null;
        if (id !== null) put(id, to);
      },
      onpointercancel: leave,
      onlostpointercapture({ target, currentTarget }) {
        // Of a row that a finger is on, it is the list that has taken it.
        if (target === currentTarget) leave();
      },
      onclickcapture(event) {
        if (isOver) event.stopPropagation();
        isOver = false;
      },
    },
  };
}

function favouritesIn(view: HTMLElement): Element | null {
  return view.querySelector('[data-section="favourites"]');
}

function rowsIn(view: HTMLElement): DrawnRow[] {
  const rows = favouritesIn(view)?.querySelectorAll<HTMLElement>('[data-agent]') ?? [];
  return [...rows].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { id: idOf(row), middle: top + height / 2 };
  });
}

function idOf(row: HTMLElement): AgentId {
  return Number(row.dataset['agent']);
}
