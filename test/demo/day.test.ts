import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cast, demoMyself, earlyBirds, firstArrival } from '../../electron/demo/cast.ts';
import { beginDay, type DayAgent } from '../../electron/demo/day.ts';
import { seededRandom } from '../../electron/demo/seeded-random.ts';

/** What a day is like every two seconds for `seconds`. */
function watch(seed: number, seconds: number): DayAgent[][] {
  const day = beginDay(seededRandom(seed));
  const moments: DayAgent[][] = [];
  for (let at = 0; at <= seconds; at += 2) moments.push(structuredClone([...day.at(at * 1000)]));
  return moments;
}

const presentIn = (agents: readonly DayAgent[]): number[] =>
  agents.filter(({ present }) => present).map(({ id }) => id);

describe('the cast', () => {
  const ids = cast.map(({ id }) => id);

  test('has no number twice, and everybody else in it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...earlyBirds, demoMyself, firstArrival.id]));
  });

  test('has its first arrival still to come, and that is not me', () => {
    expect(earlyBirds.has(firstArrival.id)).toBe(false);
    expect(firstArrival.id).not.toBe(demoMyself);
  });

  test('has everybody’s other numbers and names once too', () => {
    for (const field of ['associateId', 'login', 'name'] as const) {
      expect(new Set(cast.map((member) => member[field])).size).toBe(cast.length);
    }
  });

  test('gives nobody a part in a topic they are not in', () => {
    for (const { topics, manages, onlyListens } of cast) {
      expect(topics).toEqual(expect.arrayContaining([...manages, ...onlyListens]));
    }
  });
});

test('the same seed brings the same day, another seed another', () => {
  expect(watch(1, 600)).toEqual(watch(1, 600));
  expect(watch(1, 600)).not.toEqual(watch(2, 600));
});

test('a day is the same however often it is looked at', () => {
  const [often, once] = [beginDay(seededRandom(7)), beginDay(seededRandom(7))];
  for (let ms = 0; ms < 300_000; ms += 333) often.at(ms);
  expect(often.at(300_000)).toEqual(once.at(300_000));
});

test('somebody comes online within ten seconds, alone, so that a newcomer sees one plain toast', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [start, ...rest] = watch(seed, 10);
      expect(presentIn(rest.at(-1) ?? [])).toEqual(
        expect.arrayContaining([...presentIn(start ?? []), firstArrival.id]),
      );
      expect(presentIn(rest.at(-1) ?? [])).toHaveLength(presentIn(start ?? []).length + 1);
    }),
    { numRuns: 50 },
  );
});

test('on any day there are always three or more present, and nobody holds too many chats', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      for (const agents of watch(seed, 3_600)) {
        expect(presentIn(agents).length).toBeGreaterThanOrEqual(3);
        expect(agents.every(({ chats }) => chats >= 0 && chats <= 6)).toBe(true);
      }
    }),
    { numRuns: 6 },
  );
});

test('the day the app shows is lively: people come and go, and chats begin and end', () => {
  const moments = watch(1, 1_800);
  const comings = moments.filter((now, index) => {
    const before = presentIn(moments[index - 1] ?? now);
    return presentIn(now).some((id) => !before.includes(id));
  });
  expect(comings.length).toBeGreaterThanOrEqual(5);
  expect(new Set(moments.map((agents) => agents.map(({ chats }) => chats).join())).size).toBeGreaterThan(50);
});

test('random numbers are from nought up to one, and spread', () => {
  const random = seededRandom(42);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(mean).toBeCloseTo(0.5, 1);
});
