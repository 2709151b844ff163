import { expect, onTestFinished, test } from 'vitest';
import { accountOf } from '../../electron/accounts/account-data.ts';
import { noNotes } from '../../electron/accounts/kept-account.ts';
import type { HeldAccount } from '../../electron/desktop/account-holder.ts';
import { proxiesIn, seeTenant } from '../../electron/desktop/diagnostics/see-tenant.ts';
import { systemClock as clock } from '../../electron/desktop/system-clock.ts';
import type { TenantSeen } from '../../electron/diagnostics/tenant-findings.ts';
import type { Connection } from '../../electron/presence/connection.ts';
import { sevenAgents } from '../app/agents.ts';
import { startTestTenant, type TestTenant, type TestTenantOptions } from '../tenant/tenant.ts';

async function tenantOf(options: TestTenantOptions = {}): Promise<TestTenant> {
  const tenant = await startTestTenant({ agents: sevenAgents(1, 2), ...options });
  onTestFinished(() => tenant.stop());
  return tenant;
}

function see(
  tenant: TestTenant,
  connection: Connection = { kind: 'live' },
  password = tenant.password,
): Promise<TenantSeen> {
  const account = accountOf(
    {
      home: { kind: 'fixed', api: `${tenant.url}/api` },
      user: tenant.username,
      signIn: { kind: 'password', username: tenant.username, password },
    },
    { clock, fetch, onRenewed() {} },
  );
  const held: HeldAccount = { account, kept: 'session', sealed: false, notes: noNotes, data: null };
  return seeTenant(
    held,
    connection,
    {
      clock,
      language: () => 'en',
      culture: 'en',
      openSession: () => ({
        fetch,
        relied: () => [],
        reconnect: () => Promise.resolve(),
        proxiesFor: () => Promise.resolve('PROXY proxy.example.com:3128;DIRECT'),
        close() {},
      }),
    },
    new AbortController().signal,
  );
}

test('a tenant is asked twice: the way there without the sign-in, then for the roster', async () => {
  const tenant = await tenantOf();
  const seen = await see(tenant);
  expect(seen).toMatchObject({ failure: null, proxies: ['proxy.example.com:3128'], look: { agents: 7 } });
  expect(Math.abs(seen.asked?.aheadMs ?? Infinity)).toBeLessThan(5_000);
  expect(
    tenant.requests.map(({ path, headers }) => [path.split('?')[0], 'authorization' in headers]),
  ).toEqual([
    ['/api/v1', false],
    ['/api/v1/Agents/Chat/GetChatPresence', true],
  ]);
});

test('a wrong password is found', async () => {
  const tenant = await tenantOf();
  const seen = await see(tenant, { kind: 'live' }, 'wrong');
  expect(seen).toMatchObject({ failure: null, look: { failure: { kind: 'signIn' } } });
});

test('a sign-in that is known to be refused is not tried again', async () => {
  const tenant = await tenantOf();
  const failure = { kind: 'signIn', status: 401 } as const;
  const seen = await see(tenant, { kind: 'signedOut', failure });
  expect(seen).toMatchObject({ failure: null, look: { failure } });
  expect(tenant.requests.map(({ path }) => path)).toEqual(['/api/v1']);
});

test('where the way is blocked, the sign-in is not sent', async () => {
  const tenant = await tenantOf();
  tenant.answer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
  );
  expect(await see(tenant)).toMatchObject({
    failure: { kind: 'transient', cause: 'webPage', status: 200 },
    look: null,
  });
  expect(tenant.requests).toHaveLength(1);
});

test('nobody there is told with who was asked', async () => {
  const tenant = await tenantOf();
  await tenant.goDown();
  expect(await see(tenant)).toMatchObject({
    asked: { address: `${tenant.url}/api/v1`, aheadMs: null },
    failure: { kind: 'transient', cause: 'unreachable' },
  });
});

test("a server's clock that is off is seen", async () => {
  const tenant = await tenantOf();
  const yesterday = new Date(Date.now() - 86_400_000).toUTCString();
  tenant.answer((_request, response) => response.writeHead(401, { Date: yesterday }).end());
  const { asked } = await see(tenant);
  expect((asked?.aheadMs ?? 0) / 86_400_000).toBeCloseTo(1, 2);
});

test('a server without the call that is asked first, and with the one that matters, is fine', async () => {
  const tenant = await tenantOf();
  tenant.answerCall('v1', (_request, response) => response.writeHead(404).end());
  expect(await see(tenant)).toMatchObject({ failure: null, look: { agents: 7 } });
});

test('a right that was missing is asked for anew: it may have been given', async () => {
  const tenant = await tenantOf();
  const seen = await see(tenant, { kind: 'stopped', failure: { kind: 'refused', status: 403 } });
  expect(seen).toMatchObject({ failure: null, look: { agents: 7 } });
});

test.each([
  ['DIRECT', []],
  ['PROXY proxy:3128', ['proxy:3128']],
  ['HTTPS proxy:443;PROXY other:1;DIRECT', ['proxy:443', 'other:1']],
  ['', []],
])('the proxies in %j are %j', (list, proxies) => {
  expect(proxiesIn(list)).toEqual(proxies);
});
