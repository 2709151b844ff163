import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pollSecondsSchema } from '../../electron/contract/general.ts';
import { chatsSchema, tenantWishesSchema } from '../../electron/contract/wishes.ts';

test('who is a favourite twice is one, and of two wishes of one kind for an agent the last counts', () => {
  const wish = { id: 12, occasion: 'arrival', once: false, atMost: 0 } as const;
  const other = { ...wish, occasion: 'leaving' } as const;
  const wishes = { favourites: [11, 12, 11], agents: [wish, other, { ...wish, once: true }], chosen: {} };
  expect(v.parse(tenantWishesSchema, wishes)).toEqual({
    favourites: [11, 12],
    agents: [{ ...wish, once: true }, other],
    chosen: {},
  });
});

test('nought below zero is nought, and limits are limits', () => {
  expect(v.parse(chatsSchema, -0)).toBe(0);
  expect([0, 99, -1, 100, 0.5, NaN].map((chats) => v.is(chatsSchema, chats))).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
  expect([14, 15, 300, 301].map((seconds) => v.is(pollSecondsSchema, seconds))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
