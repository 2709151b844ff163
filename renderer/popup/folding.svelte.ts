import { SvelteSet } from 'svelte/reactivity';
import type { AgentId } from '../../electron/presence/agent.ts';
import type { Section, SectionName } from '../../electron/presence/sections.ts';

/** Which sections of the list are folded. */
export interface Folding {
  isFolded(name: SectionName): boolean;
  fold(name: SectionName): void;
  unfold(name: SectionName): void;
  /** Unfolds it for as long as the popup is open: the person did not. */
  lend(name: SectionName): void;
  /** The popup was closed: all are as the person left them. */
  takeBack(): void;
  /** Whom the person is with is not lost when they get into a folded section by themselves: it is lent. */
  follow(ids: readonly AgentId[], shown: readonly Section[]): void;
  /** Nor where the list was folded otherwise before: the sections that hold them are lent. */
  show(ids: readonly AgentId[], shown: readonly Section[]): void;
}

/** Begins with these folded. */
export function foldingOf(names: readonly SectionName[]): Folding {
  const folded = new SvelteSet<SectionName>(names);
  const lent = new SvelteSet<SectionName>();
  let before: readonly Section[] = [];
  const lend = (name: SectionName): void => void lent.add(name);
  return {
    isFolded: (name) => folded.has(name) && !lent.has(name),
    fold(name) {
      folded.add(name);
      lent.delete(name);
    },
    unfold: (name) => void folded.delete(name),
    lend,
    takeBack: () => lent.clear(),
    follow(ids, shown) {
      for (const id of ids) {
        const [was, is] = [sectionWith(id, before), sectionWith(id, shown)];
        if (was !== null && is !== null && was !== is) lend(is);
      }
      before = shown;
    },
    show(ids, shown) {
      for (const id of ids) {
        const name = sectionWith(id, shown);
        if (name !== null) lend(name);
      }
      before = shown;
    },
  };
}

function sectionWith(id: AgentId, shown: readonly Section[]): SectionName | null {
  return shown.find(({ agents }) => agents.some((agent) => agent.id === id))?.name ?? null;
}
