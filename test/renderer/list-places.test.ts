import { expect, test } from 'vitest';
import { placesOf } from '../../renderer/popup/list-places.ts';
import { away, present } from '../presence/people.ts';

const shown = [
  { name: 'present', agents: [present(1), present(2)] },
  { name: 'away', agents: [away(3)] },
] as const;

test('keys move among rows, and headings stand for what is folded', () => {
  expect(placesOf(shown, () => false, null)).toEqual([1, 2, 3]);
  expect(placesOf(shown, (name) => name === 'away', 1)).toEqual([1, 2, 'away']);
});

test('the heading that has the keyboard is a place as long as it has it', () => {
  expect(placesOf(shown, () => false, 'present')).toEqual(['present', 1, 2, 3]);
  expect(placesOf(shown, () => true, 'present')).toEqual(['present', 'away']);
});
