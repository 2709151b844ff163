import { describe, expect, test } from 'vitest';
import type { PopupState } from '../../electron/contract/state.ts';
import type { PassingFailure, TransientCause } from '../../electron/presence/failure.ts';
import { troubleOf } from '../../renderer/popup/trouble.ts';
import { en } from '../../renderer/words/en.ts';
import { moved, notAllowed, signInRefused, throttled, unreachable } from '../presence/people.ts';

const now = new Date(2026, 2, 10, 12, 4, 30).getTime();

function stateWith(
  part: Partial<PopupState>,
  signIn: PopupState['tenant']['signIn'] = 'password',
): PopupState {
  return {
    tenant: { demo: false, host: 'crm.example.com', signIn },
    connection: { kind: 'live' },
    agents: [],
    dropped: 0,
    myself: null,
    topicNames: new Map(),
    iAmPresent: null,
    seenAt: null,
    staleAfterMs: 60_000,
    nextLookAt: null,
    busyFrom: 4,
    remarks: [],
    spotlight: null,
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
    [
      transient('certificate'),
      'The certificate of crm.example.com is not trusted by this computer. Ask your IT people.',
    ],
    [transient('proxy'), "Your network's proxy does not let us through. Ask your IT people."],
    [transient('redirected'), 'crm.example.com sends us to another address. Check the address.'],
    [transient('webPage'), 'crm.example.com answers with a web page, not with data. Check the address.'],
    [transient('notFound'), 'No chat was found at crm.example.com. Check the address.'],
    [transient('serverError'), 'SuperOffice reports a fault of its own.'],
    [transient('unreadable'), 'SuperOffice gave an answer that makes no sense.'],
    [throttled(60_000), 'SuperOffice asks us to wait.'],
    [moved, 'Your SuperOffice is no longer at crm.example.com. Check the address.'],
  ])('%o', (failure, what) => {
    expect(troubleOf(stateWith({ connection: { kind: 'stale', failure } }), now, en)?.what).toBe(what);
  });

  test.each([
    [
      'password',
      'SuperOffice refused the name or the password. Correct SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, and start again.',
    ],
    ['ticket', 'SuperOffice refused the ticket. It may have run out; get a new one and start again.'],
    ['bearer', 'SuperOffice refused the access token. It may have run out; get a new one and start again.'],
  ] as const)('a sign-in refused, by %s', (signIn, what) => {
    const state = stateWith({ connection: { kind: 'signedOut', failure: signInRefused } }, signIn);
    expect(troubleOf(state, now, en)).toEqual({ what, next: '' });
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
    ['soon', { nextLookAt: now + 19_001 }, 'Trying again in 20 s.'],
    ['within a hundred seconds', { nextLookAt: now + 99_000 }, 'Trying again in 99 s.'],
    ['later', { nextLookAt: now + 100_000 }, 'Trying again at 12:06.'],
    ['now', { nextLookAt: now }, 'Trying again…'],
    ['overdue', { nextLookAt: now - 5_000 }, 'Trying again…'],
    [
      'with something to see meanwhile',
      { nextLookAt: now + 5_000, seenAt: noon },
      'Trying again in 5 s. What you see is from 12:00.',
    ],
    ['with something to see and no next look', { seenAt: noon }, 'What you see is from 12:00.'],
  ])('%s', (_what, part, next) => {
    expect(troubleOf(stateWith({ ...stale, ...part }), now, en)?.next).toBe(next);
  });
});
