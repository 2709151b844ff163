import type { Agent, AgentId, Presence, TopicId, TopicNames } from '../presence/agent.ts';
import { summarise, type Roster } from '../presence/roster.ts';
import { jsonFormat } from './status.ts';

/** An agent, as scripts see one. */
export interface ReportedAgent {
  readonly id: AgentId;
  /** Empty where the tenant left it blank. */
  readonly name: string;
  readonly presence: Presence;
  /** Null where the tenant left it blank. */
  readonly chats: number | null;
  readonly topics: readonly { readonly id: TopicId; readonly name: string | null }[];
}

/** What `--once --json` prints. */
export interface RosterReport {
  readonly format: typeof jsonFormat;
  /** When the tenant answered, in UTC as ISO 8601 writes it. */
  readonly seenAt: string;
  readonly presentAgents: number;
  readonly totalAgents: number;
  readonly chats: number;
  /** Rows of the answer that could not be read and were left out. */
  readonly dropped: number;
  /** By their ids. */
  readonly agents: readonly ReportedAgent[];
}

/**
 * Everybody one look saw.
 *
 * @param seenAt ms since 1970
 */
export function rosterReport(roster: Roster, topicNames: TopicNames, seenAt: number): RosterReport {
  const { present, total, chats } = summarise(roster);
  return {
    format: jsonFormat,
    seenAt: new Date(seenAt).toISOString(),
    presentAgents: present,
    totalAgents: total,
    chats,
    dropped: roster.dropped,
    agents: roster.agents.map((agent) => reported(agent, topicNames)).sort((a, b) => a.id - b.id),
  };
}

function reported({ id, name, presence, chats, topics }: Agent, topicNames: TopicNames): ReportedAgent {
  return {
    id,
    name,
    presence,
    chats,
    topics: topics.map((topic) => ({ id: topic, name: topicNames.get(topic) || null })),
  };
}
