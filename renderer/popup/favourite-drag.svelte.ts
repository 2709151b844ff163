import type { AgentId } from '../../electron/presence/agent.ts';

/** A favourite being carried to another place with the pointer. */
export interface FavouriteDrag {
  /** How a row looks meanwhile: a line shows where the one carried would be put among `shown`, the favourites. */
  markOf(id: AgentId, shown: readonly AgentId[]): 'carried' | 'put-above' | 'put-below' | undefined;
  /** What the list has to tell. */
  readonly events: {
    readonly onpointerdown: (event: PointerEvent) => void;
    readonly onpointermove: (event: PointerEvent) => void;
    readonly onpointerup: () => void;
    readonly onpointercancel: () => void;
    readonly onclickcapture: (event: MouseEvent) => void;
  };
}

/** So far a pointer may stray in a click, px. */
const strayPx = 5;

/** Begins with nobody carried. `put` is told where somebody is put down. */
export function favouriteDrag(put: (id: AgentId, to: number) => void): FavouriteDrag {
  let touched: { readonly id: AgentId; readonly y: number } | null = null;
  let carried: AgentId | null = $state(null);
  /** The place among the shown favourites, without the one carried, where they would be put. */
  let to = $state(0);
  /** The click that ends a carrying is none. */
  let isOver = false;

  function rowsIn(list: Element): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('[data-section="favourites"] [data-agent]')];
  }

  function leave(): void {
    isOver = carried !== null;
    touched = carried = null;
  }

  return {
    markOf(id, shown) {
      if (carried === null || !shown.includes(id)) return undefined;
      if (carried === id) return 'carried';
      const others = shown.filter((each) => each !== carried);
      if (others[to] === id) return 'put-above';
      return to >= others.length && others.at(-1) === id ? 'put-below' : undefined;
    },
    events: {
      onpointerdown({ button, clientY, currentTarget, target }) {
        isOver = false;
        const row = (target as Element).closest<HTMLElement>('[data-agent]');
        if (button !== 0 || row === null || !rowsIn(currentTarget as Element).includes(row)) return;
        touched = { id: Number(row.dataset['agent']), y: clientY };
      },
      onpointermove({ clientY, currentTarget, pointerId }) {
        if (touched === null || (carried === null && Math.abs(clientY - touched.y) < strayPx)) return;
        const list = currentTarget as Element;
        if (carried === null) list.setPointerCapture(pointerId);
        carried = touched.id;
        const others = rowsIn(list).filter((row) => row.dataset['agent'] !== String(carried));
        const above = others.filter((row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2 < clientY;
        });
        to = above.length;
      },
      onpointerup() {
        const id = carried;
        leave();
        if (id !== null) put(id, to);
      },
      onpointercancel: leave,
      onclickcapture(event) {
        if (isOver) event.stopPropagation();
        isOver = false;
      },
    },
  };
}
