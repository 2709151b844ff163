import { changesBetween, type Change } from './changes.ts';
import type { Moment } from './clock.ts';
import { connectionAfterFailure, type Connection } from './connection.ts';
import type { LookResult } from './look.ts';
import type { Circumstances } from './notices/circumstances.ts';
import { decide } from './notices/decide.ts';
import type { Decision } from './notices/decision.ts';
import { nothingRemembered, type NoticeMemory } from './notices/memory.ts';
import type { Notice } from './notices/notice.ts';
import type { RuleId } from './notices/rule.ts';
import type { Pace } from './poll-schedule.ts';
import type { Roster } from './roster.ts';

/** All we know. Each look makes a new one; nothing in it is ever changed in place. */
export interface Facts {
  readonly connection: Connection;
  /** The last good roster, kept through any failure; null before the first. */
  readonly roster: Roster | null;
  /** When that roster came. */
  readonly seenAt: Moment | null;
  /** What decisions go by from look to look. */
  readonly memory: NoticeMemory;
  readonly failuresInARow: number;
}

/** What a look made of the facts. */
export interface Observation {
  readonly facts: Facts;
  /** `outage`: nobody looked for so long that it is not known when anything happened. */
  readonly gap: 'none' | 'outage';
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
  readonly notice: Notice | null;
  /** Rules that tell once and have now done so. */
  readonly spent: readonly RuleId[];
}

/** What is known before the first look. */
export const nothingKnown: Facts = {
  connection: { kind: 'starting' },
  roster: null,
  seenAt: null,
  memory: nothingRemembered,
  failuresInARow: 0,
};

/** A gap is only an outage when it is longer than slow answers explain, ms. */
const slowAnswersMs = 30_000;

/** Takes in one look's result: new facts, what changed, what is told, and why or why not. */
export function observe(
  facts: Facts,
  result: LookResult,
  at: Moment,
  pace: Pace,
  circumstances: Circumstances,
): Observation {
  if (result.kind === 'failed') {
    const failuresInARow = facts.failuresInARow + 1;
    const age = facts.seenAt === null ? null : at.steady - facts.seenAt.steady;
    const connection = connectionAfterFailure(facts.connection, result.failure, failuresInARow, age, pace);
    return {
      facts: { ...facts, connection, failuresInARow },
      gap: 'none',
      changes: [],
      decisions: [],
      notice: null,
      spent: [],
    };
  }

  const { roster } = result;
  const gap = isAfterOutage(facts, at, pace) ? 'outage' : 'none';
  const { memory, ...decided } = decide({ memory: facts.memory, roster, gap, circumstances, now: at });
  return {
    facts: { connection: { kind: 'live' }, roster, seenAt: at, memory, failuresInARow: 0 },
    gap,
    changes: facts.roster === null ? [] : changesBetween(facts.roster, roster),
    ...decided,
  };
}

/** Longer than two polls without an answer, be it failures, sleep or a clock that jumped. */
function isAfterOutage(facts: Facts, at: Moment, pace: Pace): boolean {
  if (facts.seenAt === null) return false;
  const gap = Math.max(at.steady - facts.seenAt.steady, at.wall - facts.seenAt.wall);
  return facts.failuresInARow > 2 || gap > 2 * pace.intervalMs + slowAnswersMs;
}
