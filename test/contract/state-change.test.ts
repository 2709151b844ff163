import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUnchanged } from '../../electron/contract/keep-unchanged.ts';
import { changeBetween, changedBy } from '../../electron/contract/state-change.ts';

const agents = Array.from({ length: 5 }, (_, place) => ({ id: place + 1, chats: 0 }));
const before = {
  agents: agents as readonly { id: number; chats: number }[] | null,
  remarks: [],
  busyFrom: 4,
};

test('of what is equal nothing is told', () => {
  expect(changeBetween(before, keepUnchanged(before, structuredClone(before)))).toBeNull();
});

test('of a long list only what is different is told, and the rest stays the very same', () => {
  const after = { ...before, agents: agents.with(2, { id: 3, chats: 9 }) };
  const change = changeBetween(before, after);
  expect(change).toEqual({ agents: { elements: [[2, { id: 3, chats: 9 }]] } });
  const made = changedBy(before, change!);
  expect(made).toEqual(after);
  expect(made.agents?.[0]).toBe(agents[0]);
  expect(made.remarks).toBe(before.remarks);
});

test.each([
  ['is longer', [...agents, { id: 6, chats: 0 }]],
  ['is mostly different', agents.map((agent) => ({ ...agent, chats: 1 }))],
  ['is gone', null],
])('a list that %s is told as a whole', (_how, list) => {
  expect(changeBetween(before, { ...before, agents: list })).toEqual({ agents: { whole: list } });
});

test('whatever becomes of a state, its page follows by what it is told', () => {
  const field = fc.oneof(fc.array(fc.integer({ max: 3, min: 0 })), fc.constant(null), fc.integer());
  const state = fc.record({
    a: field,
    b: field,
    c: fc.array(fc.record({ id: fc.nat(3), chats: fc.nat(2) })),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 2 }), ([first, ...later]) => {
      let told = first!;
      let page = structuredClone(first!);
      for (const next of later) {
        const now = keepUnchanged(told, next);
        const change = changeBetween(told, now);
        if (change !== null) page = changedBy(page, structuredClone(change));
        told = now;
        expect(page).toEqual(next);
      }
    }),
  );
});
