import { describe, expect, test } from 'vitest';
import type { Moment } from '../../electron/presence/clock.ts';
import { nothingKnown, observe, type Facts, type Observation } from '../../electron/presence/facts.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import { circumstances, inShort, rule, type Setting } from './notices/story.ts';
import { away, failed, present, roster, saw, signInRefused, unknown, unreachable } from './people.ts';

const pace = { intervalMs: 30_000, floorMs: 15_000 };
const start: Moment = { wall: 1_760_000_000_000, steady: 5_000 };

/** The moment `seconds` after the start; `jumped` is how far the time of day alone has moved besides. */
function at(seconds: number, jumped = 0): Moment {
  return { wall: start.wall + (seconds + jumped) * 1000, steady: start.steady + seconds * 1000 };
}

/** Takes in looks one after another, and gives what the last made. */
function after(looks: [Moment, LookResult][], part: Setting = {}): Observation {
  let observation: Observation = {
    facts: nothingKnown,
    gap: 'none',
    changes: [],
    decisions: [],
    notice: null,
    spent: [],
  };
  for (const [moment, result] of looks) {
    const setting = circumstances({ rules: [rule('arrival')], ...part });
    observation = observe(observation.facts, result, moment, pace, setting);
  }
  return observation;
}

/** Its decisions, in short. */
const decided = ({ decisions }: Observation): string[] => decisions.map(inShort);

test('the first look is known, live, and no news', () => {
  const { facts, changes, decisions, notice } = after([[at(0), saw(present(1), away(2))]]);
  expect(facts.connection).toEqual({ kind: 'live' });
  expect(facts.roster).toEqual(roster(present(1), away(2)));
  expect(facts.seenAt).toEqual(at(0));
  expect(changes).toEqual([]);
  expect(decisions.map(inShort)).toEqual(['arrival 1 firstLook']);
  expect(notice).toBeNull();
});

test('an arrival is told', () => {
  const observation = after([
    [at(0), saw(away(1))],
    [at(30), saw(present(1))],
  ]);
  expect(decided(observation)).toEqual(['arrival 1 toast:arrival']);
  expect(observation.notice).toEqual({
    kind: 'news',
    key: 'agent 1',
    urgency: 'normal',
    happenings: [{ kind: 'arrival', agent: present(1) }],
  });
  expect(observation.changes).toEqual([{ kind: 'presence', id: 1, from: 'away', to: 'present' }]);
});

test('my own arrival is not', () => {
  const looks: [Moment, LookResult][] = [
    [at(0), saw(away(1))],
    [at(30), saw(present(1))],
  ];
  expect(decided(after(looks, { myself: 1 }))).toEqual(['arrival 1 myself']);
});

test('whoever flaps is told of once in five minutes', () => {
  const flaps: [Moment, LookResult][] = [
    [at(0), saw(away(1))],
    [at(30), saw(present(1))],
    [at(60), saw(away(1))],
  ];
  expect(decided(after([...flaps, [at(90), saw(present(1))]]))).toEqual(['arrival 1 briefAbsence']);
  const quiet = [90, 150, 210, 270].map((s): [Moment, LookResult] => [at(s), saw(away(1))]);
  expect(decided(after([...flaps, ...quiet, [at(329), saw(present(1))]]))).toEqual(['arrival 1 coolDown']);
  expect(decided(after([...flaps, ...quiet, [at(330), saw(present(1))]]))).toEqual([
    'arrival 1 toast:arrival',
  ]);
});

test('a rule that tells once is spent by what it told', () => {
  const looks: [Moment, LookResult][] = [
    [at(0), saw(away(1))],
    [at(30), saw(present(1))],
  ];
  const once = [rule('arrival', { once: true })];
  expect(after(looks, { rules: once }).spent).toEqual(['arrival']);
  expect(after([...looks, [at(60), failed(unreachable)]], { rules: once }).spent).toEqual([]);
});

describe('whoever was present and is again is not news', () => {
  test.each<[string, LookResult[]]>([
    ['after a blank', [saw(unknown(1))]],
    ['after vanishing', [saw()]],
    ['after vanishing, then a blank', [saw(), saw(unknown(1))]],
    ['after a failed look', [failed(unreachable)]],
    ['after a failed look and vanishing', [failed(unreachable), saw()]],
  ])('%s', (_what, between) => {
    const looks = [saw(present(1)), ...between, saw(present(1))];
    const observation = after(looks.map((look, index) => [at(30 * index), look]));
    expect(observation.decisions).toEqual([]);
    expect(observation.notice).toBeNull();
  });
});

describe('whoever was never known for certain is not news', () => {
  const unreadRow: LookResult = { kind: 'roster', roster: { agents: [], dropped: 1 }, status: 200 };
  test.each<[string, LookResult]>([
    ['a blank', saw(unknown(1))],
    ['a row that could not be read', unreadRow],
  ])('after %s, then vanishing', (_what, first) => {
    const observation = after([
      [at(0), first],
      [at(30), saw()],
      [at(60), saw(present(1))],
    ]);
    expect(decided(observation)).toEqual(['arrival 1 firstSeen']);
  });
});

describe('after an outage', () => {
  const cases: [string, [Moment, LookResult][], boolean][] = [
    ['two misses are none', [1, 2].map((n) => [at(20 * n), failed(unreachable)]), false],
    ['three misses are one', [1, 2, 3].map((n) => [at(20 * n), failed(unreachable)]), true],
  ];
  test.each(cases)('%s', (_what, misses, outage) => {
    const { notice } = after([[at(0), saw(away(1))], ...misses, [at(80), saw(present(1))]]);
    expect(notice?.kind).toBe(outage ? 'digestAfterOutage' : 'news');
  });

  test.each([
    ['two polls and their slowest answers', at(90), false],
    ['a longer silence, such as sleep', at(90.001), true],
    ['a time of day set forward', at(30, 3600), true],
    ['a time of day set back', at(30, -3600), false],
    ['a time of day set back during sleep', at(3600, -3600), true],
  ])('a gap: %s', (_what, moment, outage) => {
    const { notice } = after([
      [at(0), saw(away(1))],
      [moment, saw(present(1))],
    ]);
    expect(notice?.kind).toBe(outage ? 'digestAfterOutage' : 'news');
  });

  test('whoever may have come during it is no news either when their field is blank at first', () => {
    const observation = after([
      [at(0), saw(away(1))],
      [at(1_000), saw(unknown(1))],
      [at(1_030), saw(present(1))],
    ]);
    expect(decided(observation)).toEqual(['arrival 1 firstSeen']);
  });

  test('whoever came during it stays known as present, and who comes next is news again', () => {
    const looks: [Moment, LookResult][] = [
      [at(0), saw(away(1), away(2))],
      [at(1_000), saw(present(1), away(2))],
    ];
    expect(decided(after(looks))).toEqual(['arrival 1 digest:arrival']);
    expect(decided(after([...looks, [at(1_030), saw(present(1), present(2))]]))).toEqual([
      'arrival 2 toast:arrival',
    ]);
  });
});

describe('a failed look', () => {
  test('keeps what was seen, says nothing, and counts', () => {
    const { facts, changes, decisions, notice } = after([
      [at(0), saw(present(1))],
      [at(30), failed(unreachable)],
      [at(50), failed(unreachable)],
    ]);
    expect(facts.roster).toEqual(roster(present(1)));
    expect(facts.seenAt).toEqual(at(0));
    expect(facts.connection).toEqual({ kind: 'stale', failure: unreachable });
    expect({ changes, decisions, notice }).toEqual({ changes: [], decisions: [], notice: null });
  });

  test('once, on fresh data, is not worth showing', () => {
    const { facts } = after([
      [at(0), saw(present(1))],
      [at(30), failed(unreachable)],
    ]);
    expect(facts.connection).toEqual({ kind: 'live' });
  });

  test('that a person must mend shows at once, and a good look heals it', () => {
    const refused: [Moment, LookResult][] = [
      [at(0), saw(present(1))],
      [at(30), failed(signInRefused)],
    ];
    expect(after(refused).facts.connection).toEqual({ kind: 'signedOut', failure: signInRefused });
    expect(after([...refused, [at(60), saw(present(1))]]).facts.connection).toEqual({ kind: 'live' });
  });
});

test('facts are never changed in place', () => {
  const { facts } = after([[at(0), saw(away(1))]]);
  const copy: Facts = structuredClone(facts);
  observe(facts, saw(present(1), away(2)), at(30), pace, circumstances());
  expect(facts).toEqual(copy);
});
