import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fakeClock, settled, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type Watched } from './watched.ts';

const account = (tenant: TestTenant): Parameters<typeof watchAccount>[0] => ({
  home: { kind: 'fixed', api: `${tenant.url}/api` },
  user: tenant.username,
  signIn: { kind: 'password', username: tenant.username, password: tenant.password },
});

let clock: FakeClock;
let tenant: TestTenant;
/** What was done with connections, and what the list was asked by, in order. */
let happened: string[];
let watched: Watched;

beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant();
  onTestFinished(() => tenant.stop());
  happened = [];
  watched = await watchAccount(account(tenant), clock, {
    session: {
      fetch(url, init) {
        if (url.includes('/GetChatPresence')) happened.push('asked');
        return fetch(url, init);
      },
      relied: () => [],
      proxiesFor: () => Promise.resolve('DIRECT'),
      async reconnect() {
        for (let turn = 0; turn < 3; turn += 1) await settled();
        happened.push('reconnected');
      },
      close: () => {},
    },
  });
  onTestFinished(() => watched.watch.stop());
});

test('all being well, connections are kept', async () => {
  await watched.nextLook();
  await watched.nextLook();
  expect(happened).toEqual(['asked', 'asked', 'asked']);
});

test('after a look that failed the next one goes by a new connection', async () => {
  await tenant.goDown();
  await watched.nextLook();
  await tenant.comeBack();
  await watched.nextLook();
  await watched.nextLook();
  expect(happened).toEqual(['asked', 'asked', 'reconnected', 'asked', 'asked']);
});

test('so does the one after a sleep, however soon it comes', async () => {
  watched.watch.rest();
  clock.sleep(3_600_000);
  await watched.looking(() => watched.watch.wake(true));
  expect(happened).toEqual(['asked', 'reconnected', 'asked']);
});

test('a screen that was locked is no reason for one', async () => {
  await clock.advance(20_000);
  await watched.looking(() => watched.watch.wake(false));
  expect(happened).toEqual(['asked', 'asked']);
});
