import { describe, expect, test } from 'vitest';
import { noticeText } from '../../electron/desktop/notice-text.ts';
import { trayText } from '../../electron/desktop/tray-text.ts';
import type { Agent } from '../../electron/presence/agent.ts';
import type { TrayModel } from '../../electron/presence/tray-model.ts';
import { en } from '../../renderer/words/en.ts';
import { present } from '../presence/people.ts';

describe('a toast', () => {
  const textOf = (...agents: Agent[]): [string, string] => {
    const { title, body } = noticeText({ kind: 'arrival', agents, key: 'x' }, new Map([[7, 'Returns']]), en);
    return [title, body];
  };
  const [anna, bo, carla, david] = ['Anna Berg', 'Bo Dahl', 'Carla Eng', 'David Falk'].map((name, index) =>
    present(index + 1, { name }),
  ) as [Agent, Agent, Agent, Agent];

  test('about one: who, which topics, how many chats', () => {
    expect(textOf({ ...anna, topics: [2, 7], chats: 2 })).toEqual([
      'Anna Berg is online',
      'Topic 2, Returns · 2 chats',
    ]);
  });

  test.each<[Partial<Agent>, string]>([
    [{ chats: 1, topics: [] }, '1 chat'],
    [{ chats: 0, topics: [] }, '0 chats'],
    [{ chats: null, topics: [3] }, 'Topic 3'],
    [{ chats: null, topics: [] }, ''],
  ])('about one of whom only %o is known', (part, body) => {
    expect(textOf({ ...anna, ...part })).toEqual(['Anna Berg is online', body]);
  });

  test('about somebody without a name', () => {
    expect(textOf(present(17, { name: '' }))[0]).toBe('Agent 17 is online');
  });

  test('about several: how many, and the first three names', () => {
    expect(textOf(anna, bo)).toEqual(['2 colleagues came online', 'Anna Berg, Bo Dahl']);
    expect(textOf(anna, bo, carla)).toEqual(['3 colleagues came online', 'Anna Berg, Bo Dahl, Carla Eng']);
    expect(textOf(anna, bo, carla, david)).toEqual([
      '4 colleagues came online',
      'Anna Berg, Bo Dahl, Carla Eng and 1 more',
    ]);
  });

  test('is plain text, whatever a name holds', () => {
    expect(textOf({ ...anna, name: '<b>A&B</b>' })[0]).toBe('<b>A&B</b> is online');
  });
});

describe('the line of the tray', () => {
  const figures = { present: 5, total: 12, chats: 14 };
  const noon = new Date(2026, 2, 10, 12, 4).getTime();
  const afternoon = new Date(2026, 2, 10, 15, 0).getTime();
  const otherDay = new Date(2026, 2, 12, 6, 0).getTime();
  const base: TrayModel = {
    isDemo: false,
    mark: 'live',
    connection: 'live',
    blocked: false,
    count: 5,
    summary: figures,
    uncovered: [],
    iAmPresent: null,
    lastSeen: null,
    nextCheck: null,
  };
  const uncovered = (...names: (string | null)[]): Partial<TrayModel> => ({
    uncovered: names.map((name, index) => ({ topic: index + 1, name })),
  });
  test.each<[Partial<TrayModel>, string]>([
    [{}, '5 of 12 present · 14 chats'],
    [{ isDemo: true }, 'Demo · 5 of 12 present · 14 chats'],
    [{ summary: { present: 0, total: 0, chats: 1 } }, '0 of 0 present · 1 chat'],
    [{ connection: 'starting', summary: null }, 'Looking for your colleagues…'],
    [{ connection: 'stale', lastSeen: noon }, 'last seen 12:04, reconnecting · 5 of 12 present · 14 chats'],
    [{ connection: 'stale', summary: null }, "Can't reach SuperOffice, trying again"],
    [
      { connection: 'stale', blocked: true, lastSeen: noon },
      'last seen 12:04, open to see why · 5 of 12 present · 14 chats',
    ],
    [{ connection: 'stale', blocked: true, summary: null }, "Can't reach SuperOffice, open to see why"],
    [{ connection: 'signedOut', summary: null }, 'Sign-in needed'],
    [{ connection: 'signedOut', lastSeen: noon }, 'Sign-in needed · 5 of 12 present · 14 chats'],
    [{ connection: 'stopped', summary: null }, 'SuperOffice does not let us look'],
    [{ connection: 'none', summary: null }, 'Not connected'],
    [{ connection: 'maintenance' }, 'SuperOffice is in maintenance · 5 of 12 present · 14 chats'],
    [
      { connection: 'maintenance', summary: null, nextCheck: noon },
      'SuperOffice is in maintenance, next check 12:04',
    ],
    [
      { connection: 'maintenance', summary: null, nextCheck: otherDay },
      'SuperOffice is in maintenance, next check 06:00 on 12 March',
    ],
    [{ connection: 'stale', summary: null, lastSeen: otherDay }, 'last seen 06:00 on 12 March, reconnecting'],
    [{ connection: 'suspended', summary: null }, 'Your SuperOffice is suspended'],
    [{ connection: 'deleted', summary: null }, 'Your SuperOffice no longer exists'],
    [uncovered('Support'), '5 of 12 present · 14 chats · Support is uncovered'],
    [uncovered(null), '5 of 12 present · 14 chats · Topic 1 is uncovered'],
    [uncovered('Sales', 'Support'), '5 of 12 present · 14 chats · Sales and Support are uncovered'],
    [uncovered('Sales', null, 'Returns'), '5 of 12 present · 14 chats · 3 topics are uncovered'],
  ])('%o', (part, line) => {
    expect(trayText({ ...base, ...part }, afternoon, en)).toBe(line);
  });
});
