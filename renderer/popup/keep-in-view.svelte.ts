import { untrack } from 'svelte';
import type { AgentId } from '../../electron/presence/agent.ts';

export interface InViewPorts {
  readonly list: () => HTMLElement | undefined;
  /** In which it scrolls: the list itself, or a frame around it. */
  readonly view: () => HTMLElement | undefined;
  /** Another one whenever what is listed is chosen in another way. */
  readonly listed: () => string;
  /** Whose row is open. */
  readonly opened: () => AgentId | undefined;
}

/** While its component lives: scrolls so that what the person is at can be seen. */
export function keepInView({ list, view, listed, opened }: InViewPorts): void {
  /** In a frame they may be in the search above. */
  function stayHere(): void {
    const here = view() === list() ? ':focus, [data-agent][aria-expanded="true"]' : ':focus';
    view()?.querySelector(here)?.scrollIntoView({ block: 'nearest' });
  }

  $effect(() => {
    void listed();
    untrack(() => {
      view()!.scrollTop = 0;
      stayHere();
    });
  });

  $effect(() => {
    void view();
    // Rows stand where they will once they have been measured, which takes a frame.
    let waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(stayHere)));
    return () => cancelAnimationFrame(waiting);
  });

  $effect(() => {
    const id = opened();
    if (id === undefined) return;
    const row = list()?.querySelector(`[data-agent="${id}"]`);
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // However long what it opens to.
    row?.scrollIntoView({ block: 'nearest' });
  });
}
