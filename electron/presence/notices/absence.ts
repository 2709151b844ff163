import type { AgentId } from '../agent.ts';
import type { Roster } from '../roster.ts';
import type { Circumstances } from './circumstances.ts';
import type { Decision } from './decision.ts';
import type { AgentMemory, NoticeMemory } from './memory.ts';
import type { Notice } from './notice.ts';
import type { Seen } from './seen.ts';

/** The digest that this look brings, where there is anything to say; null: it is a look like others. */
export function digestDue(
  { awayAtLock }: NoticeMemory,
  gap: 'none' | 'outage',
  away: Circumstances['away'],
): Exclude<Notice['kind'], 'news'> | null {
  if (away === 'locked') return null;
  if (awayAtLock !== null) return 'digestAfterAbsence';
  if (gap === 'none') return null;
  return away === 'slept' ? 'digestAfterAbsence' : 'digestAfterOutage';
}

/** Those who came while the screen was locked, and were seen to: away when that began, and here still. */
export function cameWhileLocked(memory: NoticeMemory, roster: Roster): readonly Seen[] {
  const { agents, awayAtLock } = memory;
  return roster.agents
    .filter(({ id, presence }) => presence === 'present' && awayAtLock?.has(id))
    .filter(({ id }) => agents?.get(id)?.kind === 'present')
    .map((agent) => ({ happening: { kind: 'arrival', agent }, flaw: null }));
}

/** Who was away when the screen was locked, after a look during that. */
export function awayAtLockAfter(
  { agents, awayAtLock }: NoticeMemory,
  agentsNow: ReadonlyMap<AgentId, AgentMemory>,
  decisions: readonly Decision[],
): ReadonlySet<AgentId> {
  const away = new Set(awayAtLock ?? idsAway(agents ?? agentsNow));
  for (const { happening, verdict } of decisions) {
    // Was hardly gone: that is no news afterwards either.
    if ('agent' in happening && !verdict.told && verdict.why === 'briefAbsence')
      away.delete(happening.agent.id);
  }
  return away;
}

function idsAway(agents: ReadonlyMap<AgentId, AgentMemory>): readonly AgentId[] {
  return [...agents].filter(([, { kind }]) => kind === 'away').map(([id]) => id);
}
