import type { Agent, AgentId } from './agent.ts';

/**
 * To whom of these the next chat is best given: somebody present, with the fewest chats, who is not
 * me. A number of chats that is not known counts as more than any. Of equals it is the lowest id, so
 * that the answer does not change from look to look. Null: there is nobody.
 *
 * @param agents those who may respond
 */
export function leastBusyOf(agents: readonly Agent[], myself: AgentId | null): AgentId | null {
  let best: Agent | null = null;
  for (const agent of agents) {
    if (agent.presence !== 'present' || agent.id === myself) continue;
    if (best === null || isBetter(agent, best)) best = agent;
  }
  return best?.id ?? null;
}

function isBetter(a: Agent, b: Agent): boolean {
  const [chatsOfA, chatsOfB] = [a.chats ?? Infinity, b.chats ?? Infinity];
  return chatsOfA < chatsOfB || (chatsOfA === chatsOfB && a.id < b.id);
}
