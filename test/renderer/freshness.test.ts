import { expect, test } from 'vitest';
import { freshnessOf } from '../../renderer/popup/freshness.ts';
import { en } from '../../renderer/words/en.ts';
import { signInRefused, unreachable } from '../presence/people.ts';

const now = new Date(2026, 2, 10, 12, 4, 31).getTime();
const tenant = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false } as const;
const state = {
  tenant,
  connection: { kind: 'live' },
  seenAt: now,
  staleAfterMs: 60_000,
  nextLookAt: now + 12_400,
  looking: false,
} as const;

test('fresh: how old, and exactly when', () => {
  expect(freshnessOf({ ...state, seenAt: now - 40_000 }, now, en)).toEqual({
    text: '40\u00a0s ago',
    exactly: 'Seen today 12:03:51',
    old: false,
  });
});

test('of another day the day is said too', () => {
  const seenAt = new Date(2026, 2, 9, 23, 59, 58).getTime();
  expect(freshnessOf({ ...state, seenAt }, now, en)?.exactly).toBe('Seen 9 Mar 2026, 23:59:58');
});

test('old without any trouble: what is done about it', () => {
  const late = { ...state, seenAt: now - 120_000 };
  expect(freshnessOf(late, now, en)).toMatchObject({
    text: '2 min ago · looking again in 13\u00a0s',
    old: true,
  });
  expect(freshnessOf({ ...late, looking: true }, now, en)?.text).toBe('2 min ago · looking again…');
  expect(freshnessOf({ ...late, nextLookAt: null }, now, en)?.text).toBe('2 min ago');
});

test('of trouble a note tells, and what is shown counts as old at once', () => {
  const connection = { kind: 'stale', failure: unreachable } as const;
  expect(freshnessOf({ ...state, connection }, now, en)).toMatchObject({ text: 'just now', old: true });
});

test('before the first look it says what is awaited; where nothing is, nothing', () => {
  const starting = { ...state, connection: { kind: 'starting' }, seenAt: null } as const;
  expect(freshnessOf(starting, now, en)?.text).toBe('Looking for your colleagues…');
  expect(freshnessOf({ ...starting, tenant: null }, now, en)).toBeNull();
  expect(
    freshnessOf({ ...starting, connection: { kind: 'signedOut', failure: signInRefused } }, now, en),
  ).toBeNull();
});
