import type { AgentId, TopicId, TopicNames } from './agent.ts';
import type { Connection } from './connection.ts';
import type { TopicCoverage } from './coverage.ts';
import type { Facts } from './facts.ts';
import { standsInTheWay } from './failure.ts';
import { amIPresent } from './my-switch.ts';
import type { Bell } from './notices/hush.ts';
import { summarise, type RosterSummary } from './roster.ts';
import type { TrayMark } from './tray-sheet.ts';

/** The tenant that is watched, as far as the tray shows it. */
export interface WatchedTenant {
  /** Its people are made up. */
  readonly isDemo: boolean;
  readonly facts: Facts;
  readonly myself: AgentId | null;
  /** Of my topics, by the roster of these facts. */
  readonly coverage: readonly TopicCoverage[];
  readonly topicNames: TopicNames;
}

/** How the person is told of things just now. */
export interface Telling {
  readonly bell: Bell;
  /** How many notices the popup keeps because no toast could be shown for them. */
  readonly missed: number;
}

/** A topic in the menu; the name is null where it is not known. */
export interface TrayTopic {
  readonly topic: TopicId;
  readonly name: string | null;
  /** Present agents who may respond in it. */
  readonly present: number;
  readonly state: TopicCoverage['state'];
}

/** All that the tray shows, free of words and of pictures. Equal models need no work. */
export interface TrayModel {
  /** What is shown is made up. */
  readonly isDemo: boolean;
  readonly mark: TrayMark;
  /** `none`: no tenant is watched. */
  readonly connection: Connection['kind'] | 'none';
  /** `stale` for a reason that a person should see: trying again will hardly help. */
  readonly blocked: boolean;
  /** Present agents, null while unknown. */
  readonly count: number | null;
  /** The last roster's figures, null before the first. */
  readonly summary: RosterSummary | null;
  /** My topics whose chats nobody takes just now; the name is null where it is not known. */
  readonly uncovered: readonly { readonly topic: TopicId; readonly name: string | null }[];
  /** My topics as the menu lists them, and how many it has no room for; none while it is not known how they are. */
  readonly topics: { readonly listed: readonly TrayTopic[]; readonly more: number };
  readonly bell: Bell;
  /** How many notices the popup keeps because no toast could be shown for them. */
  readonly missed: number;
  /** My own switch; null where it is not known. */
  readonly iAmPresent: boolean | null;
  /** When what is shown was true, ms since 1970; null while it is true now, or nothing is known. */
  readonly lastSeen: number | null;
  /** When a tenant in maintenance will say more, ms since 1970; null where it does not tell. */
  readonly nextCheck: number | null;
}

const notConnected: Omit<TrayModel, keyof Telling> = {
  isDemo: false,
  mark: 'signIn',
  connection: 'none',
  blocked: false,
  count: null,
  summary: null,
  uncovered: [],
  topics: { listed: [], more: 0 },
  iAmPresent: null,
  lastSeen: null,
  nextCheck: null,
};

/** As many topics as a menu can hold and still be read. */
const mostTopics = 20;

/**
 * What the tray has to show.
 *
 * @param watched null: no tenant is watched
 */
export function trayModel(watched: WatchedTenant | null, { bell, missed }: Telling): TrayModel {
  if (watched === null) return { ...notConnected, bell, missed };
  const { facts, myself } = watched;
  const { connection } = facts;
  const summary = facts.roster === null ? null : summarise(facts.roster);
  const topics = connection.kind === 'live' ? topicsOf(watched) : [];
  const uncovered = topics.filter(({ state }) => state === 'uncovered');
  return {
    isDemo: watched.isDemo,
    mark: markOf(connection.kind) ?? markOfTold(uncovered.length, { bell, missed }),
    connection: connection.kind,
    blocked: connection.kind === 'stale' && standsInTheWay(connection.failure),
    count: summary?.present ?? null,
    summary,
    uncovered: uncovered.map(({ topic, name }) => ({ topic, name })),
    topics: { listed: topics.slice(0, mostTopics), more: Math.max(0, topics.length - mostTopics) },
    bell,
    missed,
    iAmPresent: amIPresent(facts.roster, myself),
    lastSeen: connection.kind === 'live' ? null : (facts.seenAt?.wall ?? null),
    nextCheck: connection.kind === 'maintenance' ? connection.until : null,
  };
}

/** Those that nobody covers first: the menu may not have room for all. */
function topicsOf({ coverage, topicNames }: WatchedTenant): readonly TrayTopic[] {
  const topics = coverage.map(({ topic, present, state }) => ({
    topic,
    name: topicNames.get(topic) ?? null,
    present,
    state,
  }));
  const lacks = ({ state }: TrayTopic): number => (state === 'uncovered' ? 0 : 1);
  return topics.sort((a, b) => lacks(a) - lacks(b));
}

/** The mark where all is well with the tenant, the weightiest first. */
function markOfTold(uncovered: number, { bell, missed }: Telling): TrayMark {
  if (uncovered > 0) return 'uncovered';
  if (missed > 0) return 'missed';
  return bell.kind === 'paused' ? 'paused' : 'live';
}

/** Null where all is well. */
function markOf(connection: Connection['kind']): TrayMark | null {
  switch (connection) {
    case 'live':
      return null;
    case 'signedOut':
      return 'signIn';
    case 'maintenance':
      return 'maintenance';
    case 'starting':
    case 'stale':
    case 'stopped':
    case 'suspended':
    case 'deleted':
      return 'stale';
  }
}
