import type { Agent } from './agent.ts';

/** The parts of the agent list, in the order they are shown. */
export type SectionName = 'present' | 'awayChatting' | 'away' | 'unknown';

export interface Section {
  readonly name: SectionName;
  /** In the order of names. */
  readonly agents: readonly Agent[];
}

const order: readonly SectionName[] = ['present', 'awayChatting', 'away', 'unknown'];

/** Somebody away may still hold chats, and matters then more than somebody who is just away. */
function sectionOf(agent: Agent): SectionName {
  if (agent.presence !== 'away') return agent.presence;
  return (agent.chats ?? 0) > 0 ? 'awayChatting' : 'away';
}

/** Splits a roster's agents into the list's sections; empty ones are left out. */
export function sections(
  agents: readonly Agent[],
  compareNames: (a: string, b: string) => number,
): Section[] {
  const groups = new Map<SectionName, Agent[]>(order.map((name) => [name, []]));
  for (const agent of agents) groups.get(sectionOf(agent))?.push(agent);
  return order
    .map((name) => ({ name, agents: groups.get(name) ?? [] }))
    .filter((section) => section.agents.length > 0)
    .map(({ name, agents: inSection }) => ({
      name,
      agents: inSection.sort((a, b) => compareNames(a.name, b.name) || a.id - b.id),
    }));
}
