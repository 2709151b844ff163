import { expect, test } from 'vitest';
import { placeAfter } from '../../renderer/popup/movement.ts';

test.each<[string, number, number, number | null]>([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowDown', -1, 3, 0],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['End', -1, 0, null],
  ['x', 1, 3, null],
])('%s from place %d of %d leads to %s', (key, at, count, place) => {
  expect(placeAfter(key, at, count)).toBe(place);
});
