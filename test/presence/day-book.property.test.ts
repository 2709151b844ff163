import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agent } from '../../electron/presence/agent.ts';
import { bookMs, dayBook, type AgentDay, type DayBook } from '../../electron/presence/day-book.ts';
import { pointsOf } from '../../electron/presence/day-points.ts';
import { agent, roster } from './people.ts';

const ids = [1, 2, 3];
const start = Date.UTC(2026, 2, 10, 8);

interface Look {
  /** ms since the look before. */
  readonly after: number;
  /** By how much the clock was set, ms. */
  readonly set: number;
  readonly gap: boolean;
  readonly agents: readonly Agent[];
}

const seen = fc
  .tuple(
    ...ids.map((id) =>
      fc
        .option(
          fc.record({
            presence: fc.constantFrom('present' as const, 'away' as const, 'unknown' as const),
            chats: fc.option(fc.integer({ min: 0, max: 3 })),
          }),
        )
        .map((found) => (found === null ? [] : [agent(id, found)])),
    ),
  )
  .map((found) => found.flat());

/** Never sooner after the look before: three failed looks are the shortest gap, and no two are closer. */
const shortestGapMs = 1_000;

const looks: fc.Arbitrary<readonly Look[]> = fc.array(
  fc
    .record({
      after: fc.oneof(fc.constantFrom(0, 1, 30_000), fc.integer({ min: 0, max: 9 * 3_600_000 })),
      set: fc.oneof(
        { weight: 8, arbitrary: fc.constant(0) },
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
      ),
      gap: fc.constantFrom(false, false, false, true),
      agents: seen,
    })
    .map((look) => ({ ...look, after: look.gap ? look.after + shortestGapMs : look.after })),
  { minLength: 1, maxLength: 60 },
);

function played(all: readonly Look[], turned = false): DayBook {
  const book = dayBook();
  let wall = start;
  let steady = 0;
  for (const look of all) {
    steady += look.after;
    wall += look.after + look.set;
    const agents = turned ? [...look.agents].reverse() : look.agents;
    book.note(roster(...agents), { wall, steady }, look.gap);
  }
  return book;
}

function days(book: DayBook): AgentDay[] {
  return ids.map((id) => book.of(id));
}

test('points go forward in time, and each is different from the one before', () => {
  fc.assert(
    fc.property(looks, (all) => {
      for (const { points } of days(played(all))) {
        for (const [index, point] of points.entries()) {
          const before = points[index - 1];
          if (before === undefined) continue;
          expect(point.at).toBeGreaterThan(before.at);
          expect([point.presence, point.chats]).not.toEqual([before.presence, before.chats]);
        }
      }
    }),
  );
});

test('the last point is what the last look saw', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const book = played(all);
      for (const id of ids) {
        const { presence, chats } = all.at(-1)?.agents.find((each) => each.id === id) ?? {
          presence: 'unknown',
          chats: null,
        };
        const last = book.of(id).points.at(-1) ?? { presence: 'unknown', chats: null };
        expect([last.presence, last.chats]).toEqual([presence, chats]);
      }
    }),
  );
});

test('since when is known only of a change that was seen, and is never in a gap', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const book = played(all);
      const watching = book.watching();
      for (const { points, since } of days(book)) {
        if (since === null) continue;
        expect(points.at(-1)?.presence).not.toBe('unknown');
        expect(since).toBeGreaterThanOrEqual(watching?.from ?? Infinity);
        expect(points.filter(({ at }) => at > since).map(({ presence }) => presence)).toEqual(
          points.filter(({ at }) => at > since).map(() => points.at(-1)?.presence),
        );
      }
    }),
  );
});

test('the order of agents in an answer plays no part', () => {
  fc.assert(
    fc.property(looks, (all) => {
      expect(days(played(all, true))).toEqual(days(played(all)));
    }),
  );
});

test('no more is held than a day and what still holds when it begins', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const book = played(all);
      const oldest = (book.watching()?.until ?? 0) - bookMs;
      for (const id of ids) {
        const { changes, watched } = book.notesOf(id);
        expect(changes.filter(({ at }) => at < oldest).length).toBeLessThanOrEqual(1);
        expect(watched.filter(({ until }) => until < oldest)).toEqual([]);
      }
    }),
  );
});

test('whatever is read from a file, points go forward and differ', () => {
  const time = fc.integer({ min: 0, max: 50 });
  const changes = fc.array(
    fc.record({
      at: time,
      presence: fc.constantFrom('present' as const, 'away' as const, 'unknown' as const),
      chats: fc.option(fc.integer({ min: 0, max: 2 })),
    }),
  );
  const spans = fc.array(fc.tuple(time, time).map(([from, until]) => ({ from, until })));
  fc.assert(
    fc.property(changes, spans, (some, watched) => {
      const points = pointsOf(
        some.sort((a, b) => a.at - b.at),
        watched.sort((a, b) => a.from - b.from),
      );
      for (const [index, point] of points.entries()) {
        const before = points[index - 1];
        if (before === undefined) continue;
        expect(point.at).toBeGreaterThan(before.at);
        expect([point.presence, point.chats]).not.toEqual([before.presence, before.chats]);
      }
    }),
  );
});
