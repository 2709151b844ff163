import type { Agent } from './agent.ts';

/** Everybody one look saw. Ids are unique; the order is the tenant's and carries no meaning. */
export interface Roster {
  readonly agents: readonly Agent[];
  /** Rows of the answer that could not be read and were left out. */
  readonly dropped: number;
}

/** The roster in three figures. */
export interface RosterSummary {
  readonly present: number;
  readonly total: number;
  /** Ongoing chats of all agents, present or away; blanks count as none. */
  readonly chats: number;
}

/** Counts a roster: how many agents, how many of them present, how many chats between them. */
export function summarise(roster: Roster): RosterSummary {
  let present = 0;
  let chats = 0;
  for (const agent of roster.agents) {
    if (agent.presence === 'present') present += 1;
    chats += agent.chats ?? 0;
  }
  return { present, total: roster.agents.length, chats };
}
