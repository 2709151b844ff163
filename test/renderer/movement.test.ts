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
  ['PageDown', 1, 20, 6],
  ['PageDown', 17, 20, 19],
  ['PageDown', -1, 20, 5],
  ['PageUp', 7, 20, 2],
  ['PageUp', 3, 20, 0],
  ['x', 1, 3, null],
])('%s from place %d of %d leads to %s', (key, at, count, place) => {
  expect(placeAfter(key, at, count, 5)).toBe(place);
});
