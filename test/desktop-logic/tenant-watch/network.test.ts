import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Network } from '../../../electron/desktop/network-watch.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type Watched } from './watched.ts';

let clock: FakeClock;
let tenant: TestTenant;
let network: Network;
let reconnections: number;
let watched: Watched;

beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant();
  onTestFinished(() => tenant.stop());
  network = 'office';
  reconnections = 0;
  const { username, password } = tenant;
  watched = await watchAccount(
    {
      home: { kind: 'fixed', api: `${tenant.url}/api` },
      user: username,
      signIn: { kind: 'password', username, password },
    },
    clock,
    {
      session: {
        fetch,
        relied: () => [],
        proxiesFor: () => Promise.resolve('DIRECT'),
        reconnect: () => Promise.resolve(void (reconnections += 1)),
        close: () => {},
      },
      ports: { network: () => network },
    },
  );
  onTestFinished(() => watched.watch.stop());
});

/** Looks that fail until the wait between them is as long as it gets. */
async function outage(): Promise<void> {
  await tenant.goDown();
  for (let looks = 0; looks < 6; looks += 1) await watched.nextLook();
}

const untilNextLook = (): number => (watched.watch.nextLookAt() ?? NaN) - clock.wall();

test.each<[string, Network]>([
  ['comes back', 'office'],
  ['is another, such as that of a VPN', 'office, VPN'],
])(
  'when the network %s, the tenant is looked at within seconds, by a new connection',
  async (_what, back) => {
    network = back === 'office' ? null : 'office';
    await outage();
    expect(untilNextLook()).toBeGreaterThan(120_000);
    await clock.advance(20_000);
    network = back;
    await tenant.comeBack();
    const before = reconnections;
    await watched.looking(() => clock.advance(5_000));
    expect(watched.outcomes().at(-1)).toBe('roster');
    expect(watched.log.filter((line) => line.includes(' poll ')).at(-1)).toContain('reason=network');
    expect(reconnections).toBe(before + 1);
  },
);

test('a connection by which a network answered in place of the tenant is left with that network', async () => {
  tenant.answer(faults.webPage());
  await watched.nextLook();
  tenant.answer(null);
  network = 'home';
  await watched.looking(() => clock.advance(15_000));
  expect([watched.outcomes(), reconnections]).toEqual([['roster', 'transient', 'roster'], 1]);
});

test('while the tenant answers nothing is sought, and a new network costs no look, only a connection', async () => {
  await watched.quiet();
  expect(clock.due()).toHaveLength(1);
  network = 'home';
  await clock.advance(25_000);
  expect(watched.outcomes()).toEqual(['roster']);
  await watched.nextLook();
  expect([watched.outcomes(), reconnections]).toEqual([['roster', 'roster'], 1]);
  await watched.nextLook();
  expect(reconnections).toBe(1);
});

test('once the tenant answers again, nothing is sought any more', async () => {
  await outage();
  await tenant.comeBack();
  await watched.nextLook();
  expect(clock.due()).toHaveLength(1);
});

test('nor while the computer sleeps', async () => {
  await outage();
  watched.watch.rest();
  expect(clock.due()).toEqual([]);
});

test('nor when the watch has ended', async () => {
  await outage();
  watched.watch.stop();
  expect(clock.due()).toEqual([]);
});

test.each([
  ['refuses the sign-in', faults.status(401)],
  ['wants to be left alone', faults.status(429, { 'Retry-After': '600' })],
])('where a tenant %s, another network would not help', async (_what, reply) => {
  tenant.answer(reply);
  await watched.nextLook();
  const asked = tenant.requests.length;
  expect(clock.due()).toHaveLength(watched.watch.nextLookAt() === null ? 0 : 1);
  network = 'home';
  await clock.advance(60_000);
  expect(tenant.requests).toHaveLength(asked);
});
