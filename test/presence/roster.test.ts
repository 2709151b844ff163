import { describe, expect, test } from 'vitest';
import { loadOf, type Load } from '../../electron/presence/load.ts';
import { summarise } from '../../electron/presence/roster.ts';
import { away, present, roster, unknown } from './people.ts';

describe('the figures of a roster', () => {
  test('count everybody, who is present, and the chats of all, also of those away', () => {
    expect(summarise(roster(present(1, { chats: 2 }), away(2, { chats: 3 }), unknown(3)))).toEqual({
      present: 1,
      total: 3,
      chats: 5,
    });
  });

  test('take blank chats for none', () => {
    expect(summarise(roster(present(1, { chats: null }), present(2, { chats: 1 }))).chats).toBe(1);
  });

  test('of nobody are nought', () => {
    expect(summarise(roster())).toEqual({ present: 0, total: 0, chats: 0 });
  });
});

test.each<[number | null, number, Load | null]>([
  [null, 4, null],
  [0, 4, 'free'],
  [1, 4, 'light'],
  [3, 4, 'light'],
  [4, 4, 'busy'],
  [334, 4, 'busy'],
  [1, 1, 'busy'],
  [0, 1, 'free'],
])('%s chats where busy begins at %d are %s', (chats, busyFrom, load) => {
  expect(loadOf(chats, busyFrom)).toBe(load);
});
