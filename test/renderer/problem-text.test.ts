import { describe, expect, test } from 'vitest';
import type { ConnectProblem } from '../../electron/contract/welcome.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';
import { problemText } from '../../renderer/welcome/problem-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2026, 2, 10, 12, 4).getTime();
const transient = (cause: TransientCause): Failure => ({ kind: 'transient', cause, status: null });
const textOf = (
  failure: Failure,
  signIn: Extract<ConnectProblem, { kind: 'tenant' }>['signIn'] = 'password',
): string => problemText({ kind: 'tenant', host: 'crm.example.com', failure, signIn }, now, en);

describe('what came of asking the tenant', () => {
  test.each<[Failure, string]>([
    [
      transient('unreachable'),
      "Can't reach crm.example.com. Check the address, and that you are on the right network.",
    ],
    [transient('timeout'), 'crm.example.com takes too long to answer. Try again in a while.'],
    [
      transient('insecure'),
      'No safe connection (https) to crm.example.com can be made. Check the address, or ask your IT people.',
    ],
    [
      transient('webPage'),
      'crm.example.com answers with a web page, not with data. Check the address; many end in /SuperOffice.',
    ],
    [
      transient('notFound'),
      'No SuperOffice was found at crm.example.com. Check the address; many end in /SuperOffice.',
    ],
    [{ kind: 'throttled', waitMs: 0, status: 429 }, 'SuperOffice asks us to wait. Try again in 1 second.'],
    [
      { kind: 'throttled', waitMs: 30_500, status: 429 },
      'SuperOffice asks us to wait. Try again in 31 seconds.',
    ],
    [
      { kind: 'throttled', waitMs: 99_001, status: 503 },
      'SuperOffice asks us to wait. Try again in 2 minutes.',
    ],
    [
      { kind: 'moved', status: 421 },
      'This SuperOffice is no longer at crm.example.com. Ask for its new address.',
    ],
    [{ kind: 'maintenance', until: null }, 'SuperOffice is in maintenance. Try again in a while.'],
    [
      { kind: 'maintenance', until: new Date(2026, 2, 10, 12, 30).getTime() },
      'SuperOffice is in maintenance. Try again after 12:30.',
    ],
    [
      { kind: 'maintenance', until: new Date(2026, 2, 12, 6, 0).getTime() },
      'SuperOffice is in maintenance. Try again after 06:00 on 12 March.',
    ],
    [{ kind: 'suspended' }, 'This SuperOffice is suspended. Ask your SuperOffice administrator.'],
    [{ kind: 'deleted' }, 'This SuperOffice no longer exists. Ask your SuperOffice administrator.'],
    [
      { kind: 'refused', status: 403 },
      'SuperOffice does not let you see who is on chat. Ask your administrator for the right or the chat licence.',
    ],
  ])('%o', (failure, text) => {
    expect(textOf(failure)).toBe(text);
  });

  test.each([
    ['password', 'SuperOffice refused the name or the password. Check both.'],
    [
      'ticket',
      'SuperOffice refused the ticket. It may have run out, or need an application token beside it.',
    ],
    ['bearer', 'SuperOffice refused the access token. It may have run out; get a new one.'],
    ['session', 'SuperOffice refused the browser session. It may have ended; copy the cookies again.'],
    ['openId', 'SuperOffice did not take the sign-in. Try again.'],
  ] as const)('a sign-in refused, by %s', (signIn, text) => {
    expect(textOf({ kind: 'signIn', status: 401 }, signIn)).toBe(text);
  });
});

test.each<[ConnectProblem, string]>([
  [{ kind: 'address', problem: 'notHttp' }, 'The address must begin with https:// (or http://).'],
  [{ kind: 'field', field: 'username', problem: 'empty' }, 'Write your user name.'],
  [
    { kind: 'field', field: 'username', problem: 'unsendable' },
    'A user name with a colon cannot be sent. Check the name.',
  ],
  [
    { kind: 'field', field: 'ticket', problem: 'unsendable' },
    'This holds a space, a line break or a character that cannot be sent. Copy it again, without anything around it.',
  ],
  [
    { kind: 'openId', problem: 'denied' },
    'SuperOffice did not let you in. If it was not you who said no, your administrator may have to approve Chat Presence first.',
  ],
  [
    { kind: 'notKept' },
    'Your sign-in could not be kept on this computer. Clear the tick, and connect again.',
  ],
])('%o', (problem, text) => {
  expect(problemText(problem, now, en)).toBe(text);
});
