import { expect, test } from 'vitest';
import { connectionAfterFailure, type Connection } from '../../electron/presence/connection.ts';
import { needsPerson, type Failure } from '../../electron/presence/failure.ts';
import {
  deleted,
  maintenance,
  moved,
  notAllowed,
  signInRefused,
  suspended,
  throttled,
  unreachable,
} from './people.ts';

const pace = { intervalMs: 30_000, floorMs: 15_000 };

const cases: [string, Failure, number, number | null, Connection['kind']][] = [
  ['one miss on fresh data', unreachable, 1, 30_000, 'live'],
  ['one miss on data of two intervals', unreachable, 1, 60_000, 'live'],
  ['one miss on older data', unreachable, 1, 60_001, 'stale'],
  ['a second miss', unreachable, 2, 30_000, 'stale'],
  ['a miss before any data', unreachable, 1, null, 'stale'],
  ['one wait asked for', throttled(60_000), 1, 30_000, 'live'],
  ['a second wait', throttled(60_000), 2, 30_000, 'stale'],
  ['a move, twice seen', moved, 2, 30_000, 'stale'],
  ['a sign-in refused, at once', signInRefused, 1, 1_000, 'signedOut'],
  ['a sign-in refused at the start', signInRefused, 1, null, 'signedOut'],
  ['no right to ask, at once', notAllowed, 1, 1_000, 'stopped'],
];

test.each(cases)('%s', (_what, failure, inARow, age, kind) => {
  const connection = connectionAfterFailure({ kind: 'live' }, failure, inARow, age, pace);
  expect(connection).toEqual(kind === 'live' ? { kind } : { kind, failure });
});

test.each<[string, Failure, Connection]>([
  ['maintenance', maintenance(1_000), { kind: 'maintenance', until: 1_000 }],
  ['a suspended tenant', suspended, { kind: 'suspended' }],
  ['a deleted tenant', deleted, { kind: 'deleted' }],
])('%s is no news to wait for: it is told at once', (_what, failure, connection) => {
  for (const before of [{ kind: 'starting' }, { kind: 'live' }, { kind: 'suspended' }] as const) {
    expect(connectionAfterFailure(before, failure, 1, 1_000, pace)).toEqual(connection);
  }
});

test.each<Connection>([
  { kind: 'signedOut', failure: signInRefused },
  { kind: 'stopped', failure: notAllowed },
  { kind: 'deleted' },
])('$kind stays so when the tenant cannot be reached', (before) => {
  for (const failure of [unreachable, maintenance(null), suspended]) {
    expect(connectionAfterFailure(before, failure, 3, 90_000, pace)).toEqual(before);
  }
});

test('what a tenant was in before is forgotten when it cannot be reached', () => {
  const before = { kind: 'maintenance', until: null } as const;
  expect(connectionAfterFailure(before, unreachable, 2, 90_000, pace)).toEqual({
    kind: 'stale',
    failure: unreachable,
  });
});

test.each([
  [unreachable, false],
  [throttled(1_000), false],
  [moved, false],
  [signInRefused, true],
  [notAllowed, true],
  [deleted, true],
  [suspended, false],
  [maintenance(null), false],
])('%o needs a person: %s', (failure, needed) => {
  expect(needsPerson(failure)).toBe(needed);
});
