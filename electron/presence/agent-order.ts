import type { Agent } from './agent.ts';

/** How agents are ordered. */
export type AgentOrder = (typeof agentOrders)[number];

export const agentOrders = ['name', 'leastBusy', 'mostBusy'] as const;

/** Compares two agents by this order; where that does not tell them apart, by name, then by id. */
export function comparing(
  order: AgentOrder,
  compareNames: (a: string, b: string) => number,
): (a: Agent, b: Agent) => number {
  const byName = (a: Agent, b: Agent): number => compareNames(a.name, b.name) || a.id - b.id;
  switch (order) {
    case 'name':
      return byName;
    case 'leastBusy':
      return (a, b) => byChats(a, b, 1) || byName(a, b);
    case 'mostBusy':
      return (a, b) => byChats(a, b, -1) || byName(a, b);
  }
}

/** Whose chats are not known comes last, whichever way it goes. */
function byChats(a: Agent, b: Agent, way: 1 | -1): number {
  if (a.chats === null || b.chats === null) return Number(a.chats === null) - Number(b.chats === null);
  return way * (a.chats - b.chats);
}
