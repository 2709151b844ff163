import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../electron/presence/failure.ts';
import {
  floorMs,
  looksAnHourCeiling,
  nextLookIn,
  paceOf,
  slower,
  type Pace,
} from '../../electron/presence/poll-schedule.ts';
import {
  deleted,
  maintenance,
  moved,
  notAllowed,
  signInRefused,
  suspended,
  throttled,
  unreachable,
} from './people.ts';

const pace: Pace = { intervalMs: 60_000, floorMs: 15_000 };
const noFloor: Pace = { intervalMs: 60_000, floorMs: 0 };
/** ms since 1970. */
const now = 1_800_000_000_000;

describe('after a good look', () => {
  test.each([
    [0, 54_000],
    [0.5, 60_000],
    [0.999_999, 66_000],
  ])('the interval is spread: at %d it is %d ms', (random, ms) => {
    expect(nextLookIn(pace, null, 0, () => random, now)).toBe(ms);
  });

  test('never closer than the floor', () => {
    expect(nextLookIn({ intervalMs: 15_000, floorMs: 15_000 }, null, 0, () => 0, now)).toBe(15_000);
  });
});

describe('after failures', () => {
  const calm = { intervalMs: 30_000, floorMs: 15_000 };
  test.each([
    [1, 30_000],
    [2, 60_000],
    [3, 120_000],
    [4, 240_000],
    [5, 300_000],
    [5_000, 300_000],
  ])('in a row, %d of them, waits from the floor up to %d ms', (failures, most) => {
    expect(nextLookIn(calm, unreachable, failures, () => 0, now)).toBe(15_000);
    expect(nextLookIn(calm, unreachable, failures, () => 0.5, now)).toBe((15_000 + most) / 2);
    expect(nextLookIn(calm, unreachable, failures, () => 1, now)).toBe(most);
  });

  test('waits the floor where the interval is no longer', () => {
    expect(nextLookIn({ intervalMs: 15_000, floorMs: 15_000 }, unreachable, 1, () => 1, now)).toBe(15_000);
  });

  test('never waits less than the floor', () => {
    expect(nextLookIn(pace, unreachable, 1, () => 0, now)).toBe(15_000);
    expect(nextLookIn(pace, moved, 1, () => 0, now)).toBe(15_000);
  });

  test.each([signInRefused, notAllowed, deleted])('only a person can help: $kind', (failure) => {
    expect(nextLookIn(pace, failure, 1, () => 0.5, now)).toBeNull();
  });
});

describe('a wait that the server asked for', () => {
  test.each([
    [120_000, 120_000],
    [3_600_000, 3_600_000],
    [86_400_000, 3_600_000],
    [Infinity, 3_600_000],
  ])('of %d ms is honoured as %d ms at least', (asked, least) => {
    expect(nextLookIn(pace, throttled(asked), 1, () => 0, now)).toBe(least);
  });

  test('is a second at least', () => {
    expect(nextLookIn(noFloor, throttled(0), 1, () => 0, now)).toBe(1_000);
  });

  test('is spread, so that a whole office does not come back at the same second', () => {
    expect(nextLookIn(pace, throttled(120_000), 1, () => 0.999_999, now)).toBe(132_000);
  });

  test('does not undercut our own growing caution', () => {
    expect(nextLookIn(noFloor, throttled(1_000), 9, () => 1, now)).toBe(300_000);
  });
});

describe('a tenant that is worked on', () => {
  test.each<[string, number | null, number]>([
    ['when it said it would say more', now + 600_000, 600_000],
    ['in a minute where it does not say', null, 60_000],
    ['in a minute where that is past', now - 1, 60_000],
    ['in an hour where that is further off', now + 86_400_000, 3_600_000],
  ])('is asked again %s', (_when, until, wait) => {
    expect(nextLookIn(pace, maintenance(until), 1, () => 0, now)).toBe(wait);
  });

  test('or later, so that a whole office does not come back at the same second', () => {
    expect(nextLookIn(pace, maintenance(now + 600_000), 1, () => 0.999_999, now)).toBe(660_000);
  });
});

test('a suspended tenant is asked every quarter of an hour or so', () => {
  expect(nextLookIn(pace, suspended, 1, () => 0, now)).toBe(900_000);
  expect(nextLookIn(pace, suspended, 50, () => 0.999_999, now)).toBe(990_000);
});

const failures: fc.Arbitrary<Failure | null> = fc.oneof(
  fc.constantFrom(null, unreachable, moved, suspended),
  fc.option(fc.integer({ min: 0, max: 4_000_000_000_000 }), { nil: null }).map(maintenance),
  fc.integer({ min: 0, max: 10_000_000 }).map(throttled),
);

test('whatever happens, the wait is between the floor and a little more than an hour', () => {
  fc.assert(
    fc.property(
      failures,
      fc.nat(100),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failure, count, r) => {
        const wait = nextLookIn(pace, failure, count, () => r, now) ?? NaN;
        expect(wait).toBeGreaterThanOrEqual(pace.floorMs);
        expect(wait).toBeLessThanOrEqual(3_960_000);
        if (failure?.kind === 'throttled') {
          expect(wait).toBeGreaterThanOrEqual(Math.min(3_600_000, failure.waitMs));
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('the pace', () => {
  test.each<[string, [number, number | null, boolean], Pace]>([
    ['is the setting', [30, null, false], { intervalMs: 30_000, floorMs }],
    ['is quick for the demo', [300, null, true], { intervalMs: 4_000, floorMs: 1_000 }],
    ['is what this run was given', [30, 60_000, false], { intervalMs: 60_000, floorMs }],
    ['may be quicker than the floor for this run', [30, 1_000, false], { intervalMs: 1_000, floorMs: 1_000 }],
    ['is what this run was given, in the demo too', [30, 20_000, true], { intervalMs: 20_000, floorMs }],
  ])('%s', (_what, given, expected) => {
    expect(paceOf(...given)).toEqual(expected);
  });

  test('has a ceiling on looks an hour', () => {
    expect(looksAnHourCeiling({ intervalMs: 30_000, floorMs: 15_000 })).toBe(240 + 1 + 120);
  });
});

describe('while the screen is locked, the pace', () => {
  test.each<[string, Pace, number]>([
    ['is four times as slow', { intervalMs: 30_000, floorMs }, 120_000],
    ['is a look a minute at most', { intervalMs: 15_000, floorMs: 15_000 }, 60_000],
    ['is a look in five minutes at least', { intervalMs: 120_000, floorMs }, 300_000],
    ['is as slow as it was where that is slower', { intervalMs: 400_000, floorMs }, 400_000],
    ['of the demo is only four times as slow', { intervalMs: 4_000, floorMs: 1_000 }, 16_000],
    ['of a test is only four times as slow', { intervalMs: 1_000, floorMs: 1_000 }, 4_000],
  ])('%s', (_what, pace, intervalMs) => {
    expect(slower(pace)).toEqual({ intervalMs, floorMs: pace.floorMs });
  });
});
