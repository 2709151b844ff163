import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayPoint } from '../../electron/presence/day-book.ts';
import {
  earlierDays,
  hoursOf,
  loadSteps,
  placeIn,
  stretchesOf,
  timesOf,
  todayOf,
  type Span,
} from '../../renderer/popup/day-shape.ts';

const hour = 3_600_000;

/** A time of a day in March 2026, where the person is. */
function at(hours: number, minutes = 0, day = 10): number {
  return new Date(2026, 2, day, hours, minutes).getTime();
}

function point(when: number, presence: DayPoint['presence'], chats: number | null = null): DayPoint {
  return { at: when, presence, chats };
}

function clock(times: readonly number[]): string[] {
  return times.map((time) => new Date(time).toTimeString().slice(0, 5));
}

const span: Span = { from: at(8), to: at(12) };

test('presence is drawn all through, not known where nothing says otherwise, and chats make no new stretch', () => {
  const points = [
    point(at(8, 30), 'away', 0),
    point(at(9), 'present', 0),
    point(at(9, 30), 'present', 3),
    point(at(10), 'unknown'),
    point(at(11), 'present', 1),
  ];
  expect(stretchesOf(points, span)).toEqual([
    { from: at(8), to: at(8, 30), presence: 'unknown' },
    { from: at(8, 30), to: at(9), presence: 'away' },
    { from: at(9), to: at(10), presence: 'present' },
    { from: at(10), to: at(11), presence: 'unknown' },
    { from: at(11), to: at(12), presence: 'present' },
  ]);
});

test('what began before the span holds when it begins, and nothing after it is drawn', () => {
  const points = [point(at(16, 0, 9), 'present', 2), point(at(13), 'away', 0)];
  expect(stretchesOf(points, span)).toEqual([{ ...span, presence: 'present' }]);
  expect(loadSteps(points, span)).toEqual([{ ...span, chats: 2 }]);
});

test('steps of load: none where there are no chats or they are not known, also of somebody away', () => {
  const points = [
    point(at(8), 'present', 0),
    point(at(9), 'present', 2),
    point(at(9, 30), 'away', 2),
    point(at(10), 'away', null),
    point(at(11), 'away', 5),
  ];
  expect(loadSteps(points, span)).toEqual([
    { from: at(9), to: at(10), chats: 2 },
    { from: at(11), to: at(12), chats: 5 },
  ]);
});

test('today begins with the full hour in which something was first known, closer where that is not long ago', () => {
  expect(todayOf([], at(14))).toBeNull();
  expect(todayOf([point(at(8, 31), 'away')], at(14, 5))).toEqual({ from: at(8), to: at(14, 5) });
  expect(todayOf([point(at(14, 3), 'away')], at(14, 5))).toEqual({ from: at(14), to: at(14, 5) });
  expect(todayOf([point(at(14, 3), 'away')], at(14, 6))).toEqual({ from: at(14), to: at(14, 6) });
  expect(todayOf([point(at(14, 3), 'away')], at(14, 4))).toEqual({ from: at(13, 59), to: at(14, 4) });
  expect(todayOf([point(at(13, 14), 'away')], at(14, 5))).toEqual({ from: at(13, 10), to: at(14, 5) });
  expect(todayOf([point(at(16, 0, 9), 'away')], at(14, 5))).toEqual({ from: at(0), to: at(14, 5) });
  // Just after midnight it is not yet five minutes.
  expect(todayOf([point(at(16, 0, 9), 'away')], at(0, 2))).toEqual({ from: at(0), to: at(0, 2) });
  // Of yesterday alone nothing is known today.
  const yesterday = [point(at(16, 0, 9), 'away'), point(at(17, 0, 9), 'unknown')];
  expect(todayOf(yesterday, at(14, 5))).toBeNull();
});

test('earlier days: the latest first, and none of which nothing is known', () => {
  const points = [
    point(at(9, 12, 5), 'present'),
    point(at(17, 2, 5), 'unknown'),
    point(at(8, 50, 9), 'away'),
    point(at(16, 0, 9), 'unknown'),
    point(at(8), 'present'),
  ];
  const days = earlierDays(points, at(14));
  expect(days).toEqual([
    { from: at(0, 0, 9), to: at(0, 0, 10) },
    { from: at(0, 0, 5), to: at(0, 0, 6) },
  ]);
  expect(hoursOf(points, days)).toEqual({ from: 8 * hour, to: 18 * hour });
  expect(earlierDays([], at(14))).toEqual([]);
});

test.each([
  [at(13, 5), at(14, 5), ['13:15', '13:30', '13:45', '14:00']],
  [at(8), at(10), ['08:00', '08:30', '09:00', '09:30', '10:00']],
  [at(8), at(14, 5), ['08:00', '10:00', '12:00', '14:00']],
  [at(0), at(23, 58), ['00:00', '06:00', '12:00', '18:00']],
  [at(14), at(14, 5), ['14:00', '14:02', '14:04']],
])('times below a day: few, and round', (from, to, times) => {
  expect(clock(timesOf({ from, to }))).toEqual(times);
});

test('whatever the day, few times are written, in their order and in their place', () => {
  const minutes = fc.integer({ min: 1, max: 24 * 60 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), minutes, (first, length) => {
      const from = at(first);
      const day = { from, to: Math.min(from + length * 60_000, at(24)) };
      const places = timesOf(day).map((time) => placeIn(day, time));
      expect(places.length).toBeLessThanOrEqual(5);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const place of places) expect(place >= 0 && place <= 100).toBe(true);
    }),
  );
});

test('stretches fill the span without a gap, whatever the points', () => {
  const points = fc
    .uniqueArray(
      fc.record({
        at: fc.integer({ min: span.from - hour, max: span.to + hour }),
        presence: fc.constantFrom('present' as const, 'away' as const, 'unknown' as const),
        chats: fc.option(fc.integer({ min: 0, max: 9 })),
      }),
      { selector: (one) => one.at },
    )
    .map((all) => all.sort((a, b) => a.at - b.at));
  fc.assert(
    fc.property(points, (some) => {
      const stretches = stretchesOf(some, span);
      expect(stretches[0]?.from).toBe(span.from);
      expect(stretches.at(-1)?.to).toBe(span.to);
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.from).toBeLessThan(stretch.to);
        const next = stretches[index + 1];
        if (next === undefined) continue;
        expect(next.from).toBe(stretch.to);
        expect(next.presence).not.toBe(stretch.presence);
      }
    }),
  );
});
