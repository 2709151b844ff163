import { SvelteSet } from 'svelte/reactivity';
import type { AgentId } from '../../electron/presence/agent.ts';
import type { Section, SectionName } from '../../electron/presence/sections.ts';

/** Which sections of the list are folded. */
export interface Folding {
  isFolded(name: SectionName): boolean;
  fold(name: SectionName): void;
  unfold(name: SectionName): void;
  /** Whom the person is with is not lost when they get into a folded section by themselves: it is unfolded. */
  follow(ids: readonly AgentId[], shown: readonly Section[]): void;
}

/** Begins with those who are just away folded. */
export function foldingOf(): Folding {
  const folded = new SvelteSet<SectionName>(['away']);
  let whereabouts: readonly { readonly id: AgentId; readonly name: SectionName }[] = [];
  return {
    isFolded: (name) => folded.has(name),
    fold: (name) => void folded.add(name),
    unfold: (name) => void folded.delete(name),
    follow(ids, shown) {
      const now = shown.flatMap(({ name, agents }) =>
        agents.filter(({ id }) => ids.includes(id)).map(({ id }) => ({ id, name })),
      );
      for (const { id, name } of now) {
        const before = whereabouts.find((each) => each.id === id);
        if (before !== undefined && before.name !== name) folded.delete(name);
      }
      whereabouts = now;
    },
  };
}
