import type { Agent, AgentId, Presence } from './agent.ts';
import type { Roster } from './roster.ts';

/** One difference between two rosters. */
export type Change =
  | { readonly kind: 'presence'; readonly id: AgentId; readonly from: Presence; readonly to: Presence }
  | { readonly kind: 'chats'; readonly id: AgentId; readonly from: number | null; readonly to: number | null }
  /** In the answer now, and not before: hired, licensed, or back. It says nothing about coming online. */
  | { readonly kind: 'listed'; readonly id: AgentId }
  /** No longer in the answer. It says nothing about going away. */
  | { readonly kind: 'unlisted'; readonly id: AgentId };

/** What is different in `after`, in the order of ids; the order of the answers plays no part. */
export function changesBetween(before: Roster, after: Roster): Change[] {
  const changes: Change[] = [];
  // Answers mostly list the same agents in the same order, and then nobody needs to be looked for.
  let alike = 0;
  while (alike < after.agents.length && before.agents[alike]?.id === after.agents[alike]?.id) alike += 1;
  const old = new Map<AgentId, Agent>(before.agents.slice(alike).map((agent) => [agent.id, agent]));
  for (const [at, agent] of after.agents.entries()) {
    const was = at < alike ? before.agents[at] : old.get(agent.id);
    if (at >= alike) old.delete(agent.id);
    if (was === undefined) {
      changes.push({ kind: 'listed', id: agent.id });
      continue;
    }
    if (was.presence !== agent.presence) {
      changes.push({ kind: 'presence', id: agent.id, from: was.presence, to: agent.presence });
    }
    if (was.chats !== agent.chats) {
      changes.push({ kind: 'chats', id: agent.id, from: was.chats, to: agent.chats });
    }
  }
  for (const id of old.keys()) changes.push({ kind: 'unlisted', id });
  return changes.sort((a, b) => a.id - b.id);
}
