import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import type { AgentOrder } from '../../electron/presence/agent-order.ts';
import { sections, type SectionName } from '../../electron/presence/sections.ts';
import { agent, away, present, unknown } from './people.ts';

const compare = (a: string, b: string): number => a.localeCompare(b, 'en');

function listed(
  agents: readonly Agent[],
  order: AgentOrder = 'name',
  favourites: readonly AgentId[] = [],
  arranged = false,
): [SectionName, AgentId[]][] {
  const wishes = { order, favourites: new Set(favourites), arranged };
  return sections(agents, wishes, compare).map(({ name, agents: inIt }) => [name, inIt.map(({ id }) => id)]);
}

test('they come in their order, and empty ones do not come', () => {
  expect(listed([unknown(1), away(2), away(3, { chats: 1 }), present(4), present(5)], 'name', [5])).toEqual([
    ['favourites', [5]],
    ['present', [4]],
    ['awayChatting', [3]],
    ['away', [2]],
    ['unknown', [1]],
  ]);
  expect(listed([away(1)])).toEqual([['away', [1]]]);
  expect(listed([])).toEqual([]);
});

test('nobody is called chatting whose chats are blank', () => {
  expect(listed([away(1, { chats: null })])).toEqual([['away', [1]]]);
});

test('a roster is left as it was', () => {
  const agents = Object.freeze([present(2), present(1)]);
  sections(agents, { order: 'name', favourites: new Set(), arranged: false }, compare);
  expect(agents.map(({ id }) => id)).toEqual([2, 1]);
});

describe('favourites', () => {
  test('are in no other section, whatever their presence, and those present come first', () => {
    const agents = [away(1), unknown(2), present(3), away(4, { chats: 2 }), present(5)];
    expect(listed(agents, 'name', [1, 2, 3, 4, 99])).toEqual([
      ['favourites', [3, 4, 1, 2]],
      ['present', [5]],
    ]);
  });

  test('are in the wanted order as far as they are present alike', () => {
    const agents = [present(1, { chats: 3 }), present(2, { chats: 1 }), away(3, { chats: 0 })];
    expect(listed(agents, 'leastBusy', [1, 2, 3])).toEqual([['favourites', [2, 1, 3]]]);
  });

  test('that are arranged stand so, whatever their presence and chats', () => {
    const agents = [present(1), away(2), present(3)];
    expect(listed(agents, 'name', [2, 9, 3, 1], true)).toEqual([['favourites', [2, 3, 1]]]);
  });
});

describe('the order within a section', () => {
  const anna = present(1, { name: 'Anna', chats: 2 });
  const bo = present(2, { name: 'Bo', chats: 0 });
  const carla = present(3, { name: 'Carla', chats: null });
  const david = present(4, { name: 'David', chats: 2 });
  const otherBo = present(5, { name: 'Bo', chats: 0 });

  test.each<[AgentOrder, AgentId[]]>([
    ['name', [1, 2, 5, 3, 4]],
    ['leastBusy', [2, 5, 1, 4, 3]],
    ['mostBusy', [1, 4, 2, 5, 3]],
  ])('%s: ties by name, then by id; chats that are not known come last', (order, ids) => {
    expect(listed([david, otherBo, carla, bo, anna], order)).toEqual([['present', ids]]);
  });
});

const agents = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 50 }),
    name: fc.constantFrom('', 'Anna', 'Bo', 'Åse'),
    presence: fc.constantFrom('present' as const, 'away' as const, 'unknown' as const),
    chats: fc.option(fc.nat(3)),
  }),
  { selector: ({ id }) => id },
);

test('everybody is in exactly one section, and the order of the answer never matters', () => {
  fc.assert(
    fc.property(
      agents,
      fc.constantFrom<AgentOrder>('name', 'leastBusy', 'mostBusy'),
      fc.array(fc.integer({ min: 1, max: 50 })),
      (rows, order, favourites) => {
        const all = rows.map(({ id, ...part }) => agent(id, part));
        const there = listed(all, order, favourites);
        const ids = there.flatMap(([, inIt]) => inIt);
        expect(ids.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
        expect(listed(all.toReversed(), order, favourites)).toEqual(there);
      },
    ),
  );
});
