import { describe, expect, test } from 'vitest';
import { loadOf, type Load } from '../../electron/presence/load.ts';
import { summarise } from '../../electron/presence/roster.ts';
import { sections } from '../../electron/presence/sections.ts';
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

describe('the sections of the list', () => {
  const compare = (a: string, b: string): number => a.localeCompare(b, 'en');
  const listed = (...agents: Parameters<typeof roster>): [string, number[]][] =>
    sections(agents, compare).map(({ name, agents: inIt }) => [name, inIt.map(({ id }) => id)]);

  test('come in their order, and empty ones do not come', () => {
    expect(listed(unknown(1), away(2), away(3, { chats: 1 }), present(4))).toEqual([
      ['present', [4]],
      ['awayChatting', [3]],
      ['away', [2]],
      ['unknown', [1]],
    ]);
    expect(listed(away(1))).toEqual([['away', [1]]]);
    expect(listed()).toEqual([]);
  });

  test('call nobody chatting whose chats are blank', () => {
    expect(listed(away(1, { chats: null }))).toEqual([['away', [1]]]);
  });

  test('are in the order of names, namesakes in the order of ids', () => {
    const [bo, anna, other] = [{ name: 'Bo' }, { name: 'Anna' }, { name: 'Anna' }];
    expect(listed(present(1, bo), present(3, anna), present(2, other))).toEqual([['present', [2, 3, 1]]]);
  });

  test('leave the roster as it was', () => {
    const agents = Object.freeze([present(2), present(1)]);
    sections(agents, compare);
    expect(agents.map(({ id }) => id)).toEqual([2, 1]);
  });
});
