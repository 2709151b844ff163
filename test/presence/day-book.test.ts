import { expect, test } from 'vitest';
import type { Agent } from '../../electron/presence/agent.ts';
import { bookMs, dayBook, type DayBook } from '../../electron/presence/day-book.ts';
import { agent, away, present, roster, unknown } from './people.ts';

const morning = Date.UTC(2026, 2, 10, 8);
const minute = 60_000;

interface Noting {
  readonly book: DayBook;
  /** A look `minutes` after eight in the morning. */
  look(minutes: number, agents: readonly Agent[], gap?: boolean): void;
}

function noting(): Noting {
  const book = dayBook();
  return {
    book,
    look(minutes, agents, gap = false) {
      const at = { wall: morning + minutes * minute, steady: minutes * minute };
      book.note(roster(...agents), at, gap);
    },
  };
}

/** The points of an agent in words: minutes after eight, presence, chats. */
function pointsIn(book: DayBook, id = 1): string[] {
  return book
    .of(id)
    .points.map(({ at, presence, chats }) => `${(at - morning) / minute} ${presence} ${chats}`);
}

test('what an agent became is noted, and nothing while it stays as it is', () => {
  const { book, look } = noting();
  look(0, [away(1)]);
  look(1, [away(1)]);
  look(2, [present(1)]);
  look(3, [present(1, { chats: 2 })]);
  look(4, [present(1, { chats: 2 })]);
  look(5, [away(1, { chats: null })]);
  expect(pointsIn(book)).toEqual(['0 away 0', '2 present 0', '3 present 2', '5 away null']);
});

test('a look gives what is different since the one before, everybody at the first', () => {
  const book = dayBook();
  const at = (minutes: number): { wall: number; steady: number } => ({
    wall: morning + minutes * minute,
    steady: minutes * minute,
  });
  expect(book.note(roster(away(1), present(2, { chats: 3 })), at(0), false)).toEqual([
    { id: 1, at: morning, presence: 'away', chats: 0 },
    { id: 2, at: morning, presence: 'present', chats: 3 },
  ]);
  expect(book.note(roster(away(1), present(2, { chats: 3 })), at(1), false)).toEqual([]);
  expect(book.note(roster(present(1)), at(2), false)).toEqual([
    { id: 1, at: morning + 2 * minute, presence: 'present', chats: 0 },
    { id: 2, at: morning + 2 * minute, presence: 'unknown', chats: null },
  ]);
});

test('since when: from the change that was seen on, and not known for what was so at the first look', () => {
  const { book, look } = noting();
  look(0, [present(1), away(2)]);
  look(5, [present(1, { chats: 4 }), present(2)]);
  look(9, [present(1), present(2, { chats: 1 })]);
  expect(book.of(1).since).toBeNull();
  expect(book.of(2).since).toBe(morning + 5 * minute);
  look(10, [away(1), unknown(2)]);
  expect(book.of(1).since).toBe(morning + 10 * minute);
  expect(book.of(2).since).toBeNull();
  // Who knows what it was while the field was blank.
  look(11, [away(1), present(2)]);
  expect(book.of(2).since).toBeNull();
});

test('nobody looked: unknown from the last good look on, and since when is not known', () => {
  const { book, look } = noting();
  look(0, [away(1)]);
  look(1, [present(1)]);
  look(3, [present(1)]);
  look(90, [present(1)], true);
  expect(pointsIn(book)).toEqual(['0 away 0', '1 present 0', '3 unknown null', '90 present 0']);
  expect(book.of(1).since).toBeNull();
  look(91, [away(1)]);
  expect(book.of(1).since).toBe(morning + 91 * minute);
});

test('what was seen at the last look before a gap is not lost', () => {
  const { book, look } = noting();
  look(0, [away(1)]);
  look(3, [present(1)]);
  look(90, [away(1)], true);
  const [, came, lost, back] = book.of(1).points;
  expect(came).toEqual({ at: morning + 3 * minute, presence: 'present', chats: 0 });
  expect(lost).toEqual({ at: morning + 3 * minute + 1, presence: 'unknown', chats: null });
  expect(back).toEqual({ at: morning + 90 * minute, presence: 'away', chats: 0 });
});

test('somebody missing from an answer is unknown, and somebody new begins when first seen', () => {
  const { book, look } = noting();
  look(0, [present(1)]);
  look(1, [present(2)]);
  look(2, [present(1), present(2)]);
  expect(pointsIn(book)).toEqual(['0 present 0', '1 unknown null', '2 present 0']);
  expect(pointsIn(book, 2)).toEqual(['1 present 0']);
  expect(book.of(3)).toEqual({ points: [], since: null });
});

test('a clock that is set back takes the day with it', () => {
  const book = dayBook();
  book.note(roster(away(1)), { wall: morning, steady: 0 }, false);
  book.note(roster(present(1)), { wall: morning + 10 * minute, steady: 10 * minute }, false);
  // An hour earlier, one minute later.
  book.note(roster(away(1)), { wall: morning - 49 * minute, steady: 11 * minute }, false);
  expect(pointsIn(book)).toEqual(['-60 away 0', '-50 present 0', '-49 away 0']);
  expect(book.of(1).since).toBe(morning - 49 * minute);
});

test('two looks in one millisecond: what the later one saw holds', () => {
  const { book, look } = noting();
  look(0, [away(1)]);
  look(1, [present(1)]);
  look(1, [present(1, { chats: 3 })]);
  expect(pointsIn(book)).toEqual(['0 away 0', '1 present 3']);
  look(2, [away(1)]);
  look(2, [present(1, { chats: 3 })]);
  expect(pointsIn(book)).toEqual(['0 away 0', '1 present 3']);
});

test('what is over a day ago goes; how it was when that day began stays', () => {
  const { book, look } = noting();
  const day = bookMs / minute;
  look(0, [away(1), away(2)]);
  look(1, [present(1), away(2)]);
  look(2, [present(1, { chats: 1 }), away(2)]);
  look(day + 3, [present(1, { chats: 1 }), away(2)]);
  expect(pointsIn(book)).toEqual(['2 present 1']);
  expect(pointsIn(book, 2)).toEqual(['0 away 0']);
  // Though it is no longer to be seen, when it came is still known.
  expect(book.of(1).since).toBe(morning + minute);
});

test('somebody gone for a day is forgotten, and so is a gap', () => {
  const { book, look } = noting();
  const day = bookMs / minute;
  look(0, [present(1), present(2)]);
  look(1, [present(2)]);
  look(60, [present(2)], true);
  look(day + 70, [present(2)]);
  expect(pointsIn(book)).toEqual([]);
  expect(book.standing().map(({ id }) => id)).toEqual([2]);
  expect(book.notesOf(2).watched).toHaveLength(1);
});

test('very many changes in one day: the oldest go, and the order is whole', () => {
  const { book, look } = noting();
  for (let change = 0; change < 2_000; change += 1) look(change / 2, [present(1, { chats: change % 7 })]);
  const { points } = book.of(1);
  expect(points.length).toBeGreaterThan(400);
  expect(points.length).toBeLessThanOrEqual(512);
  expect(points.at(-1)).toEqual({ at: morning + 999.5 * minute, presence: 'present', chats: 1_999 % 7 });
});

test('a number of chats beyond all reason is still many', () => {
  const { book, look } = noting();
  look(0, [agent(1, { chats: 100_000 })]);
  expect(pointsIn(book)).toEqual(['0 away 1022']);
});
