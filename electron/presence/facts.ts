import type { AgentId } from './agent.ts';
import {
  arrivalNotice,
  decideArrivals,
  type ArrivalNotice,
  type Decision,
  type LastKnown,
} from './arrival-rule.ts';
import { changesBetween, type Change } from './changes.ts';
import type { Moment } from './clock.ts';
import { connectionAfterFailure, type Connection } from './connection.ts';
import type { LookResult } from './look.ts';
import type { Pace } from './poll-schedule.ts';
import type { Roster } from './roster.ts';

/** All we know. Each look makes a new one; nothing in it is ever changed in place. */
export interface Facts {
  readonly connection: Connection;
  /** The last good roster, kept through any failure; null before the first. */
  readonly roster: Roster | null;
  /** When that roster came. */
  readonly seenAt: Moment | null;
  readonly lastKnown: LastKnown;
  /** Some row of some answer could not be read. */
  readonly rowsMissed: boolean;
  readonly toldAt: ReadonlyMap<AgentId, number>;
  readonly failuresInARow: number;
}

/** What a look made of the facts. */
export interface Observation {
  readonly facts: Facts;
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
  readonly notice: ArrivalNotice | null;
}

/** What is known before the first look. */
export const nothingKnown: Facts = {
  connection: { kind: 'starting' },
  roster: null,
  seenAt: null,
  lastKnown: new Map(),
  rowsMissed: false,
  toldAt: new Map(),
  failuresInARow: 0,
};

/** A gap is only an outage when it is longer than slow answers explain, ms. */
const slowAnswersMs = 30_000;

/** Takes in one look's result: new facts, what changed, who is announced, and why or why not. */
export function observe(
  facts: Facts,
  result: LookResult,
  at: Moment,
  pace: Pace,
  myself: AgentId | null,
): Observation {
  if (result.kind === 'failed') {
    const failuresInARow = facts.failuresInARow + 1;
    const age = facts.seenAt === null ? null : at.steady - facts.seenAt.steady;
    const connection = connectionAfterFailure(facts.connection, result.failure, failuresInARow, age, pace);
    return { facts: { ...facts, connection, failuresInARow }, changes: [], decisions: [], notice: null };
  }

  const { roster } = result;
  const afterOutage = isAfterOutage(facts, at, pace);
  const decisions = decideArrivals({
    roster,
    lastKnown: facts.roster === null ? null : facts.lastKnown,
    rowsMissed: facts.rowsMissed,
    afterOutage,
    myself,
    toldAt: facts.toldAt,
    now: at.steady,
  });
  return {
    facts: {
      connection: { kind: 'live' },
      roster,
      seenAt: at,
      lastKnown: learn(facts.lastKnown, roster, afterOutage),
      rowsMissed: facts.rowsMissed || roster.dropped > 0,
      toldAt: remember(facts.toldAt, decisions, at.steady),
      failuresInARow: 0,
    },
    changes: facts.roster === null ? [] : changesBetween(facts.roster, roster),
    decisions,
    notice: arrivalNotice(roster, decisions),
  };
}

/** Longer than two polls without an answer, be it failures, sleep or a clock that jumped. */
function isAfterOutage(facts: Facts, at: Moment, pace: Pace): boolean {
  if (facts.seenAt === null) return false;
  const gap = Math.max(at.steady - facts.seenAt.steady, at.wall - facts.seenAt.wall);
  return facts.failuresInARow > 2 || gap > 2 * pace.intervalMs + slowAnswersMs;
}

function learn(lastKnown: LastKnown, roster: Roster, afterOutage: boolean): LastKnown {
  const learned = new Map(lastKnown);
  if (afterOutage) {
    // Whoever was away may have come meanwhile, and may show only later: that will be no news either.
    for (const [id, known] of learned) if (known === 'away') learned.set(id, 'unknown');
  }
  for (const { id, presence } of roster.agents) {
    if (presence !== 'unknown' || !learned.has(id)) learned.set(id, presence);
  }
  return learned;
}

function remember(
  toldAt: ReadonlyMap<AgentId, number>,
  decisions: readonly Decision[],
  now: number,
): ReadonlyMap<AgentId, number> {
  const told = decisions.filter((decision) => decision.told);
  if (told.length === 0) return toldAt;
  return new Map([...toldAt, ...told.map((decision): [AgentId, number] => [decision.id, now])]);
}
