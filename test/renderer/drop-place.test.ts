import { expect, test } from 'vitest';
import { dropPlace } from '../../renderer/popup/drop-place.ts';

const others = [11, 12, 13, 14, 15, 16];
/** The list is scrolled: the first two are not drawn, nor is the last. */
const drawn = [
  { id: 13, middle: 24 },
  { id: 14, middle: 72 },
  { id: 15, middle: 120 },
];

test.each([
  ['above all that are drawn', 10, 2],
  ['between two', 80, 4],
  ['below all that are drawn', 500, 5],
])('%s', (_where, y, place) => {
  expect(dropPlace(others, drawn, y)).toBe(place);
});

test('nobody else is drawn', () => {
  expect(dropPlace([], [], 10)).toBe(0);
});
