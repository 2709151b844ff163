import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agent } from '../../electron/presence/agent.ts';
import { changesBetween, type Change } from '../../electron/presence/changes.ts';
import { away, present, roster, unknown } from './people.ts';

const cases: [string, Agent[], Agent[], Change[]][] = [
  ['nothing', [present(1, { chats: 2 })], [present(1, { chats: 2 })], []],
  ['a switch turned on', [away(1)], [present(1)], [{ kind: 'presence', id: 1, from: 'away', to: 'present' }]],
  [
    'a blank, which is no switch turned off',
    [present(1)],
    [unknown(1)],
    [{ kind: 'presence', id: 1, from: 'present', to: 'unknown' }],
  ],
  [
    'chats, also to and from a blank',
    [away(1, { chats: 2 }), away(2, { chats: null })],
    [away(1, { chats: null }), away(2, { chats: 0 })],
    [
      { kind: 'chats', id: 1, from: 2, to: null },
      { kind: 'chats', id: 2, from: null, to: 0 },
    ],
  ],
  ['somebody new, whatever their switch', [], [present(1)], [{ kind: 'listed', id: 1 }]],
  ['somebody gone, whatever their switch', [present(1)], [], [{ kind: 'unlisted', id: 1 }]],
  [
    'two things of one person',
    [away(1)],
    [present(1, { chats: 3 })],
    [
      { kind: 'presence', id: 1, from: 'away', to: 'present' },
      { kind: 'chats', id: 1, from: 0, to: 3 },
    ],
  ],
  ['neither a name', [away(1, { name: 'Anna Berg' })], [away(1, { name: 'Anna Holm' })], []],
  ['nor the order', [away(1), away(2)], [away(2), away(1)], []],
];

test.each(cases)('sees %s', (_what, before, after, changes) => {
  expect(changesBetween(roster(...before), roster(...after))).toEqual(changes);
});

const people = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    presence: fc.constantFrom('present', 'away', 'unknown'),
    chats: fc.option(fc.integer({ min: 0, max: 3 })),
  }),
  { selector: ({ id }) => id },
);
const asAgents = (parts: { id: number; presence: Agent['presence']; chats: number | null }[]): Agent[] =>
  parts.map((part) => ({ ...part, name: '', topics: [] }));

test('done to the old roster, the changes give the new one', () => {
  fc.assert(
    fc.property(people, people, (was, is) => {
      const figures = new Map(was.map(({ id, presence, chats }) => [id, { presence, chats }]));
      for (const change of changesBetween(roster(...asAgents(was)), roster(...asAgents(is)))) {
        const { id } = change;
        const old = figures.get(id);
        if (change.kind === 'unlisted') figures.delete(id);
        else if (change.kind === 'listed') {
          const { presence, chats } = is.find((agent) => agent.id === id)!;
          figures.set(id, { presence, chats });
        } else if (change.kind === 'presence') figures.set(id, { ...old!, presence: change.to });
        else figures.set(id, { ...old!, chats: change.to });
      }
      expect(figures).toEqual(new Map(is.map(({ id, presence, chats }) => [id, { presence, chats }])));
    }),
    { numRuns: 200 },
  );
});
