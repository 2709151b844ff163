import type { Moment } from '../clock.ts';
import type { Roster } from '../roster.ts';
import { awayAtLockAfter, cameWhileLocked, digestDue } from './absence.ts';
import { agentHappenings } from './agent-happenings.ts';
import type { Circumstances } from './circumstances.ts';
import { afterTelling } from './cool-down.ts';
import type { Decision } from './decision.ts';
import { agentsOf } from './happening.ts';
import { judgeOf } from './judge.ts';
import type { NoticeMemory } from './memory.ts';
import { noticeOf, type Notice } from './notice.ts';
import type { RuleId } from './rule.ts';
import type { Seen } from './seen.ts';
import { topicHappenings } from './topic-happenings.ts';
import { waitingRules } from './waiting-rules.ts';
import { watchedTopics } from './watched-topics.ts';

/** A good look, and all that decisions hang on. */
export interface Deciding {
  readonly memory: NoticeMemory;
  readonly roster: Roster;
  /** `outage`: nobody looked for so long that it is not known when anything happened. */
  readonly gap: 'none' | 'outage';
  readonly circumstances: Circumstances;
  readonly now: Moment;
}

/** What was decided, and what to go by the next time. */
export interface Decided {
  readonly memory: NoticeMemory;
  /** About agents in the order of their ids, then about topics in theirs. */
  readonly decisions: readonly Decision[];
  readonly notice: Notice | null;
  /** Rules that tell once and have now done so. */
  readonly spent: readonly RuleId[];
}

/** Decides about all that this look shows to have happened: told by which rules, or why not. */
export function decide({ memory, roster, gap, circumstances, now }: Deciding): Decided {
  const { away, busyFrom, coverage } = circumstances;
  const rules = waitingRules(circumstances);
  const digest = digestDue(memory, gap, away);
  const settles = digest === null;
  const judge = judgeOf({ memory, circumstances, rules, digest, now: now.steady });

  const ofAgents = agentHappenings({
    memory,
    roster,
    gap,
    settles,
    isAwaited: (agent, from) => typeof rules.rulesFor({ kind: 'fewerChats', agent, from }) !== 'string',
    now: now.steady,
  });
  const ofTopics = topicHappenings({
    known: memory.topics,
    roster,
    coverage: coverage(roster, watchedTopics(roster, circumstances)),
    busyFrom,
    settles,
    now: now.steady,
  });
  const earlier = digest === null ? [] : cameWhileLocked(memory, roster);
  const missed = earlier.filter((found) => typeof rules.rulesFor(found.happening) !== 'string');
  const seen = [...inOrder([...ofAgents.seen, ...missed]), ...ofTopics.seen];

  const spent = new Set<RuleId>();
  const decisions = seen.map((found): Decision => {
    const { happening } = found;
    const judged = judge(found);
    if (typeof judged === 'string') return { happening, verdict: { told: false, why: judged } };
    for (const { id, once } of judged) if (once) spent.add(id);
    const as = digest === null ? 'toast' : 'digest';
    return { happening, verdict: { told: true, as, rules: judged.map(({ id }) => id) } };
  });
  const told = decisions.filter(({ verdict }) => verdict.told).map(({ happening }) => happening);
  return {
    memory: {
      agents: ofAgents.agents,
      rowsMissed: memory.rowsMissed || roster.dropped > 0,
      topics: ofTopics.topics,
      toldAt: afterTelling(memory.toldAt, told, now.steady),
      awayAtLock: away === 'locked' ? awayAtLockAfter(memory, ofAgents.agents, decisions) : null,
    },
    decisions,
    notice: noticeOf(digest ?? 'news', told),
    spent: [...spent],
  };
}

/** In the order of agents, each once; of two about one agent the later counts. */
function inOrder(seen: readonly Seen[]): readonly Seen[] {
  const byAgent = new Map(seen.map((found) => [agentsOf(found.happening)[0] ?? 0, found]));
  return [...byAgent].sort(([a], [b]) => a - b).map(([, found]) => found);
}
