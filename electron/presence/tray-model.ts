import type { AgentId, TopicId, TopicNames } from './agent.ts';
import type { Connection } from './connection.ts';
import type { TopicCoverage } from './coverage.ts';
import type { Facts } from './facts.ts';
import { standsInTheWay } from './failure.ts';
import { amIPresent } from './my-switch.ts';
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
  /** My own switch; null where it is not known. */
  readonly iAmPresent: boolean | null;
  /** When what is shown was true, ms since 1970; null while it is true now, or nothing is known. */
  readonly lastSeen: number | null;
  /** When a tenant in maintenance will say more, ms since 1970; null where it does not tell. */
  readonly nextCheck: number | null;
}

const notConnected: TrayModel = {
  isDemo: false,
  mark: 'signIn',
  connection: 'none',
  blocked: false,
  count: null,
  summary: null,
  uncovered: [],
  iAmPresent: null,
  lastSeen: null,
  nextCheck: null,
};

/**
 * What the tray has to show.
 *
 * @param watched null: no tenant is watched
 */
export function trayModel(watched: WatchedTenant | null): TrayModel {
  if (watched === null) return notConnected;
  const { facts, myself } = watched;
  const { connection } = facts;
  const summary = facts.roster === null ? null : summarise(facts.roster);
  const uncovered = connection.kind === 'live' ? uncoveredIn(watched) : [];
  return {
    isDemo: watched.isDemo,
    mark: uncovered.length > 0 ? 'uncovered' : markOf(connection.kind),
    connection: connection.kind,
    blocked: connection.kind === 'stale' && standsInTheWay(connection.failure),
    count: summary?.present ?? null,
    summary,
    uncovered,
    iAmPresent: amIPresent(facts.roster, myself),
    lastSeen: connection.kind === 'live' ? null : (facts.seenAt?.wall ?? null),
    nextCheck: connection.kind === 'maintenance' ? connection.until : null,
  };
}

function uncoveredIn({ coverage, topicNames }: WatchedTenant): TrayModel['uncovered'] {
  return coverage
    .filter(({ state }) => state === 'uncovered')
    .map(({ topic }) => ({ topic, name: topicNames.get(topic) ?? null }));
}

function markOf(connection: Connection['kind']): TrayMark {
  switch (connection) {
    case 'live':
      return 'live';
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
