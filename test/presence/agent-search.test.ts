import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgentId } from '../../electron/presence/agent.ts';
import { agentSearch } from '../../electron/presence/agent-search.ts';
import { away, present } from './people.ts';

const shown = [
  {
    name: 'present',
    agents: [
      present(1, { name: 'Åse Ødegård', topics: [1] }),
      present(2, { name: 'Johanna Berg', topics: [1, 2] }),
      present(3, { name: 'Anna Lindqvist', topics: [] }),
      present(4, { name: '', topics: [] }),
    ],
  },
  { name: 'away', agents: [away(5, { name: 'Anne-Marie Weiß', topics: [2] })] },
] as const;
const topicNames = new Map([
  [1, 'Försäljning'],
  [2, 'Support'],
]);

function found(typed: string): AgentId[] {
  const search = agentSearch(({ id, name }) => (name === '' ? `Agent ${id}` : name));
  return search.of(shown, typed, topicNames).flatMap(({ agents }) => agents.map(({ id }) => id));
}

test.each<[string, AgentId[]]>([
  ['', [1, 2, 3, 4, 5]],
  ['  ', [1, 2, 3, 4, 5]],
  ['ase', [1]],
  ['ÅSE Ø', [1]],
  ['o ase', [1]],
  ['odeg', [1]],
  ['weiss', [5]],
  ['marie', [5]],
  ['anne marie', [5]],
  ['anne-m', [5]],
  ['agent 4', [4]],
  ['forsalj', [1, 2]],
  ['support jo', [2]],
  ['sup', [2, 5]],
  ['zz', []],
  ['anna zz', []],
])('"%s" finds %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('within a section those come first whose name begins so, then the rest in their order', () => {
  expect(found('an')).toEqual([3, 2, 5]);
});

test('a section that nobody is left in is left out', () => {
  const search = agentSearch(({ name }) => name);
  expect(search.of(shown, 'johanna', topicNames)).toEqual([
    { name: 'present', agents: [shown[0].agents[1]] },
  ]);
});

test('more letters never find somebody whom fewer did not', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 3 }), (typed, more) => {
      const before = found(typed);
      expect(found(typed + more).every((id) => before.includes(id))).toBe(true);
    }),
  );
});

test.each([
  ['', false],
  ['  ', false],
  ['-', false],
  [' -- - ', false],
  ['-a', true],
])('%o is a search: %o, and only a search leaves anybody out', (typed, isSearch) => {
  const search = agentSearch(({ name }) => name);
  expect(search.isSearch(typed)).toBe(isSearch);
  expect(search.of(shown, typed, topicNames) === shown).toBe(!isSearch);
});
