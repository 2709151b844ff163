import { flushSync, tick } from 'svelte';
import type { AgentId } from '../../electron/presence/agent.ts';
import type { Place } from './list-places.ts';
import { placeAfter } from './movement.ts';

/** The keyboard in the list: it is one stop on the way by Tab, and keys move within. */
export interface ListFocus {
  /** Where Tab leads; its row is to be drawn, however far away it is. */
  readonly stop: Place | null;
  /** Something in the list has the focus now. */
  took(target: HTMLElement): void;
  /** Moves by this key; false where it does not move. */
  move(key: string): boolean;
  /** Moves to this place, drawn or not. */
  go(place: Place, block: ScrollLogicalPosition): void;
  /** Where Tab leads, focused. */
  enter(): void;
  /** The keyboard is elsewhere, and Tab leads to the first place. */
  begin(): void;
  /** Before the list is drawn anew: where the focus is. Gives whose row that is, if it is in one. */
  remember(): AgentId | null;
  /** After that: the focus is where it was, on the same agent, and there is one stop. */
  restore(): void;
}

/** What had the focus before the list was drawn anew. */
interface Held {
  readonly element: HTMLElement;
  readonly place: Place | null;
  /** Which of the row's buttons and fields it was. */
  readonly part: number;
  /** What is out of view stays there: the person has scrolled away from it. */
  readonly inView: boolean;
}

export interface ListFocusPorts {
  readonly list: () => HTMLElement;
  /** In which it scrolls. */
  readonly view: () => HTMLElement;
  /** All places that keys move among, with `at` where the keyboard is. */
  readonly places: (at: Place | null) => readonly Place[];
}

/** Begins with the first place as the stop. */
export function listFocus({ list, view, places }: ListFocusPorts): ListFocus {
  let stop: Place | null = $state(null);
  let held: Held | null = null;
  /** How far down the list the stop is, for when it is gone. */
  let depth = 0;

  function elementOf(place: Place): HTMLElement | null {
    const attribute = typeof place === 'number' ? 'data-agent' : 'data-heading';
    return list().querySelector<HTMLElement>(`[${attribute}="${place}"]`);
  }

  function go(place: Place, block: ScrollLogicalPosition): void {
    stop = place;
    // Only what is drawn can have the focus.
    flushSync();
    const element = elementOf(place);
    // What still glides counts as where it goes.
    for (const each of list().getAnimations({ subtree: true })) each.finish();
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block });
  }

  function bring({ element, place, part, inView }: Held): void {
    const parts = place === null ? [] : partsOf(elementOf(place)?.closest('li') ?? null);
    const target =
      [element, parts[part], parts[0]].find((each) => each !== undefined && list().contains(each)) ??
      (stop === null ? null : elementOf(stop));
    target?.focus({ preventScroll: true });
    if (inView) target?.scrollIntoView({ block: 'nearest' });
  }

  return {
    get stop() {
      return stop;
    },
    took: (target) => (stop = placeOf(target) ?? stop),
    move(key) {
      const all = places(stop);
      const next = placeAfter(key, stop === null ? -1 : all.indexOf(stop), all.length, rowsIn(view()));
      if (next === null) return false;
      go(all[next]!, 'nearest');
      return true;
    },
    go,
    enter() {
      if (stop !== null) go(stop, 'nearest');
    },
    begin() {
      const element = document.activeElement;
      if (element instanceof HTMLElement && list().contains(element)) element.blur();
      stop = places(null)[0] ?? null;
      depth = 0;
    },
    remember() {
      const element = document.activeElement;
      held = null;
      if (!(element instanceof HTMLElement) || !list().contains(element)) return null;
      const part = partsOf(element.closest('li')).indexOf(element);
      const place = placeOf(element);
      held = { element, place, part, inView: isIn(element, view()) };
      return typeof place === 'number' ? place : null;
    },
    restore() {
      const all = places(stop);
      const at = stop === null ? -1 : all.indexOf(stop);
      const lost = document.activeElement === document.body ? held : null;
      held = null;
      if (at === -1) {
        stop = all[Math.min(depth, all.length - 1)] ?? null;
        // Its row is drawn by then.
        if (lost !== null) void tick().then(() => bring(lost));
        return;
      }
      depth = at;
      if (lost !== null) bring(lost);
    },
  };
}

/** The place that this is, or is part of. */
function placeOf(element: HTMLElement): Place | null {
  const heading = element.dataset['heading'] as Place | undefined;
  if (heading !== undefined) return heading;
  const row = element.closest('li')?.querySelector<HTMLElement>('[data-agent]');
  return row == null ? null : Number(row.dataset['agent']);
}

function partsOf(row: Element | null): HTMLElement[] {
  return row === null ? [] : [...row.querySelectorAll<HTMLElement>('button, input')];
}

/** How many closed rows can be seen at once. */
function rowsIn(view: HTMLElement): number {
  const row = view.querySelector('[data-agent]')?.clientHeight ?? view.clientHeight;
  return Math.max(1, Math.floor(view.clientHeight / Math.max(1, row)) - 1);
}

function isIn(element: HTMLElement, view: HTMLElement): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), view.getBoundingClientRect()];
  return inner.bottom > outer.top && inner.top < outer.bottom;
}
