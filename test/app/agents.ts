import type { TestAgent } from '../tenant/roster.ts';

const names = ['Anna Berg', 'Bo Dahl', 'Carla Eng', 'David Falk', 'Emma Holm', 'Felix Juul', 'Greta Krogh'];

/** Seven agents, ids from 1, all away; whom `present` names is present. */
export function sevenAgents(...present: readonly number[]): TestAgent[] {
  return names.map((name, index) => ({
    id: index + 1,
    name,
    present: present.includes(index + 1),
    chats: 0,
    topics: [1 + (index % 2)],
  }));
}
