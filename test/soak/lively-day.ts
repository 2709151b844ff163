import { manyAgents } from '../bench/agents.ts';
import type { TestAgent } from '../tenant/roster.ts';

/**
 * Agents of whom one in a hundred comes or goes at each turn, and two in a hundred take a chat more or less:
 * as lively as no real day is. Always the same, and round again after some hours.
 */
export function livelyDay(count: number): (turn: number) => readonly TestAgent[] {
  let agents = manyAgents(count);
  return (turn) => {
    agents = agents.map((agent, index) => {
      const dice = (index * 7 + turn * 13) % 100;
      const chats = agent.chats ?? 0;
      if (dice === 0) return { ...agent, present: agent.present !== true, chats: 0 };
      if (dice > 2 || agent.present !== true) return agent;
      return { ...agent, chats: chats < 5 ? chats + 1 : 0 };
    });
    return agents;
  };
}
