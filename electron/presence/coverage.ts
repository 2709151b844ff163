import type { Agent, AgentId, TopicId } from './agent.ts';
import type { Roster } from './roster.ts';
import { whenNeeded } from './when-needed.ts';

/** Whether a topic takes chats just now. */
export type Openness =
  | 'open'
  | 'closed'
  /** Not asked yet, or so long ago that it is no longer true. */
  | 'notYet'
  /** The tenant cannot be asked. */
  | 'notTold';

/** Who takes a topic's chats. */
export interface TopicCoverage {
  readonly topic: TopicId;
  /** Whether those count of whom it is known that they may respond, or all that have the topic. */
  readonly countedBy: 'responders' | 'topics';
  /** Agents present who may respond in it, in the order of their ids. */
  readonly agents: readonly Agent[];
  /** How many these are. */
  readonly present: number;
  /** Somebody whose presence is not known may be among them too. */
  readonly doubtful: boolean;
  readonly state:
    /** Somebody present takes its chats. */
    | 'covered'
    /** Nobody does, and customers may be waiting: it is open, or nobody can tell that it is closed. */
    | 'uncovered'
    /** Nobody does, and nobody needs to. */
    | 'closed'
    /** Nobody is known to, but that is not known of everybody; or whether it is open is not known yet. */
    | 'unknown';
}

type Staff = Omit<TopicCoverage, 'topic' | 'state'>;

/**
 * Who takes the chats of each of these topics, in their order.
 *
 * @param myTopics null: not known
 * @param responders who may respond in a topic; null: not known, and then everybody who has the topic counts
 */
export function coverageOf(
  roster: Roster | null,
  myTopics: ReadonlySet<TopicId> | null,
  responders: (topic: TopicId) => ReadonlySet<AgentId> | null,
  openness: (topic: TopicId) => Openness,
): readonly TopicCoverage[] {
  if (roster === null || myTopics === null) return [];
  const byTopic = byTopicOf(roster, myTopics);
  const byId = whenNeeded(() => new Map(roster.agents.map((agent) => [agent.id, agent])));
  return [...myTopics].map((topic) => {
    const named = responders(topic);
    const staff =
      (named === null ? null : staffNamed(roster, byId(), named)) ??
      staffByTopic(roster, byTopic.get(topic) ?? []);
    return { topic, ...staff, state: stateOf(staff, openness(topic)) };
  });
}

/** Laid out once, so that many topics of many agents cost no more than both together. */
function byTopicOf(roster: Roster, topics: ReadonlySet<TopicId>): ReadonlyMap<TopicId, readonly Agent[]> {
  const byTopic = new Map<TopicId, Agent[]>();
  for (const agent of roster.agents) {
    for (const topic of agent.topics) {
      if (!topics.has(topic)) continue;
      const those = byTopic.get(topic);
      if (those === undefined) byTopic.set(topic, [agent]);
      else if (those.at(-1) !== agent) those.push(agent);
    }
  }
  return byTopic;
}

/** Null where nobody named is in the roster: such a list counts its people by other numbers. */
function staffNamed(
  roster: Roster,
  byId: ReadonlyMap<AgentId, Agent>,
  named: ReadonlySet<AgentId>,
): Staff | null {
  const agents = [...named].map((id) => byId.get(id)).filter((agent) => agent !== undefined);
  if (agents.length === 0 && named.size > 0) return null;
  return staffOf('responders', agents, roster.dropped > 0 && agents.length < named.size);
}

function staffByTopic(roster: Roster, agents: readonly Agent[]): Staff {
  // I have the topic myself: a roster in which nobody has it does not tell who has.
  return staffOf('topics', agents, roster.dropped > 0 || agents.length === 0);
}

/** @param unread some of them may be missing here */
function staffOf(countedBy: Staff['countedBy'], those: readonly Agent[], unread: boolean): Staff {
  const agents = those.filter(({ presence }) => presence === 'present').sort((a, b) => a.id - b.id);
  const doubtful = unread || those.some(({ presence }) => presence === 'unknown');
  return { countedBy, agents, present: agents.length, doubtful };
}

function stateOf({ present, doubtful }: Staff, openness: Openness): TopicCoverage['state'] {
  if (present > 0) return 'covered';
  if (doubtful) return 'unknown';
  switch (openness) {
    case 'open':
    case 'notTold':
      return 'uncovered';
    case 'closed':
      return 'closed';
    case 'notYet':
      return 'unknown';
  }
}
