import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { bearerSignIn } from '../../electron/accounts/bearer.ts';
import { sessionSignIn } from '../../electron/accounts/session.ts';
import { ticketSignIn } from '../../electron/accounts/ticket.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import { chatPresence } from '../../electron/superoffice/chat-presence.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { retryAfterMs } from '../../electron/superoffice/failures.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, lookAt, ports, unstopped } from './asking.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.stop());

const serverError = (status: number): Failure => ({ kind: 'transient', cause: 'serverError', status });

describe('a status means', () => {
  test.each<[number, Failure]>([
    [300, { kind: 'transient', cause: 'redirected', status: 300 }],
    [304, { kind: 'transient', cause: 'redirected', status: 304 }],
    [400, serverError(400)],
    [401, { kind: 'signIn', status: 401 }],
    [403, { kind: 'refused', status: 403 }],
    [404, { kind: 'transient', cause: 'notFound', status: 404 }],
    [405, serverError(405)],
    [418, serverError(418)],
    [421, { kind: 'moved', status: 421 }],
    [429, { kind: 'throttled', waitMs: 0, status: 429 }],
    [500, serverError(500)],
    [502, serverError(502)],
    [503, serverError(503)],
    [599, serverError(599)],
  ])('%d: %o', async (code, failure) => {
    tenant.answer(faults.status(code, {}, JSON.stringify([])));
    expect(await lookAt(tenant)).toEqual({ kind: 'failed', failure });
  });

  test.each([ticketSignIn('7T:abc', null), bearerSignIn('8A:abc'), sessionSignIn('SoSession=a', 'x')])(
    '403: sign in again, where a sign-in can run out ($kind)',
    async (signIn) => {
      tenant.answer(faults.status(403));
      expect(await chatPresence(tenantLine(accountAt(tenant, signIn), ports()))(unstopped)).toEqual({
        kind: 'failed',
        failure: { kind: 'signIn', status: 403 },
      });
    },
  );

  test('407: a proxy wants a name and password (given by hand, as no platform lets a server answer it)', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response('', { status: 407 }));
    expect(await lookAt(tenant, { fetch })).toEqual({
      kind: 'failed',
      failure: { kind: 'transient', cause: 'proxySignIn', status: 407 },
    });
  });

  test('an error, also with a page that says more', async () => {
    tenant.answer(faults.webPage(503));
    expect(await lookAt(tenant)).toEqual({ kind: 'failed', failure: serverError(503) });
  });
});

describe('a wait is taken from', () => {
  test.each([429, 503, 500])('%d with seconds', async (code) => {
    tenant.answer(faults.status(code, { 'Retry-After': '120' }));
    expect(await lookAt(tenant)).toEqual({
      kind: 'failed',
      failure: { kind: 'throttled', waitMs: 120_000, status: code },
    });
  });

  test.each([429, 503, 500])('%d with a date, against the time of day', async (code) => {
    const clock = fakeClock();
    tenant.answer(faults.status(code, { 'Retry-After': new Date(clock.wall() + 90_000).toUTCString() }));
    expect(await lookAt(tenant, { clock })).toEqual({
      kind: 'failed',
      failure: { kind: 'throttled', waitMs: 90_000, status: code },
    });
  });

  test('nothing on statuses that say something else', async () => {
    tenant.answer(faults.status(401, { 'Retry-After': '120' }));
    expect(await lookAt(tenant)).toMatchObject({ failure: { kind: 'signIn' } });
    tenant.answer(faults.status(404, { 'Retry-After': '120' }));
    expect(await lookAt(tenant)).toMatchObject({ failure: { cause: 'notFound' } });
  });
});

const now = Date.UTC(2026, 2, 10, 9, 0, 0);

test('Retry-After in the oldest of the three forms of dates is in GMT too', () => {
  vi.stubEnv('TZ', 'Europe/Oslo');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(retryAfterMs('Tue Mar 10 09:02:00 2026', now)).toBe(120_000);
});

test.each<[string | null, number | null]>([
  [null, null],
  ['', null],
  ['0', 0],
  [' 30 ', 30_000],
  ['Tue, 10 Mar 2026 09:02:00 GMT', 120_000],
  ['Tuesday, 10-Mar-26 09:02:00 GMT', 120_000],
  ['Tue, 10 Mar 2026 08:00:00 GMT', 0],
  ['9'.repeat(400), 86_400_000],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
  ['-5', null],
  ['1.5', null],
  ['1e9', null],
  ['0x10', null],
  ['soon', null],
  ['2026-03-10T09:02:00Z', null],
  ['30, 60', null],
])('Retry-After %o is %o ms', (value, ms) => {
  expect(retryAfterMs(value, now)).toBe(ms);
});
