import { describe, expect, test } from 'vitest';
import {
  arrivalNotice,
  coolDownMs,
  decideArrivals,
  type ArrivalInput,
  type LastKnown,
  type Silence,
} from '../../electron/presence/arrival-rule.ts';
import type { Roster } from '../../electron/presence/roster.ts';
import { agent, away, present, roster, unknown } from './people.ts';

function knownFrom({ agents }: Roster): LastKnown {
  return new Map(agents.map(({ id, presence }) => [id, presence]));
}

/** Anna (1) has just come online, and nothing stands against telling. */
const annaArrives: ArrivalInput = {
  roster: roster(present(1)),
  lastKnown: knownFrom(roster(away(1))),
  rowsMissed: false,
  afterOutage: false,
  myself: null,
  toldAt: new Map(),
  now: 1_000_000,
};

test('who was away and is present is told', () => {
  expect(decideArrivals(annaArrives)).toEqual([{ id: 1, told: true, rule: 'arrival' }]);
});

describe('is silent about somebody newly present', () => {
  const cases: [Silence, string, Partial<ArrivalInput>][] = [
    ['firstLook', 'on the first look', { lastKnown: null }],
    ['firstLook', 'on the first look, also about myself', { lastKnown: null, myself: 1 }],
    ['afterOutage', 'after an outage', { afterOutage: true }],
    ['myself', 'who is me', { myself: 1 }],
    ['myself', 'who is me, also after an outage', { myself: 1, afterOutage: true }],
    ['coolDown', 'announced just now', { toldAt: new Map([[1, 1_000_000]]) }],
    [
      'coolDown',
      'announced a moment less than the cool-down ago',
      { toldAt: new Map([[1, 1_000_001 - coolDownMs]]) },
    ],
    ['firstSeen', 'whose presence was blank so far', { lastKnown: knownFrom(roster(unknown(1))) }],
    [
      'firstSeen',
      'whose row may have been one of those we could not read',
      { lastKnown: knownFrom(roster(away(2))), rowsMissed: true },
    ],
  ];
  test.each(cases)('%s: %s', (reason, _when, part) => {
    expect(decideArrivals({ ...annaArrives, ...part })).toEqual([{ id: 1, told: false, reason }]);
  });
});

describe('tells of somebody', () => {
  const cases: [string, Partial<ArrivalInput>][] = [
    ['whose cool-down is over', { toldAt: new Map([[1, 1_000_000 - coolDownMs]]) }],
    ['else, while somebody else cools down', { toldAt: new Map([[2, 1_000_000]]) }],
    ['who is new on a list that was read in full', { lastKnown: new Map() }],
    ['who was away, when another row could not be read', { rowsMissed: true }],
  ];
  test.each(cases)('%s', (_when, part) => {
    expect(decideArrivals({ ...annaArrives, ...part })).toEqual([{ id: 1, told: true, rule: 'arrival' }]);
  });
});

describe('decides nothing about', () => {
  const wasPresent = knownFrom(roster(present(1)));
  const cases: [string, Partial<ArrivalInput>][] = [
    ['who is away', { roster: roster(away(1)) }],
    ['whose presence is blank', { roster: roster(unknown(1)) }],
    ['who still is present', { lastKnown: wasPresent }],
    ['an empty roster', { roster: roster() }],
  ];
  test.each(cases)('%s', (_when, part) => {
    expect(decideArrivals({ ...annaArrives, ...part })).toEqual([]);
  });
});

test('decisions come in the order of ids, each with its own reason', () => {
  const before = roster(away(3), away(1), unknown(2));
  expect(
    decideArrivals({
      ...annaArrives,
      roster: roster(present(3), present(2), present(1)),
      lastKnown: knownFrom(before),
      myself: 3,
    }),
  ).toEqual([
    { id: 1, told: true, rule: 'arrival' },
    { id: 2, told: false, reason: 'firstSeen' },
    { id: 3, told: false, reason: 'myself' },
  ]);
});

describe('the notice', () => {
  const everybody = roster(
    present(1, { name: 'Bo Dahl' }),
    present(2, { name: 'Anna Berg' }),
    present(3, { name: 'Anna Berg' }),
    agent(4),
  );

  test('is none where nobody is told of', () => {
    expect(arrivalNotice(everybody, [])).toBeNull();
    expect(arrivalNotice(everybody, [{ id: 1, told: false, reason: 'coolDown' }])).toBeNull();
  });

  test('names those told of, by name and then by id', () => {
    const notice = arrivalNotice(everybody, [
      { id: 1, told: true, rule: 'arrival' },
      { id: 2, told: true, rule: 'arrival' },
      { id: 3, told: true, rule: 'arrival' },
      { id: 4, told: false, reason: 'myself' },
    ]);
    expect(notice?.agents.map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  test('replaces only a toast about the same person, or about several', () => {
    const keyOf = (...ids: number[]): string | undefined =>
      arrivalNotice(
        everybody,
        ids.map((id) => ({ id, told: true, rule: 'arrival' })),
      )?.key;
    expect(keyOf(1)).toBe(keyOf(1));
    expect(keyOf(1)).not.toBe(keyOf(2));
    expect(keyOf(1, 2)).toBe(keyOf(2, 3));
    expect(keyOf(1, 2)).not.toBe(keyOf(1));
  });
});
