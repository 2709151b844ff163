import { describe, expect, test } from 'vitest';
import { topicText, trayText } from '../../electron/desktop/tray-text.ts';
import type { TrayModel, TrayTopic } from '../../electron/presence/tray-model.ts';
import { en } from '../../renderer/words/en.ts';

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
    topics: { listed: [], more: 0 },
    bell: { kind: 'on' },
    missed: 0,
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
    [
      { bell: { kind: 'paused', until: new Date(2026, 2, 10, 16, 30).getTime() } },
      '5 of 12 present · 14 chats · Paused until 16:30',
    ],
    [
      { bell: { kind: 'paused', until: new Date(2026, 2, 11, 8, 0).getTime() } },
      '5 of 12 present · 14 chats · Paused until 08:00 on 11 March',
    ],
    [{ bell: { kind: 'paused', until: null } }, '5 of 12 present · 14 chats · Paused'],
    [
      { bell: { kind: 'quietHours', until: new Date(2026, 2, 10, 18, 0).getTime() } },
      '5 of 12 present · 14 chats · Quiet until 18:00',
    ],
    [{ bell: { kind: 'quietHours', until: null } }, '5 of 12 present · 14 chats · Quiet hours'],
    [{ bell: { kind: 'doNotDisturb', until: null } }, '5 of 12 present · 14 chats · Do not disturb is on'],
    [{ missed: 1 }, "5 of 12 present · 14 chats · notifications don't show here: open to see"],
    [
      { ...uncovered('Support'), missed: 2, bell: { kind: 'paused', until: null } },
      "5 of 12 present · 14 chats · Support is uncovered · notifications don't show here: open to see · Paused",
    ],
    [{ connection: 'none', summary: null, bell: { kind: 'paused', until: null } }, 'Not connected · Paused'],
  ])('%o', (part, line) => {
    expect(trayText({ ...base, ...part }, afternoon, en)).toBe(line);
  });
});

describe('a topic in the menu', () => {
  test.each<[Partial<TrayTopic>, string]>([
    [{ state: 'covered', present: 3 }, 'Support · 3 present'],
    [{ state: 'uncovered' }, 'Support · uncovered'],
    [{ state: 'closed' }, 'Support · closed'],
    [{ state: 'unknown' }, 'Support'],
    [{ name: null, state: 'uncovered' }, 'Topic 7 · uncovered'],
  ])('%o', (part, text) => {
    expect(topicText({ topic: 7, name: 'Support', present: 0, state: 'covered', ...part }, en)).toBe(text);
  });
});
