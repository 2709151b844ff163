import type { AgentId } from './agent.ts';
import type { Connection } from './connection.ts';
import type { Facts } from './facts.ts';
import { amIPresent } from './my-switch.ts';
import { summarise, type RosterSummary } from './roster.ts';
import type { TrayMark } from './tray-sheet.ts';

/** All that the tray shows, free of words and of pictures. Equal models need no work. */
export interface TrayModel {
  readonly mark: TrayMark;
  readonly connection: Connection['kind'];
  /** Present agents, null while unknown. */
  readonly count: number | null;
  /** The last roster's figures, null before the first. */
  readonly summary: RosterSummary | null;
  /** My own switch; null where it is not known. */
  readonly iAmPresent: boolean | null;
  /** When what is shown was true, ms since 1970; null while it is true now, or nothing is known. */
  readonly lastSeen: number | null;
}

/** What the tray has to show for these facts. */
export function trayModel(facts: Facts, myself: AgentId | null): TrayModel {
  const summary = facts.roster === null ? null : summarise(facts.roster);
  const connection = facts.connection.kind;
  return {
    mark: markOf(connection),
    connection,
    count: summary?.present ?? null,
    summary,
    iAmPresent: amIPresent(facts.roster, myself),
    lastSeen: connection === 'live' ? null : (facts.seenAt?.wall ?? null),
  };
}

function markOf(connection: Connection['kind']): TrayMark {
  switch (connection) {
    case 'live':
      return 'live';
    case 'signedOut':
      return 'signIn';
    case 'starting':
    case 'stale':
    case 'stopped':
      return 'stale';
  }
}
