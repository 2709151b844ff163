import { expect, test } from 'vitest';
import type { DayPoint } from '../../electron/presence/day-book.ts';
import { betweenText, comings, presentText, summaryText } from '../../renderer/popup/day-text.ts';
import { en } from '../../renderer/words/en.ts';

function at(hours: number, minutes = 0, day = 10): number {
  return new Date(2026, 2, day, hours, minutes).getTime();
}

function point(when: number, presence: DayPoint['presence'], chats: number | null = null): DayPoint {
  return { at: when, presence, chats };
}

const now = at(14, 5);
const today = { from: at(8), to: now };

test('comings and goings, the latest first; chats are neither', () => {
  const points = [
    point(at(8, 31), 'away', 0),
    point(at(9, 12), 'present', 0),
    point(at(9, 30), 'present', 4),
    point(at(11, 40), 'away', 1),
    point(at(12, 10), 'present', 0),
  ];
  expect(comings(points, today, en)).toEqual(['came 12:10', 'went 11:40', 'came 09:12']);
});

test('what was so when we looked again is told as that; what is as it was is no news', () => {
  const points = [
    point(at(8, 31), 'present'),
    point(at(9), 'away'),
    point(at(10), 'unknown'),
    point(at(10, 30), 'away'),
    point(at(11), 'unknown'),
    point(at(11, 30), 'present'),
    point(at(12), 'unknown'),
    point(at(13), 'away'),
  ];
  expect(comings(points, today, en)).toEqual([
    'away by 13:00',
    'present by 11:30',
    'went 09:00',
    'present by 08:31',
  ]);
});

test('that somebody is as they were at the first look is not said twice', () => {
  expect(comings([point(at(8, 31), 'present', 1)], today, en)).toEqual([]);
  expect(comings([point(at(8, 31), 'away', 1)], today, en)).toEqual([]);
});

test('yesterday is not among it', () => {
  const points = [point(at(9, 0, 9), 'present'), point(at(17, 0, 9), 'away'), point(at(9), 'present')];
  expect(comings(points, today, en)).toEqual(['came 09:00']);
});

test('the drawing in one sentence', () => {
  const points = [
    point(at(8, 31), 'away', 0),
    point(at(9), 'present', 1),
    point(at(10), 'present', 5),
    point(at(10, 25), 'present', 2),
    point(at(13, 10), 'away', 0),
  ];
  expect(summaryText(points, today, 4, en)).toBe(
    'Today from 08:00 to 14:05, as seen from here: present 4 h 10 min, at most 5 chats at once, busy 25 min.',
  );
  expect(summaryText([point(at(8), 'away', 1)], today, 4, en)).toBe(
    'Today from 08:00 to 14:05, as seen from here: not present, at most 1 chat at once.',
  );
  expect(summaryText([point(at(8), 'away', 0)], today, 4, en)).toBe(
    'Today from 08:00 to 14:05, as seen from here: not present, no chats.',
  );
});

test('an earlier day in a few words', () => {
  const points = [
    point(at(9, 12, 9), 'present'),
    point(at(12, 0, 9), 'away'),
    point(at(13, 0, 9), 'present'),
    point(at(17, 2, 9), 'unknown'),
  ];
  const monday = { from: at(0, 0, 9), to: at(0) };
  expect(betweenText(points, monday, en)).toBe('09:12–17:02');
  expect(presentText(points, monday, en)).toBe('present 6 h 50 min');
  expect(betweenText([point(at(9, 0, 9), 'away')], monday, en)).toBe('not present');
});
