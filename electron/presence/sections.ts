import type { Agent, AgentId } from './agent.ts';
import { comparing, type AgentOrder } from './agent-order.ts';

/** The parts of the agent list, in the order they are shown. */
export type SectionName = 'favourites' | 'present' | 'awayChatting' | 'away' | 'unknown';

export interface Section {
  readonly name: SectionName;
  /** In the wanted order; of favourites those present come first, unless they are arranged. */
  readonly agents: readonly Agent[];
}

/** What the person wants of the list. */
export interface SectionWishes {
  readonly order: AgentOrder;
  /** They have a section of their own, and are in no other. */
  readonly favourites: ReadonlySet<AgentId>;
  /** Favourites stand in the order they are named. */
  readonly arranged: boolean;
}

/** All of them, in that order. */
export const sectionNames: readonly SectionName[] = [
  'favourites',
  'present',
  'awayChatting',
  'away',
  'unknown',
];

/** Splits a roster's agents into the list's sections; empty ones are left out. */
export function sections(
  agents: readonly Agent[],
  { order, favourites, arranged }: SectionWishes,
  compareNames: (a: string, b: string) => number,
): Section[] {
  const groups = new Map<SectionName, Agent[]>(sectionNames.map((name) => [name, []]));
  for (const agent of agents) {
    groups.get(favourites.has(agent.id) ? 'favourites' : byPresence(agent))?.push(agent);
  }
  const compare = comparing(order, compareNames);
  const places = new Map([...favourites].map((id, place) => [id, place]));
  const placeOf = ({ id }: Agent): number => places.get(id) ?? 0;
  const compareFavourites = (a: Agent, b: Agent): number =>
    arranged ? placeOf(a) - placeOf(b) : rankOf(a) - rankOf(b) || compare(a, b);
  return sectionNames
    .map((name) => ({ name, agents: groups.get(name) ?? [] }))
    .filter((section) => section.agents.length > 0)
    .map(({ name, agents: inSection }) => ({
      name,
      agents: inSection.sort(name === 'favourites' ? compareFavourites : compare),
    }));
}

/** Somebody away may still hold chats, and matters then more than somebody who is just away. */
function byPresence(agent: Agent): Exclude<SectionName, 'favourites'> {
  if (agent.presence !== 'away') return agent.presence;
  return (agent.chats ?? 0) > 0 ? 'awayChatting' : 'away';
}

function rankOf(agent: Agent): number {
  return sectionNames.indexOf(byPresence(agent));
}
