import type { Agent, AgentId, TopicId } from './agent.ts';
import type { Roster } from './roster.ts';

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
  /** Agents present who may respond in it. */
  readonly present: number;
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

/** Those who may respond in a topic, as far as the roster shows them. */
interface Staff {
  readonly present: number;
  /** Somebody whose presence is not known may be among them. */
  readonly doubtful: boolean;
}

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
  return [...myTopics].map((topic) => {
    const named = responders(topic);
    const staff = (named === null ? null : staffNamed(roster, named)) ?? staffByTopic(roster, topic);
    return { topic, present: staff.present, state: stateOf(staff, openness(topic)) };
  });
}

/** Null where nobody named is in the roster: such a list counts its people by other numbers. */
function staffNamed(roster: Roster, named: ReadonlySet<AgentId>): Staff | null {
  const agents = roster.agents.filter(({ id }) => named.has(id));
  if (agents.length === 0 && named.size > 0) return null;
  return staffOf(agents, roster.dropped > 0 && agents.length < named.size);
}

function staffByTopic(roster: Roster, topic: TopicId): Staff {
  const agents = roster.agents.filter(({ topics }) => topics.includes(topic));
  // I have the topic myself: a roster in which nobody has it does not tell who has.
  return staffOf(agents, roster.dropped > 0 || agents.length === 0);
}

/** @param unread some of them may be missing here */
function staffOf(agents: readonly Agent[], unread: boolean): Staff {
  return {
    present: agents.filter(({ presence }) => presence === 'present').length,
    doubtful: unread || agents.some(({ presence }) => presence === 'unknown'),
  };
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
