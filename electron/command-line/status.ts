import type { TopicId } from '../presence/agent.ts';
import { ageOf, type Clock } from '../presence/clock.ts';
import type { Connection } from '../presence/connection.ts';
import type { TopicCoverage } from '../presence/coverage.ts';
import type { Bell } from '../presence/notices/hush.ts';
import { summarise } from '../presence/roster.ts';
import type { WatchedTenant } from '../presence/tray-model.ts';

/** The version of what `--json` prints: it grows when a field changes its meaning or goes. */
export const jsonFormat = 1;

/** A topic of mine, as scripts see it. */
export interface StatusTopic {
  readonly id: TopicId;
  /** Null where the tenant does not tell it. */
  readonly name: string | null;
  readonly coverage: TopicCoverage['state'];
  /** Present agents who may respond in it. */
  readonly presentAgents: number;
}

/**
 * What `--status --json` prints. It names topics, without which nothing could be made of them, and no
 * person, tenant or user: what is written into scripts' logs is figures.
 */
export interface Status {
  readonly format: typeof jsonFormat;
  /** These people are made up. */
  readonly demo: boolean;
  /** `none`: the app is not connected to a tenant. */
  readonly connection: Connection['kind'] | 'none';
  /** Of the last roster; null before the first. */
  readonly presentAgents: number | null;
  readonly totalAgents: number | null;
  readonly chats: number | null;
  /** When that roster came, in UTC as ISO 8601 writes it. */
  readonly seenAt: string | null;
  /** How long ago that was, whole seconds. */
  readonly staleSeconds: number | null;
  /** Mine; none unless the connection is live, since nobody knows how they are. */
  readonly topics: readonly StatusTopic[];
  /** The person has paused notifications. */
  readonly paused: boolean;
}

/**
 * How things are just now.
 *
 * @param watched null: no tenant is watched
 */
export function statusOf(watched: WatchedTenant | null, bell: Bell, clock: Clock): Status {
  const roster = watched?.facts.roster ?? null;
  const seenAt = watched?.facts.seenAt ?? null;
  const summary = roster === null ? null : summarise(roster);
  return {
    format: jsonFormat,
    demo: watched?.isDemo ?? false,
    connection: watched?.facts.connection.kind ?? 'none',
    presentAgents: summary?.present ?? null,
    totalAgents: summary?.total ?? null,
    chats: summary?.chats ?? null,
    seenAt: seenAt === null ? null : new Date(seenAt.wall).toISOString(),
    staleSeconds: seenAt === null ? null : Math.max(0, Math.round(ageOf(seenAt, clock) / 1000)),
    topics: watched?.facts.connection.kind === 'live' ? topicsOf(watched) : [],
    paused: bell.kind === 'paused',
  };
}

function topicsOf({ coverage, topicNames }: WatchedTenant): readonly StatusTopic[] {
  return coverage.map(({ topic, state, present }) => ({
    id: topic,
    name: topicNames.get(topic) || null,
    coverage: state,
    presentAgents: present,
  }));
}
