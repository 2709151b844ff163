import { expect, test } from 'vitest';
import { ageText } from '../../renderer/popup/age-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2026, 2, 10, 12, 4, 30).getTime();

test.each([
  [0, 'just now'],
  [9, 'just now'],
  [10, '10\u00a0s ago'],
  [59, '59\u00a0s ago'],
  [60, '1 min ago'],
  [119, '1 min ago'],
  [120, '2 min ago'],
  [3_599, '59 min ago'],
  [3_600, 'at 11:04'],
  [86_400, 'at 12:04 on 9 March'],
  [-30, 'just now'],
])('%d s old: %s', (seconds, text) => {
  expect(ageText(now - seconds * 1000, now, en)).toBe(text);
});

test('every second has its words, and none goes back', () => {
  const minutes = [0, 1, 2].map((minute) => ageText(now - minute * 60_000 - 30_400, now, en));
  expect(minutes).toEqual(['30\u00a0s ago', '1 min ago', '2 min ago']);
});
