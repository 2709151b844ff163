import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import { calmOrder, heldSections } from '../../electron/presence/calm-order.ts';
import { sections, type Section, type SectionName } from '../../electron/presence/sections.ts';
import { agent, away, present } from './people.ts';

const listed = (...agents: readonly Agent[]): Section[] =>
  sections(agents, { order: 'mostBusy', favourites: new Set(), arranged: false }, (a, b) =>
    a.localeCompare(b, 'en'),
  );
const places = (shown: readonly Section[]): [SectionName, AgentId[]][] =>
  shown.map(({ name, agents }) => [name, agents.map(({ id }) => id)]);

const before = listed(present(1, { chats: 3 }), present(2, { chats: 2 }), away(3));

describe('while somebody is at the list', () => {
  test('everybody stays, with what is known of them now', () => {
    const now = listed(away(1), present(2, { chats: 5 }), present(3, { chats: 9 }));
    const held = heldSections(before, now);
    expect(places(held)).toEqual(places(before));
    expect(held[0]?.agents).toEqual([away(1), present(2, { chats: 5 })]);
  });

  test('who is new comes last in their section, also where there was none', () => {
    const now = listed(present(4, { chats: 9 }), present(1), present(2), away(3), away(5, { chats: 1 }));
    expect(places(heldSections(before, now))).toEqual([
      ['present', [1, 2, 4]],
      ['awayChatting', [5]],
      ['away', [3]],
    ]);
  });

  test('who is no longer there is gone, and their section with the last of them', () => {
    expect(places(heldSections(before, listed(present(2))))).toEqual([['present', [2]]]);
  });
});

test('order changes wait as long as the person is at the list, but for what they do themselves', () => {
  const calm = calmOrder();
  const now = listed(present(2, { chats: 9 }), present(1), away(3));
  expect(places(calm(before, true, ['a']))).toEqual(places(before));
  expect(places(calm(now, true, ['a']))).toEqual(places(before));
  expect(places(calm(now, false, ['a']))).toEqual(places(now));
  expect(places(calm(before, true, ['a']))).toEqual(places(now));
  expect(places(calm(before, true, ['b']))).toEqual(places(before));
});

test('whatever changes, everybody who is there is shown once, as they are now', () => {
  const roster = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      presence: fc.constantFrom('present' as const, 'away' as const, 'unknown' as const),
      chats: fc.nat(2),
    }),
    { selector: ({ id }) => id },
  );
  const all = (rows: readonly { id: number }[]): Agent[] => rows.map(({ id, ...part }) => agent(id, part));
  const byId = (shown: readonly Section[]): Agent[] =>
    shown.flatMap(({ agents }) => agents).sort((a, b) => a.id - b.id);
  fc.assert(
    fc.property(roster, roster, (was, is) => {
      const now = listed(...all(is));
      expect(byId(heldSections(listed(...all(was)), now))).toEqual(byId(now));
    }),
  );
});
