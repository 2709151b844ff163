import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TopicId } from '../../electron/presence/agent.ts';
import type { ServerCertificate } from '../../electron/presence/certificate.ts';
import type { Connection } from '../../electron/presence/connection.ts';
import type { TopicCoverage } from '../../electron/presence/coverage.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import type { PassingFailure, TransientCause } from '../../electron/presence/failure.ts';
import type { Bell } from '../../electron/presence/notices/hush.ts';
import {
  trayModel,
  type Telling,
  type TrayModel,
  type WatchedTenant,
} from '../../electron/presence/tray-model.ts';
import {
  MANY_COLUMN,
  SHEET_COLUMNS,
  SHEET_ROWS,
  sheetCell,
  UNKNOWN_COLUMN,
  type TrayMark,
} from '../../electron/presence/tray-sheet.ts';
import { away, moved, notAllowed, present, roster, signInRefused, throttled, unreachable } from './people.ts';

const seen: Facts = {
  ...nothingKnown,
  connection: { kind: 'live' },
  roster: roster(present(1, { chats: 2 }), away(2)),
  seenAt: { wall: 1_760_000_000_000, steady: 7 },
};

/** A tenant of which a test says only what matters to it. */
function watched(part: Partial<WatchedTenant> = {}): WatchedTenant {
  return { isDemo: false, facts: seen, myself: null, coverage: [], topicNames: new Map(), ...part };
}

/** Nothing keeps silent, and every toast was shown. */
const told: Telling = { bell: { kind: 'on' }, missed: 0 };
const paused: Bell = { kind: 'paused', until: 1_760_000_000_000 };

function topicIn(state: TopicCoverage['state'], topic: TopicId): TopicCoverage {
  const agents = state === 'covered' ? [present(9)] : [];
  return { topic, countedBy: 'topics', agents, present: agents.length, doubtful: false, state };
}

const allWell: TrayModel = {
  isDemo: false,
  mark: 'live',
  connection: 'live',
  blocked: false,
  count: 1,
  summary: { present: 1, total: 2, chats: 2 },
  uncovered: [],
  topics: { listed: [], more: 0 },
  ...told,
  iAmPresent: null,
  lastSeen: null,
  nextCheck: null,
};

const blank: TrayModel = { ...allWell, mark: 'stale', connection: 'starting', count: null, summary: null };

describe('what the tray has to show', () => {
  test('without a tenant', () => {
    expect(trayModel(null, told)).toEqual({ ...blank, mark: 'signIn', connection: 'none' });
  });

  test('before anything is known', () => {
    expect(trayModel(watched({ facts: nothingKnown }), told)).toEqual(blank);
  });

  test('while all is well', () => {
    expect(trayModel(watched(), told)).toEqual(allWell);
  });

  test('of my own switch', () => {
    expect(trayModel(watched({ myself: 1 }), told)).toEqual({ ...allWell, iAmPresent: true });
  });

  const coverage: readonly TopicCoverage[] = [
    topicIn('closed', 4),
    topicIn('uncovered', 3),
    topicIn('covered', 2),
    topicIn('uncovered', 1),
    topicIn('unknown', 5),
  ];
  const topicNames = new Map([[1, 'Sales']]);

  test('when topics of mine are uncovered', () => {
    expect(trayModel(watched({ coverage, topicNames }), told)).toEqual({
      ...allWell,
      mark: 'uncovered',
      uncovered: [
        { topic: 3, name: null },
        { topic: 1, name: 'Sales' },
      ],
      topics: {
        listed: [
          { topic: 3, name: null, present: 0, state: 'uncovered' },
          { topic: 1, name: 'Sales', present: 0, state: 'uncovered' },
          { topic: 4, name: null, present: 0, state: 'closed' },
          { topic: 2, name: null, present: 1, state: 'covered' },
          { topic: 5, name: null, present: 0, state: 'unknown' },
        ],
        more: 0,
      },
    });
  });

  test('when all topics of mine are covered, closed or not known', () => {
    const fine = coverage.filter(({ state }) => state !== 'uncovered');
    const { topics, ...rest } = trayModel(watched({ coverage: fine, topicNames }), told);
    expect(topics.listed.map(({ topic }) => topic)).toEqual([4, 2, 5]);
    expect({ ...rest, topics: allWell.topics }).toEqual(allWell);
  });

  test('when there are more topics than a menu can hold: how many, and the mark of all', () => {
    const many: TopicCoverage[] = Array.from({ length: 23 }, (_, index) =>
      topicIn(index === 22 ? 'uncovered' : 'covered', index + 1),
    );
    const { topics, mark, uncovered } = trayModel(watched({ coverage: many }), told);
    expect({ listed: topics.listed.length, more: topics.more }).toEqual({ listed: 20, more: 3 });
    expect({ mark, uncovered }).toEqual({ mark: 'uncovered', uncovered: [{ topic: 23, name: null }] });
  });

  const lost = coverage.slice(1, 2);
  test.each<[string, TopicCoverage[], Telling, TrayMark]>([
    ['notifications are paused', [], { bell: paused, missed: 0 }, 'paused'],
    ['no toast could be shown', [], { bell: { kind: 'on' }, missed: 2 }, 'missed'],
    ['both, of which the toasts weigh more', [], { bell: paused, missed: 2 }, 'missed'],
    ['a topic is uncovered too, which weighs most', lost, { bell: paused, missed: 2 }, 'uncovered'],
    [
      'it is quiet, which happens every day',
      [],
      { bell: { kind: 'quietHours', until: null }, missed: 0 },
      'live',
    ],
    [
      'the desktop is not to be disturbed',
      [],
      { bell: { kind: 'doNotDisturb', until: null }, missed: 0 },
      'live',
    ],
  ])('when %s', (_when, topics, telling, mark) => {
    expect(trayModel(watched({ coverage: topics }), telling)).toMatchObject({ ...telling, mark });
  });

  test.each<[Connection | null, TrayMark]>([
    [null, 'signIn'],
    [{ kind: 'starting' }, 'stale'],
    [{ kind: 'stale', failure: unreachable }, 'stale'],
    [{ kind: 'signedOut', failure: signInRefused }, 'signIn'],
    [{ kind: 'maintenance', until: null }, 'maintenance'],
  ])('when trouble weighs more than all of that: %o', (connection, mark) => {
    const telling = { bell: paused, missed: 2 };
    const tenant = connection && watched({ facts: { ...seen, connection } });
    expect(trayModel(tenant, telling)).toMatchObject({ ...telling, mark });
  });

  test.each<[Connection, TrayMark, number | null]>([
    [{ kind: 'stale', failure: unreachable }, 'stale', null],
    [{ kind: 'signedOut', failure: signInRefused }, 'signIn', null],
    [{ kind: 'stopped', failure: notAllowed }, 'stale', null],
    [{ kind: 'maintenance', until: null }, 'maintenance', null],
    [{ kind: 'maintenance', until: 1_760_000_600_000 }, 'maintenance', 1_760_000_600_000],
    [{ kind: 'suspended' }, 'stale', null],
    [{ kind: 'deleted' }, 'stale', null],
  ])('when we are %o, with what was last seen and when, but no word of topics', (connection, mark, next) => {
    expect(trayModel(watched({ facts: { ...seen, connection }, coverage, topicNames }), told)).toEqual({
      ...allWell,
      mark,
      connection: connection.kind,
      lastSeen: 1_760_000_000_000,
      nextCheck: next,
    });
  });
});

describe('whether a person should see what stands in the way, when we are stale for', () => {
  const transient = (cause: TransientCause): PassingFailure => ({ kind: 'transient', cause, status: null });
  const certificate: ServerCertificate = {
    host: 'crm.example.com',
    subject: 'crm',
    issuer: 'Example CA',
    fingerprint: Array.from({ length: 32 }, () => 'AB').join(':'),
    validFrom: 0,
    validUntil: 1_760_000_000_000,
  };
  test.each<[PassingFailure, boolean]>([
    [unreachable, false],
    [transient('timeout'), false],
    [transient('serverError'), false],
    [transient('unreadable'), false],
    [throttled(60_000), false],
    [transient('insecure'), true],
    [transient('proxy'), true],
    [transient('proxySignIn'), true],
    [transient('redirected'), true],
    [transient('webPage'), true],
    [transient('notFound'), true],
    [{ kind: 'untrusted', certificate }, true],
    [moved, true],
  ])('%o: %s', (failure, blocked) => {
    const facts: Facts = { ...seen, connection: { kind: 'stale', failure } };
    expect(trayModel(watched({ facts }), told).blocked).toBe(blocked);
  });
});

describe('the icon', () => {
  test.each<[TrayMark, number | null, number, number]>([
    ['live', 0, 0, 0],
    ['live', 9, 9, 0],
    ['live', 10, MANY_COLUMN, 0],
    ['live', 10_000, MANY_COLUMN, 0],
    ['uncovered', 3, 3, 1],
    ['stale', 3, 3, 2],
    ['stale', null, UNKNOWN_COLUMN, 2],
    ['live', null, UNKNOWN_COLUMN, 2],
    ['live', NaN, UNKNOWN_COLUMN, 2],
    ['live', -1, 0, 0],
    ['missed', 3, 3, 3],
    ['missed', null, UNKNOWN_COLUMN, 2],
    ['signIn', 5, 0, 4],
    ['maintenance', null, 1, 4],
    ['paused', 5, 2, 4],
  ])('of %s with %s lies in column %d of row %d', (mark, count, column, row) => {
    expect(sheetCell(mark, count)).toEqual({ column, row });
  });

  test('always lies in the sheet', () => {
    const marks = fc.constantFrom<TrayMark>(
      'live',
      'uncovered',
      'missed',
      'stale',
      'signIn',
      'maintenance',
      'paused',
    );
    fc.assert(
      fc.property(marks, fc.option(fc.double()), (mark, count) => {
        const { column, row } = sheetCell(mark, count);
        expect([...Array(SHEET_COLUMNS).keys()]).toContain(column);
        expect([...Array(SHEET_ROWS).keys()]).toContain(row);
      }),
      { numRuns: 200 },
    );
  });
});
