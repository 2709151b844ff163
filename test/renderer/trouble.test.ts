import { describe, expect, test } from 'vitest';
import type { PopupState, TenantShown } from '../../electron/contract/state.ts';
import type { ServerCertificate } from '../../electron/presence/certificate.ts';
import type { Connection } from '../../electron/presence/connection.ts';
import type { PassingFailure, TransientCause } from '../../electron/presence/failure.ts';
import { troubleOf, type Trouble } from '../../renderer/popup/trouble.ts';
import { en } from '../../renderer/words/en.ts';
import { moved, notAllowed, signInRefused, throttled, unreachable } from '../presence/people.ts';

const now = new Date(2026, 2, 10, 12, 4, 30).getTime();

const tenant: TenantShown = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false };
const certificate: ServerCertificate = {
  host: 'crm.example.com',
  subject: 'crm',
  issuer: 'Example CA',
  fingerprint: Array.from({ length: 32 }, () => 'AB').join(':'),
  validFrom: 0,
  validUntil: now,
};

function stateWith(part: Partial<PopupState>): PopupState {
  return {
    tenant,
    connection: { kind: 'live' },
    agents: [],
    dropped: 0,
    myself: null,
    askWhoIAm: false,
    topicNames: new Map(),
    iAmPresent: null,
    seenAt: null,
    staleAfterMs: 60_000,
    nextLookAt: null,
    busyFrom: 4,
    remarks: [],
    view: { topic: null, order: 'name', search: '', closings: 0 },
    topics: [],
    favourites: [],
    arranged: false,
    belled: new Map(),
    opened: null,
    bell: { kind: 'on' },
    missed: [],
    stand: 'besideTray',
    pinned: false,
    spotlight: null,
    looking: false,
    opensTenant: false,
    hint: false,
    ...part,
  };
}

test.each(['starting', 'live'] as const)('%s is no trouble', (kind) => {
  expect(troubleOf(stateWith({ connection: { kind } }), now, en)).toBeNull();
});

describe('what is wrong', () => {
  const transient = (cause: TransientCause): PassingFailure => ({ kind: 'transient', cause, status: null });
  test.each<[PassingFailure, string]>([
    [unreachable, "Can't reach SuperOffice."],
    [transient('timeout'), 'SuperOffice takes too long to answer.'],
    [transient('insecure'), 'No safe connection to crm.example.com can be made. Ask your IT people.'],
    [transient('proxySignIn'), "Your network's proxy wants a name and a password. Ask your IT people."],
    [
      { kind: 'untrusted', certificate },
      'This computer does not trust the certificate of crm.example.com (issued to crm by Example CA).',
    ],
    [transient('proxy'), "Your network's proxy does not let us through. Ask your IT people."],
    [transient('redirected'), 'crm.example.com sends us to another address. Check the address.'],
    [transient('webPage'), 'crm.example.com answers with a web page, not with data. Check the address.'],
    [transient('notFound'), 'No chat was found at crm.example.com. Check the address.'],
    [transient('serverError'), 'Something went wrong in SuperOffice.'],
    [transient('unreadable'), "We could not read SuperOffice's answer."],
    [throttled(60_000), 'SuperOffice asks us to wait.'],
    [moved, 'Your SuperOffice is no longer at crm.example.com. Check the address.'],
  ])('%o', (failure, what) => {
    expect(troubleOf(stateWith({ connection: { kind: 'stale', failure } }), now, en)?.what).toBe(what);
  });

  test.each<[Partial<TenantShown>, string]>([
    [
      { signIn: 'password', kept: 'environment' },
      'SuperOffice refused the name or the password. Correct SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, and start again.',
    ],
    [
      { signIn: 'ticket', kept: 'environment' },
      'SuperOffice refused the ticket. It may have run out; get a new one and start again.',
    ],
    [
      { signIn: 'bearer', kept: 'environment' },
      'SuperOffice refused the access token. It may have run out; get a new one and start again.',
    ],
    [{ signIn: 'password', kept: 'stored' }, 'SuperOffice no longer accepts your name and password.'],
    [{ signIn: 'session', kept: 'session' }, 'SuperOffice refused your browser session. It may have ended.'],
    [{ signIn: 'openId', kept: 'stored' }, 'You are signed out of SuperOffice.'],
    [
      { signIn: 'openId', kept: 'stored', sealed: true },
      "Your keyring is locked, so your sign-in can't be opened. Unlock it, and try again.",
    ],
  ])('a sign-in refused, of %o', (part, what) => {
    const state = stateWith({
      tenant: { ...tenant, ...part },
      connection: { kind: 'signedOut', failure: signInRefused },
    });
    expect(troubleOf(state, now, en)).toMatchObject({ what, next: '' });
  });

  test.each<[Connection, string]>([
    [{ kind: 'maintenance', until: null }, 'SuperOffice is in maintenance.'],
    [{ kind: 'suspended' }, 'This SuperOffice is suspended. Ask your SuperOffice administrator.'],
    [{ kind: 'deleted' }, 'crm.example.com no longer exists. Connect to the SuperOffice you use now.'],
  ])('%o', (connection, what) => {
    expect(troubleOf(stateWith({ connection }), now, en)?.what).toBe(what);
  });

  test('a certificate that the environment cannot be made to trust', () => {
    const state = stateWith({
      tenant: { ...tenant, kept: 'environment' },
      connection: { kind: 'stale', failure: { kind: 'untrusted', certificate } },
    });
    expect(troubleOf(state, now, en)?.what).toMatch(/by Example CA\)\. Ask your IT people\.$/);
  });

  test('nothing, where no tenant is watched', () => {
    const connection: Connection = { kind: 'signedOut', failure: signInRefused };
    expect(troubleOf(stateWith({ tenant: null, connection }), now, en)).toBeNull();
  });

  test('no right to ask', () => {
    expect(
      troubleOf(stateWith({ connection: { kind: 'stopped', failure: notAllowed } }), now, en)?.what,
    ).toBe('SuperOffice does not let this user see who is on chat. Ask for the right or the chat licence.');
  });
});

describe('what we do about it', () => {
  const stale = { connection: { kind: 'stale', failure: unreachable } } as const;
  const noon = new Date(2026, 2, 10, 12, 0).getTime();
  test.each<[string, Partial<PopupState>, string]>([
    ['nothing yet', {}, ''],
    ['soon', { nextLookAt: now + 19_001 }, 'Trying again in 20\u00a0s.'],
    ['within a hundred seconds', { nextLookAt: now + 99_000 }, 'Trying again in 99\u00a0s.'],
    ['later', { nextLookAt: now + 100_000 }, 'Trying again at 12:06.'],
    ['now', { nextLookAt: now }, 'Trying again…'],
    ['under way', { nextLookAt: now + 19_001, looking: true }, 'Trying again…'],
    ['overdue', { nextLookAt: now - 5_000 }, 'Trying again…'],
    [
      'with something to see meanwhile',
      { nextLookAt: now + 5_000, seenAt: noon },
      'Trying again in 5\u00a0s. What you see is from 12:00.',
    ],
    [
      'with something to see from another day',
      { seenAt: new Date(2026, 2, 9, 23, 59).getTime() },
      'What you see is from 23:59 on 9 March.',
    ],
    ['with something to see and no next look', { seenAt: noon }, 'What you see is from 12:00.'],
  ])('%s', (_what, part, next) => {
    expect(troubleOf(stateWith({ ...stale, ...part }), now, en)?.next).toBe(next);
  });
});

describe('when the next check is, in', () => {
  test.each<Connection>([{ kind: 'maintenance', until: null }, { kind: 'suspended' }])('%o', (connection) => {
    const nextAt = (...at: [day: number, hour: number, minute: number]): string | undefined => {
      const nextLookAt = new Date(2026, 2, ...at).getTime();
      return troubleOf(stateWith({ connection, nextLookAt }), now, en)?.next;
    };
    expect(nextAt(10, 12, 30)).toBe('Next check at 12:30.');
    expect(nextAt(12, 6, 0)).toBe('Next check at 06:00 on 12 March.');
  });
});

describe('what the person can do about it', () => {
  const stale = (failure: PassingFailure): Connection => ({ kind: 'stale', failure });
  const signedOut: Connection = { kind: 'signedOut', failure: signInRefused };
  test.each<[Connection, TenantShown['kept'], Trouble['action']]>([
    [stale(unreachable), 'stored', 'tryNow'],
    [stale(throttled(60_000)), 'stored', null],
    [stale({ kind: 'untrusted', certificate }), 'stored', 'seeCertificate'],
    [stale({ kind: 'untrusted', certificate }), 'environment', 'tryNow'],
    [signedOut, 'stored', 'signInAgain'],
    [signedOut, 'session', 'signInAgain'],
    [signedOut, 'environment', null],
    [{ kind: 'stopped', failure: notAllowed }, 'stored', null],
    [{ kind: 'maintenance', until: null }, 'stored', null],
    [{ kind: 'suspended' }, 'stored', null],
    [{ kind: 'deleted' }, 'stored', 'connectElsewhere'],
  ])('%o, of an account that is %s: %s', (connection, kept, action) => {
    const state = stateWith({ connection, tenant: { ...tenant, kept } });
    expect(troubleOf(state, now, en)?.action).toBe(action);
  });
});
