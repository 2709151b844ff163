import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Account, SignIn, SignInHeaders } from '../../electron/accounts/account.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { sessionSignIn } from '../../electron/accounts/session.ts';
import { ticketSignIn } from '../../electron/accounts/ticket.ts';
import { tenantLine, type Called, type TenantLine } from '../../electron/superoffice/tenant-line.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { startOnlineWorld, type OnlineWorld } from '../tenant/online.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';

const look = { method: 'POST', path: '/v1/Agents/Chat/GetChatPresence' } as const;
const unstopped = new AbortController().signal;

let clock: FakeClock;
beforeEach(() => (clock = fakeClock()));

function lineOf(account: Account): TenantLine {
  return tenantLine(account, { fetch, clock, language: () => 'nb', culture: 'sv' });
}

function call(line: TenantLine): Promise<Called> {
  return line.call(look, unstopped);
}

/** What came, in a word: the status of a good answer, or the failure. */
function brought(called: Called): unknown {
  return called.ok ? called.answer.status : called.failure;
}

/** A sign-in whose token can run out: `renew` does as it is told, and is counted. */
function renewable(renewal: 'renewed' | 'refused' | 'failed'): SignIn & { renewals: number } {
  let headers: SignInHeaders = { Authorization: 'Bearer old' };
  return {
    kind: 'openId',
    renewals: 0,
    state: () => ({ kind: 'ready' }),
    headers: () => Promise.resolve({ kind: 'headers', headers }),
    renew() {
      this.renewals += 1;
      if (renewal === 'renewed') headers = { Authorization: 'Bearer new' };
      const error = new TypeError('net::ERR_INTERNET_DISCONNECTED');
      return Promise.resolve(renewal === 'failed' ? { kind: 'failed', error } : { kind: renewal });
    },
    forget: () => Promise.resolve(),
  };
}

describe('at an address that was typed', () => {
  let tenant: TestTenant;
  afterEach(() => tenant.stop());

  const at = (signIn: SignIn): TenantLine =>
    lineOf({ home: { kind: 'fixed', api: `${tenant.url}/api` }, user: null, signIn });

  test.each<[string, SignIn, string, Record<string, string>]>([
    [
      'a ticket with its application token',
      ticketSignIn('7T:a=', 'app'),
      'SOTicket 7T:a=',
      { authorization: 'SOTicket 7T:a=', 'so-apptoken': 'app' },
    ],
    [
      'a name and password',
      passwordSignIn('anna', 'ø'),
      'Basic YW5uYTrDuA==',
      { authorization: 'Basic YW5uYTrDuA==' },
    ],
  ])('a call carries %s and says in which languages', async (_what, signIn, authorization, headers) => {
    tenant = await startTestTenant({ authorization });
    expect(brought(await call(at(signIn)))).toBe(200);
    expect(tenant.requests[0]?.headers).toMatchObject({
      ...headers,
      accept: 'application/json',
      'accept-language': 'nb',
      'so-language': 'nb',
      'so-culture': 'sv',
      'so-timezone': 'UTC',
      'content-length': '0',
    });
    expect(tenant.requests[0]?.headers['content-type']).toBeUndefined();
  });

  test('a browser session sends its cookies and its token, and no authorization', async () => {
    tenant = await startTestTenant();
    tenant.answer(faults.jsonOf([]));
    await call(at(sessionSignIn('SoSession=abc; XSRF-TOKEN=x', 'x')));
    const { headers } = tenant.requests[0]!;
    expect([headers.cookie, headers['x-xsrf-token'], headers.authorization]).toEqual([
      'SoSession=abc; XSRF-TOKEN=x',
      'x',
      undefined,
    ]);
  });

  test('a token that ran out is renewed, and the call made once more', async () => {
    tenant = await startTestTenant({ authorization: 'Bearer new' });
    const signIn = renewable('renewed');
    expect(brought(await call(at(signIn)))).toBe(200);
    expect([signIn.renewals, tenant.requests.length]).toEqual([1, 2]);
  });

  test('SuperOffice may say so with 403 as well', async () => {
    tenant = await startTestTenant();
    tenant.answer((request, response) =>
      request.headers.authorization === 'Bearer new'
        ? faults.jsonOf([])(request, response)
        : faults.status(403)(request, response),
    );
    expect(brought(await call(at(renewable('renewed'))))).toBe(200);
  });

  test.each([
    [401, { kind: 'signIn', status: 401 }],
    [403, { kind: 'refused', status: 403 }],
  ])(
    'what is still answered with %i after that is believed, and not tried a third time',
    async (code, failure) => {
      tenant = await startTestTenant();
      tenant.answer(faults.status(code));
      const signIn = renewable('renewed');
      expect(brought(await call(at(signIn)))).toEqual(failure);
      expect([signIn.renewals, tenant.requests.length]).toEqual([1, 2]);
    },
  );

  test('a renewal that is refused means to sign in again', async () => {
    tenant = await startTestTenant();
    expect(brought(await call(at(renewable('refused'))))).toEqual({ kind: 'signIn', status: 401 });
    expect(tenant.requests).toHaveLength(1);
  });

  test('a renewal that fails says nothing about the sign-in', async () => {
    tenant = await startTestTenant();
    expect(brought(await call(at(renewable('failed'))))).toEqual({
      kind: 'transient',
      cause: 'unreachable',
      status: null,
    });
  });

  test('a sign-in that was forgotten sends nothing', async () => {
    tenant = await startTestTenant();
    const signIn = passwordSignIn('anna', 'x');
    await signIn.forget();
    expect(brought(await call(at(signIn)))).toEqual({ kind: 'signIn', status: null });
    expect(tenant.requests).toEqual([]);
  });

  test.each([500, 503])('%i there is just that: there is nobody to ask where it has gone', async (code) => {
    tenant = await startTestTenant();
    tenant.answer(faults.status(code));
    await call(at(passwordSignIn('anna', 'x')));
    expect(tenant.requests).toHaveLength(1);
  });
});

describe('at SuperOffice Online', () => {
  let world: OnlineWorld;
  let line: TenantLine;
  beforeEach(async () => {
    world = await startOnlineWorld(clock.wall, { authorization: 'Bearer x' });
    const { loginServer, tenantId } = world;
    const signIn: SignIn = {
      ...renewable('refused'),
      headers: () => Promise.resolve({ kind: 'headers', headers: { Authorization: 'Bearer x' } }),
    };
    line = lineOf({ home: { kind: 'online', loginServer, tenantId }, user: null, signIn });
  });
  afterEach(() => world.stop());

  const there = (): number[] => world.servers.map(({ requests }) => requests.length);
  const move = (): void => world.tell({ Api: `${world.servers[1].url}/api/` });

  test('the sign-in server tells where the tenant is, and is asked again when that has run out', async () => {
    for (let count = 0; count < 3; count += 1) expect(brought(await call(line))).toBe(200);
    expect([world.asked(), there()]).toEqual([1, [3, 0]]);
    move();
    await clock.advance(3_600_000);
    expect(brought(await call(line))).toBe(200);
    expect([world.asked(), there()]).toEqual([2, [3, 1]]);
  });

  test('after sleep it is asked at once', async () => {
    await call(line);
    move();
    line.woke();
    await call(line);
    expect([world.asked(), there()]).toEqual([2, [1, 1]]);
  });

  test.each<[string, () => void | Promise<void>]>([
    ['says 421', () => world.servers[0].answer(faults.status(421, {}, 'wrong subdomain'))],
    ['fails', () => world.servers[0].answer(faults.status(502))],
    ['asks to wait', () => world.servers[0].answer(faults.status(503, { 'Retry-After': '3600' }))],
    ['knows nothing of it', () => world.servers[0].answer(faults.status(404))],
    ['sends us to a page', () => world.servers[0].answer(faults.redirectTo('https://example.com/login'))],
    ['is gone', () => world.servers[0].goDown()],
  ])('a tenant that moved is followed when the old server %s, in the same call', async (_how, become) => {
    await call(line);
    move();
    await become();
    expect(brought(await call(line))).toBe(200);
    expect(there()[1]).toBe(1);
  });

  test('a fault of a tenant that has not moved is its own', async () => {
    await call(line);
    world.servers[0].answer(faults.status(500));
    expect(brought(await call(line))).toEqual({ kind: 'transient', cause: 'serverError', status: 500 });
    expect(there()).toEqual([2, 0]);
  });

  test('421 from where the tenant is said to be is no loop', async () => {
    world.servers[0].answer(faults.status(421));
    expect(brought(await call(line))).toEqual({ kind: 'moved', status: 421 });
    // Node's fetch tries a 421 once more by itself, as the standard for fetch has it.
    expect([world.asked(), there()]).toEqual([2, [2, 0]]);
  });

  const until = '2027-01-01T06:00:00Z';
  test.each<[string, unknown]>([
    ['OfflineMaintenance', { kind: 'maintenance', until: Date.parse(until) }],
    ['MigrationPending', { kind: 'maintenance', until: Date.parse(until) }],
    ['Suspended', { kind: 'suspended' }],
    ['Deleted', { kind: 'deleted' }],
    ['Deleting', { kind: 'deleted' }],
  ])('a tenant that is %s is not asked', async (State, failure) => {
    world.tell({ State, IsRunning: false, ValidUntil: until });
    expect(brought(await call(line))).toEqual(failure);
    expect(there()).toEqual([0, 0]);
  });

  test('maintenance that begins while we look explains the fault', async () => {
    await call(line);
    world.servers[0].answer(faults.webPage(503));
    world.tell({ State: 'OfflineMaintenance', IsRunning: false, ValidUntil: until });
    expect(brought(await call(line))).toEqual({ kind: 'maintenance', until: Date.parse(until) });
    world.servers[0].answer(null);
    world.tell({});
    expect(brought(await call(line))).toBe(200);
  });

  test('too many requests are just that', async () => {
    await call(line);
    world.servers[0].answer(faults.status(429, { 'Retry-After': '60' }));
    expect(brought(await call(line))).toEqual({ kind: 'throttled', waitMs: 60_000, status: 429 });
    expect(world.asked()).toBe(1);
  });

  test('online maintenance leaves the tenant at work', async () => {
    world.tell({ State: 'OnlineMaintenance' });
    expect(brought(await call(line))).toBe(200);
  });

  test.each<[string, Record<string, unknown> | number]>([
    ['fails', 500],
    ['does not know the tenant any more', 404],
    ['makes no sense', { Api: 'ftp://elsewhere' }],
  ])('where the tenant was is good enough while its state %s', async (_what, told) => {
    await call(line);
    world.tell(told);
    await clock.advance(3_600_000);
    expect(brought(await call(line))).toBe(200);
  });

  test('a state that cannot be had at first is a failure of that kind, and asks no tenant', async () => {
    world.tell(503);
    expect(brought(await call(line))).toEqual({ kind: 'transient', cause: 'serverError', status: 503 });
    expect(there()).toEqual([0, 0]);
  });

  test('a state that is never true for long is not asked for at every look', async () => {
    world.tell({ ValidUntil: '0001-01-01T00:00:00' });
    await call(line);
    await clock.advance(59_000);
    await call(line);
    expect(world.asked()).toBe(1);
    await clock.advance(1_000);
    await call(line);
    expect(world.asked()).toBe(2);
  });

  test('no sign-in goes to a sign-in server', async () => {
    let seen: unknown;
    const spy: typeof fetch = (input, init) => {
      if ((input as string).startsWith(world.loginServer)) seen = init?.headers;
      return fetch(input, init);
    };
    const { loginServer, tenantId } = world;
    const signIn = passwordSignIn('anna', 'x');
    const account: Account = { home: { kind: 'online', loginServer, tenantId }, user: null, signIn };
    await tenantLine(account, { fetch: spy, clock, language: () => 'en', culture: 'en' }).call(
      look,
      unstopped,
    );
    expect(seen).toEqual({ Accept: 'application/json' });
  });
});
