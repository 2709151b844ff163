import type { Random } from './clock.ts';
import { needsPerson, type Failure } from './failure.ts';

/** How often we look. Both in ms. */
export interface Pace {
  readonly intervalMs: number;
  /** No two scheduled looks are ever closer than this. */
  readonly floorMs: number;
}

/** SuperOffice's own client asks every 15 s per agent; nobody needs to be ruder than that. */
export const floorMs = 15_000;
/** Data older than this is looked at again when the popup opens. */
export const popupAgeMs = 5_000;

const jitter = 0.1;
const backoffCapMs = 300_000;
const waitLimitsMs = { least: 1_000, most: 3_600_000 };
/** While a tenant is worked on there is nothing to see before it says more, and no use in asking by the minute. */
const maintenanceLimitsMs = { least: 60_000, most: 3_600_000 };
/** Suspended tenants come back in days, if at all. */
const suspendedMs = 900_000;

/**
 * ms until the next scheduled look, or null when only a person can help.
 *
 * After a good look: the interval, ±10 % so that a whole office does not ask at the same second.
 * After failed ones: full jitter, anything from the floor up to the interval after the first, and up
 * to twice as much after each further one, 5 min at most
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). A wait the server
 * asked for is honoured between 1 s and 1 h, and never shortened. A tenant in maintenance is asked
 * again when it said it would say more.
 *
 * @param failures failed looks in a row, this one included
 * @param now ms since 1970, for a time the tenant named
 */
export function nextLookIn(
  pace: Pace,
  failure: Failure | null,
  failures: number,
  random: Random,
  now: number,
): number | null {
  if (failure === null) {
    const spread = 1 - jitter + 2 * jitter * random();
    return Math.max(pace.floorMs, Math.round(pace.intervalMs * spread));
  }
  if (needsPerson(failure)) return null;
  const doubled = pace.intervalMs * 2 ** Math.min(failures - 1, 20);
  const ceiling = Math.max(pace.floorMs, Math.min(backoffCapMs, doubled));
  const backoff = Math.round(pace.floorMs + (ceiling - pace.floorMs) * random());
  if (failure.kind === 'suspended') return Math.round(suspendedMs * (1 + jitter * random()));
  if (failure.kind === 'maintenance') {
    const said = failure.until === null ? 0 : failure.until - now;
    const wait = Math.min(maintenanceLimitsMs.most, Math.max(maintenanceLimitsMs.least, said));
    return Math.max(backoff, Math.round(wait * (1 + jitter * random())));
  }
  if (failure.kind !== 'throttled') return backoff;
  const asked = Math.min(waitLimitsMs.most, Math.max(waitLimitsMs.least, failure.waitMs));
  return Math.max(backoff, Math.round(asked * (1 + jitter * random())));
}

/** Looks a person or the popup may cause in one hour on top of the schedule. */
export const askedLooksAnHour = 120;

/** The most looks that can happen in any hour at this pace, whatever anybody does. */
export function looksAnHourCeiling(pace: Pace): number {
  return Math.ceil(3_600_000 / pace.floorMs) + 1 + askedLooksAnHour;
}

/** The demo tenant lives in this very process: it may be asked as often as makes it lively. */
const demoPace: Pace = { intervalMs: 4_000, floorMs: 1_000 };

/** While nobody can look, one look in four does, between these; ms. */
const unseen = { times: 4, leastMs: 60_000, mostMs: 300_000 };

/** The pace while the screen is locked. One quicker than any person may set is a test's, and has no least. */
export function slower({ intervalMs, floorMs: floor }: Pace): Pace {
  const least = floor < floorMs ? 0 : unseen.leastMs;
  const slow = Math.min(unseen.mostMs, Math.max(least, unseen.times * intervalMs));
  return { intervalMs: Math.max(intervalMs, slow), floorMs: floor };
}

/**
 * The pace of this run: what the environment fixed, or the demo's, or the person's setting.
 *
 * @param fixedMs an interval for this run alone, ms; it may go below the floor, which is there for tests
 */
export function paceOf(pollSeconds: number, fixedMs: number | null, demo: boolean): Pace {
  if (fixedMs !== null) return { intervalMs: fixedMs, floorMs: Math.min(floorMs, fixedMs) };
  return demo ? demoPace : { intervalMs: pollSeconds * 1000, floorMs };
}
