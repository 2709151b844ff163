import { expect, test } from 'vitest';
import { search, searchable } from '../../renderer/settings/name-search.ts';
import { en } from '../../renderer/words/en.ts';

const names = [
  'Anna Berg',
  'Åse  Ødegård',
  'Bo Dahl',
  'Hanna Lind',
  'Anna Maria Lindqvist',
  'Groß, Jürgen',
  '',
  'Emma Holm',
  'Anne-Marie Dale',
];
const list = searchable(
  names.map((name, index) => ({ id: index + 1, name })),
  en,
);
const found = (typed: string): number[] => search(list, typed).map(({ id }) => id);

test.each<[string, number[]]>([
  ['', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['  ', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['BO', [3]],
  ['dahl', [3]],
  ['ase', [2]],
  ['åse o', [2]],
  ['øde', [2]],
  ['gross', [6]],
  ['jurgen', [6]],
  ['lind', [4, 5]],
  ['an li', [5, 4]],
  [' anna ', [1, 5, 4]],
  ['anne marie', [9]],
  ['bo-da', [3]],
  ['ma', [5, 9, 8]],
  ['agent 7', [7]],
  ['zzz', []],
])('%o finds %o, first those whose words begin so', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('who has no name is shown by number', () => {
  expect(search(list, '7')).toEqual([{ id: 7, name: 'Agent 7' }]);
});
