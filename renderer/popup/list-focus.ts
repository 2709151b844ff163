import type { AgentId } from '../../electron/presence/agent.ts';
import { placeAfter } from './movement.ts';

/** The keyboard in the list: it is one stop on the way by Tab, and keys move within. */
export interface ListFocus {
  /** Something in the list has the focus now. */
  took(target: HTMLElement): void;
  /** Moves by this key; false where it does not move. */
  move(key: string): boolean;
  /** Where Tab leads, focused. */
  enter(): void;
  /** Before the list is drawn anew: where the focus is. Gives whose row that is, if it is in one. */
  remember(): AgentId | undefined;
  /** After that: the focus is where it was, on the same agent, and there is one stop. */
  restore(): void;
}

/** What had the focus before the list was drawn anew. */
interface Held {
  readonly element: HTMLElement;
  readonly agent: string | undefined;
  /** Which of the row's buttons and fields it was. */
  readonly part: number;
  /** Its place among the stops, for when it is gone. */
  readonly place: number;
  /** What is out of view stays there: the person has scrolled away from it. */
  readonly inView: boolean;
}

/** Begins with the first row as the stop. Rows are buttons that name their agent; headings fold what is under them. */
export function listFocus(list: HTMLElement): ListFocus {
  let stop: HTMLElement | null = null;
  let held: Held | null = null;

  /** Rows, and the headings that stand for rows folded away, in the order they are seen. */
  function stops(): HTMLElement[] {
    const all = list.querySelectorAll<HTMLElement>('h2 button, [data-agent]');
    return [...all].filter(
      (each) => isRow(each) || each.ariaExpanded === 'false' || each === document.activeElement,
    );
  }

  function become(next: HTMLElement | null): void {
    if (next === stop) return;
    if (stop) stop.tabIndex = -1;
    if (next) next.tabIndex = 0;
    stop = next;
  }

  function place(): number {
    return stop === null ? -1 : stops().indexOf(stop);
  }

  function bring({ element, agent, part, place: before, inView }: Held): void {
    const parts = agent === undefined ? [] : partsOf(rowOf(agent)?.closest('li') ?? null);
    const target =
      [element, parts[part], parts[0]].find((each) => each !== undefined && isThere(each)) ??
      stops().at(Math.min(before, stops().length - 1));
    target?.focus({ preventScroll: !inView });
  }

  const rowOf = (agent: string): HTMLElement | null => list.querySelector(`[data-agent="${agent}"]`);
  const isThere = (element: HTMLElement): boolean => list.contains(element);

  return {
    took: (target) => become(rowAround(target) ?? target),
    move(key) {
      const all = stops();
      const next = placeAfter(key, stop === null ? -1 : all.indexOf(stop), all.length);
      if (next === null) return false;
      all[next]?.focus();
      return true;
    },
    enter: () => stop?.focus(),
    remember() {
      const element = document.activeElement;
      held = null;
      if (!(element instanceof HTMLElement) || !list.contains(element)) return undefined;
      const row = rowAround(element);
      const part = partsOf(element.closest('li')).indexOf(element);
      held = { element, agent: row?.dataset['agent'], part, place: place(), inView: isIn(element, list) };
      return row === null ? undefined : Number(row.dataset['agent']);
    },
    restore() {
      const agent = stop?.dataset['agent'];
      if (held !== null && document.activeElement === document.body) bring(held);
      held = null;
      if (stop !== null && isThere(stop)) return;
      become(
        (agent === undefined ? null : stops().find((each) => each.dataset['agent'] === agent)) ??
          stops()[0] ??
          null,
      );
    },
  };
}

function isRow(element: HTMLElement): boolean {
  return element.dataset['agent'] !== undefined;
}

function rowAround(element: HTMLElement): HTMLElement | null {
  return element.closest('li')?.querySelector<HTMLElement>('[data-agent]') ?? null;
}

function partsOf(row: Element | null): HTMLElement[] {
  return row === null ? [] : [...row.querySelectorAll<HTMLElement>('button, input')];
}

function isIn(element: HTMLElement, list: HTMLElement): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
  return inner.bottom > outer.top && inner.top < outer.bottom;
}
