import { tick, untrack } from 'svelte';
import type { PopupState } from '../../electron/contract/state.ts';
import type { AgentId } from '../../electron/presence/agent.ts';
import type { Section } from '../../electron/presence/sections.ts';
import type { Folding } from './folding.svelte.ts';
import type { ListFocus } from './list-focus.svelte.ts';
import type { ListHandle } from './list-handle.ts';

export interface ListLeadPorts {
  readonly shown: () => readonly Section[];
  readonly folding: () => Folding;
  readonly focus: Pick<ListFocus, 'go'>;
  /** Where a toast led. */
  readonly spotlight: () => PopupState['spotlight'];
  /** Shows whom a topic or a search hides, if one of these is hidden. */
  readonly reveal: (ids: readonly AgentId[]) => void;
}

/** Leads to agents as soon as they are shown, by itself to whom a toast is about. To be made with the list. */
export function listLead({ shown, folding, focus, spotlight, reveal }: ListLeadPorts): ListHandle['lead'] {
  /** To be brought into view as soon as one of them is there. */
  let awaited: readonly AgentId[] | null = $state.raw(null);
  /** The last wish that was followed. */
  let led = 0;

  function lead(ids: readonly AgentId[]): void {
    reveal(ids);
    awaited = ids;
  }

  $effect(() => {
    if (awaited === null) return;
    const ids = awaited;
    const there = shown().filter(({ agents }) => agents.some(({ id }) => ids.includes(id)));
    if (there.length === 0) return;
    awaited = null;
    for (const { name } of there) folding().lend(name);
    const found = there.flatMap(({ agents }) => agents.map(({ id }) => id));
    const id = ids.find((each) => found.includes(each));
    // By then what was folded is drawn.
    if (id !== undefined) void tick().then(() => focus.go(id, 'center'));
  });

  $effect(() => {
    const now = spotlight();
    if (now === null || now.wish === led) return;
    led = now.wish;
    untrack(() => lead(now.ids));
  });

  return lead;
}
