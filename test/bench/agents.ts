import type { TestAgent } from '../tenant/roster.ts';

/** More agents than any tenant has. */
export const largeCount = 10_000;

const firstNames = ['Anna', 'Bo', 'Carla', 'David', 'Emma', 'Felix', 'Greta', 'Håkon', 'Ida', 'Jørgen'];
const lastNames = ['Berg', 'Dahl', 'Eng', 'Falk', 'Holm', 'Juul', 'Krogh', 'Lie', 'Moe', 'Nygård', 'Østby'];

/** This many agents with ids from 1: two in five present, with none to five chats, in one to three topics. */
export function manyAgents(count: number): TestAgent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]} ${index + 1}`,
    present: index % 5 < 2,
    chats: index % 5 < 2 ? index % 6 : 0,
    topics: Array.from({ length: 1 + (index % 3) }, (_unused, topic) => 1 + ((index + topic) % 8)),
  }));
}

/** The same agents a moment later: every hundredth (at least the `turn`th) has one chat more. */
export function withMoreChats(agents: readonly TestAgent[], turn: number): TestAgent[] {
  const stride = Math.min(100, agents.length);
  return agents.map((agent, index) =>
    index % stride === turn % stride ? { ...agent, chats: (agent.chats ?? 0) + 1 } : agent,
  );
}

/** The same agents a moment later: every hundredth (at least the first) who was away is present, and vice versa. */
export function withSomeTurned(agents: readonly TestAgent[]): TestAgent[] {
  return agents.map((agent, index) => (index % 100 === 3 ? { ...agent, present: !agent.present } : agent));
}
