import { expect, test } from 'vitest';
import { rosterReport } from '../../electron/command-line/roster-report.ts';
import { statusOf, type Status } from '../../electron/command-line/status.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import type { WatchedTenant } from '../../electron/presence/tray-model.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { away, present, roster, unreachable } from '../presence/people.ts';

const on = { kind: 'on' } as const;
const clock = fakeClock();
const seen: Facts = {
  ...nothingKnown,
  connection: { kind: 'live' },
  roster: roster(present(1, { name: 'Anna Berg', chats: 2 }), away(2)),
  seenAt: { wall: clock.wall() - 41_400, steady: clock.steady() - 41_400 },
};

function watched(part: Partial<WatchedTenant> = {}): WatchedTenant {
  return {
    isDemo: false,
    facts: seen,
    myself: 2,
    coverage: [
      { topic: 1, countedBy: 'topics', agents: [present(1)], present: 1, doubtful: false, state: 'covered' },
      { topic: 2, countedBy: 'topics', agents: [], present: 0, doubtful: false, state: 'uncovered' },
    ],
    topicNames: new Map([[2, 'Support']]),
    ...part,
  };
}

const live: Status = {
  format: 1,
  demo: false,
  connection: 'live',
  presentAgents: 1,
  totalAgents: 2,
  chats: 2,
  seenAt: '2026-03-10T08:59:18.600Z',
  staleSeconds: 41,
  topics: [
    { id: 1, name: null, coverage: 'covered', presentAgents: 1 },
    { id: 2, name: 'Support', coverage: 'uncovered', presentAgents: 0 },
  ],
  paused: false,
};

test('the status has figures, topics and how old they are, and names nobody', () => {
  const status = statusOf(watched(), on, clock);
  expect(status).toEqual(live);
  expect(JSON.stringify(status)).not.toContain('Anna');
});

test('of old figures nobody knows how the topics are', () => {
  const facts: Facts = { ...seen, connection: { kind: 'stale', failure: unreachable } };
  expect(statusOf(watched({ facts }), on, clock)).toEqual({ ...live, connection: 'stale', topics: [] });
});

test('before the first look, and without a tenant, figures are null', () => {
  const unknown = { presentAgents: null, totalAgents: null, chats: null, seenAt: null, staleSeconds: null };
  expect(statusOf(watched({ facts: nothingKnown }), on, clock)).toEqual({
    ...live,
    ...unknown,
    connection: 'starting',
    topics: [],
  });
  expect(statusOf(null, on, clock)).toEqual({ ...live, ...unknown, connection: 'none', topics: [] });
});

test('a clock that was set back makes nothing newer than now', () => {
  const facts: Facts = { ...seen, seenAt: { wall: clock.wall() + 60_000, steady: clock.steady() + 5 } };
  expect(statusOf(watched({ facts }), on, clock).staleSeconds).toBe(0);
});

test('a pause is the person’s own; quiet hours are none', () => {
  expect(statusOf(watched(), { kind: 'paused', until: null }, clock).paused).toBe(true);
  expect(statusOf(watched(), { kind: 'quietHours', until: null }, clock).paused).toBe(false);
});

test('what is made up says so', () => {
  expect(statusOf(watched({ isDemo: true }), on, clock).demo).toBe(true);
});

test('a single look reports everybody, by their ids', () => {
  const { agents } = roster(
    present(12, { name: 'Bo Dahl', chats: null, topics: [2, 3] }),
    away(11, { name: 'Anna Berg', chats: 1 }),
  );
  const report = rosterReport(
    { agents, dropped: 1 },
    new Map([
      [2, 'Support'],
      [3, ''],
    ]),
    clock.wall(),
  );
  expect(report).toEqual({
    format: 1,
    seenAt: '2026-03-10T09:00:00.000Z',
    presentAgents: 1,
    totalAgents: 2,
    chats: 1,
    dropped: 1,
    agents: [
      { id: 11, name: 'Anna Berg', presence: 'away', chats: 1, topics: [] },
      {
        id: 12,
        name: 'Bo Dahl',
        presence: 'present',
        chats: null,
        topics: [
          { id: 2, name: 'Support' },
          { id: 3, name: null },
        ],
      },
    ],
  });
});
