import type { Agent, AgentId } from '../agent.ts';
import type { Roster } from '../roster.ts';
import { lastsMs, type AgentMemory, type NoticeMemory } from './memory.ts';
import type { Seen } from './seen.ts';

export interface AgentsLook {
  readonly memory: NoticeMemory;
  readonly roster: Roster;
  readonly gap: 'none' | 'outage';
  /** Departures that have lasted become facts in this look; else in the next. */
  readonly settles: boolean;
  /** Whether a rule waits for this agent to drop from so many chats to what they have now. */
  readonly isAwaited: (agent: Agent, from: number) => boolean;
  /** Now, steady ms. */
  readonly now: number;
}

/** What agents were seen to do, and what is known of everybody now. */
export function agentHappenings(look: AgentsLook): {
  readonly seen: readonly Seen[];
  readonly agents: ReadonlyMap<AgentId, AgentMemory>;
} {
  const { memory, roster, gap } = look;
  const agents = new Map(memory.agents);
  if (gap === 'outage') {
    // Whoever was away may have come meanwhile, and may show only later: that will be no news either.
    for (const [id, { kind }] of agents) if (kind === 'away') agents.set(id, { kind: 'unknown' });
  }
  const seen: Seen[] = [];
  for (const agent of roster.agents) {
    const was = memory.agents?.get(agent.id);
    if (agent.presence === 'unknown') {
      if (was === undefined) agents.set(agent.id, { kind: 'unknown' });
      continue;
    }
    const news = agent.presence === 'present' ? whoIsPresent(agent, was, look) : whoIsAway(agent, was, look);
    if (news !== null) seen.push(news);
    const is = agent.presence === 'present' ? present(agent, was) : away(was, news, look);
    if (is !== was || gap === 'outage') agents.set(agent.id, is);
  }
  return { seen, agents };
}

function whoIsPresent(agent: Agent, was: AgentMemory | undefined, look: AgentsLook): Seen | null {
  if (was?.kind !== 'present') return { happening: { kind: 'arrival', agent }, flaw: flawOf(was, look) };
  const from = was.chats;
  if (from === null || agent.chats === null || agent.chats >= from) return null;
  if (!look.isAwaited(agent, from)) return null;
  return {
    happening: { kind: 'fewerChats', agent, from },
    flaw: look.gap === 'outage' ? 'afterOutage' : null,
  };
}

/** What speaks against the arrival of somebody who was not known to be present. */
function flawOf(was: Exclude<AgentMemory, { kind: 'present' }> | undefined, look: AgentsLook): Seen['flaw'] {
  if (look.memory.agents === null) return 'firstLook';
  if (was?.kind === 'away') {
    const { left } = was;
    return left?.during === 'watch' && look.now - left.since < lastsMs ? 'briefAbsence' : null;
  }
  if (look.gap === 'outage') return 'afterOutage';
  return was?.kind === 'unknown' || look.memory.rowsMissed ? 'firstSeen' : null;
}

function whoIsAway(agent: Agent, was: AgentMemory | undefined, { now, settles }: AgentsLook): Seen | null {
  if (was?.kind !== 'away' || was.left === null) return null;
  if (!settles || now - was.left.since < lastsMs) return null;
  return {
    happening: { kind: 'leaving', agent },
    flaw: was.left.during === 'outage' ? 'afterOutage' : null,
  };
}

function present({ chats }: Agent, was: AgentMemory | undefined): AgentMemory {
  if (was?.kind !== 'present') return { kind: 'present', chats };
  return chats === null || chats === was.chats ? was : { kind: 'present', chats };
}

const awayForCertain: AgentMemory = { kind: 'away', left: null };

function away(was: AgentMemory | undefined, news: Seen | null, { gap, now }: AgentsLook): AgentMemory {
  switch (was?.kind) {
    case 'present':
      return { kind: 'away', left: { since: now, during: gap === 'outage' ? 'outage' : 'watch' } };
    case 'away':
      return news === null ? was : awayForCertain;
    case 'unknown':
    case undefined:
      return awayForCertain;
  }
}
