import type { AgentId, TopicId } from '../agent.ts';
import type { TopicCoverage } from '../coverage.ts';
import type { Roster } from '../roster.ts';
import type { Hush } from './decision.ts';
import type { Rule } from './rule.ts';

/** All that a decision hangs on beside what was seen: who I am, what I wish, what keeps silent. */
export interface Circumstances {
  /** Null where that is not known. */
  readonly myself: AgentId | null;
  /** The topics I have a part in; null where that is not known. */
  readonly myTopics: ReadonlySet<TopicId> | null;
  readonly rules: readonly Rule[];
  readonly favourites: ReadonlySet<AgentId>;
  /** From how many chats on an agent counts as busy. */
  readonly busyFrom: number;
  /** What keeps everything silent just now. */
  readonly hush: Exclude<Hush, 'locked'> | null;
  /** `locked`: the person is not there to be told; `slept`: this is the first look after the computer slept. */
  readonly away: 'no' | 'locked' | 'slept';
  /** Who takes the chats of these topics, by this roster. */
  readonly coverage: (roster: Roster, topics: ReadonlySet<TopicId>) => readonly TopicCoverage[];
}
