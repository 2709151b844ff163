import { expect, test } from 'vitest';
import { movedTo } from '../../electron/presence/favourite-order.ts';

const all = [1, 2, 3, 4, 5];

test.each<[number, number, number[]]>([
  [1, 0, [1, 2, 3, 4, 5]],
  [1, 1, [2, 1, 3, 4, 5]],
  [1, 4, [2, 3, 4, 5, 1]],
  [1, 9, [2, 3, 4, 5, 1]],
  [5, 0, [5, 1, 2, 3, 4]],
  [3, -1, [3, 1, 2, 4, 5]],
])('%d goes to place %d', (id, to, order) => {
  expect(movedTo(all, all, id, to)).toEqual(order);
});

test('among those who are shown; the others stay where they are', () => {
  expect(movedTo(all, [2, 4], 4, 0)).toEqual([1, 4, 2, 3, 5]);
  expect(movedTo(all, [2, 4], 2, 1)).toEqual([1, 3, 4, 2, 5]);
  expect(movedTo(all, [3], 3, 0)).toEqual(all);
});
