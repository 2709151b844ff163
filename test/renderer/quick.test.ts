import { expect, test } from 'vitest';
import { durationOf } from '../../renderer/parts/quick.ts';

test.each([
  ['120ms', 120],
  ['.12s', 120],
  [' .12s ', 120],
  ['0s', 0],
  ['0ms', 0],
])('%o is so many ms', (text, ms) => {
  expect(durationOf(text)).toBe(ms);
});
