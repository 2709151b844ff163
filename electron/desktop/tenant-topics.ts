import type { AgentId, TopicId } from '../presence/agent.ts';
import { coverageOf, type TopicCoverage } from '../presence/coverage.ts';
import { myTopicsOf } from '../presence/notices/my-topics.ts';
import type { Rule } from '../presence/notices/rule.ts';
import { watchedTopics } from '../presence/notices/watched-topics.ts';
import type { Roster } from '../presence/roster.ts';
import type { Knowledge } from '../superoffice/knowledge.ts';

export interface TenantTopicsPorts {
  readonly knowledge: Knowledge;
  /** Null where it is not known who I am. */
  readonly myId: () => AgentId | null;
  readonly rules: () => readonly Rule[];
}

/** The topics of one tenant, and who takes their chats by a roster; null: there is none yet. */
export interface TenantTopics {
  /** Those I have a part in; null where that is not known. */
  mine(roster: Roster | null): ReadonlySet<TopicId> | null;
  /** Mine, and those that rules ask for. */
  watched(roster: Roster | null): ReadonlySet<TopicId>;
  /** Who takes the chats of these. */
  coverage(roster: Roster, topics: ReadonlySet<TopicId>): readonly TopicCoverage[];
  /** Of my topics; of none where they are not known. */
  coverageOfMine(roster: Roster | null): readonly TopicCoverage[];
  /** Of my topics; of all there are, where I have none or they are not known. */
  coverageShown(roster: Roster | null): readonly TopicCoverage[];
  /** All topics there are to choose from. */
  toChoose(roster: Roster | null): readonly { readonly topic: TopicId; readonly mine: boolean }[];
}

export function tenantTopics({ knowledge, myId, rules }: TenantTopicsPorts): TenantTopics {
  function mine(roster: Roster | null): ReadonlySet<TopicId> | null {
    return myTopicsOf(roster, myId(), knowledge.myTopics());
  }

  function coverage(roster: Roster, topics: ReadonlySet<TopicId>): readonly TopicCoverage[] {
    return coverageOf(roster, topics, knowledge.responders, knowledge.openness);
  }

  return {
    mine,
    watched: (roster) =>
      roster === null ? new Set() : watchedTopics(roster, { myTopics: mine(roster), rules: rules() }),
    coverage,
    coverageOfMine: (roster) => (roster === null ? [] : coverage(roster, mine(roster) ?? new Set())),
    coverageShown: (roster) =>
      roster === null ? [] : coverage(roster, watchedTopics(roster, { myTopics: mine(roster), rules: [] })),
    toChoose(roster) {
      const own = mine(roster) ?? new Set();
      const all = roster === null ? [] : watchedTopics(roster, { myTopics: null, rules: [] });
      return [...new Set([...own, ...all])].map((topic) => ({ topic, mine: own.has(topic) }));
    },
  };
}
