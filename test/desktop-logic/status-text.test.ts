import { expect, test } from 'vitest';
import { rosterLines } from '../../electron/desktop/roster-text.ts';
import { statusLines } from '../../electron/desktop/status-text.ts';
import { rosterReport } from '../../electron/command-line/roster-report.ts';
import type { TenantShown } from '../../electron/contract/state.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import type { Bell } from '../../electron/presence/notices/hush.ts';
import type { TopicCoverage } from '../../electron/presence/coverage.ts';
import { de } from '../../renderer/words/de.ts';
import { en } from '../../renderer/words/en.ts';
import { away, present, roster, unreachable } from '../presence/people.ts';

const now = new Date(2026, 2, 10, 12, 5).getTime();
const seen: Facts = {
  ...nothingKnown,
  connection: { kind: 'live' },
  roster: roster(present(1, { chats: 2 }), away(2)),
  seenAt: { wall: new Date(2026, 2, 10, 12, 4, 31).getTime(), steady: 0 },
};
const support: TopicCoverage = {
  topic: 2,
  countedBy: 'topics',
  agents: [],
  present: 0,
  doubtful: false,
  state: 'uncovered',
};
const on: Bell = { kind: 'on' };
const shown: TenantShown = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false };

function linesOf(facts: Facts, bell: Bell = on, isDemo = false): readonly string[] {
  const watched = { isDemo, facts, myself: null, coverage: [support], topicNames: new Map([[2, 'Support']]) };
  return statusLines({ forTray: () => watched, shown }, bell, now, en);
}

test('the figures in a line, and from when they are in the next', () => {
  expect(linesOf(seen)).toEqual(['1 of 2 present · 2 chats · Support is uncovered', 'Seen today 12:04:31']);
  expect(linesOf(seen, on, true)[0]).toBe('Demo · 1 of 2 present · 2 chats · Support is uncovered');
});

test('trouble is told in the words of the list, and a pause with its end', () => {
  const stale: Facts = { ...seen, connection: { kind: 'stale', failure: unreachable } };
  const pause: Bell = { kind: 'paused', until: new Date(2026, 2, 10, 13, 0).getTime() };
  expect(linesOf(stale, pause)).toEqual([
    '1 of 2 present · 2 chats',
    'Seen today 12:04:31',
    "Can't reach SuperOffice.",
    'Paused until 13:00',
  ]);
});

test('before there is anything to tell it says why', () => {
  expect(linesOf(nothingKnown)).toEqual(['Looking for your colleagues…']);
  expect(statusLines(null, on, now, en)).toEqual(['Not connected']);
});

test('a single look tells of everybody by name, and of whom it left out', () => {
  const { agents } = roster(
    present(12, { name: 'Bo Dahl', chats: 1, topics: [2, 3] }),
    away(11, { name: '', chats: null }),
  );
  const report = rosterReport({ agents, dropped: 1 }, new Map([[2, 'Support']]), now);
  expect(rosterLines(report, en)).toEqual([
    '1 of 2 present · 1 chat',
    'Agent 11 · away · chats not known',
    'Bo Dahl · present · 1 chat · Support, Topic 3',
    '1 agent could not be read and is left out.',
  ]);
  expect(rosterLines(report, de)[2]).toContain(de.popup.presence.present);
});
