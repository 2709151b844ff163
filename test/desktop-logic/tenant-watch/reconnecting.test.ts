import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { fakeClock, settled, type FakeClock } from '../../presence/fake-clock.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type Reply, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type Watched } from './watched.ts';

const account = (tenant: TestTenant): Parameters<typeof watchAccount>[0] => ({
  home: { kind: 'fixed', api: `${tenant.url}/api` },
  user: tenant.username,
  signIn: { kind: 'password', username: tenant.username, password: tenant.password },
});

const me = 9;

let clock: FakeClock;
let tenant: TestTenant;
/** What was done with connections, what the list was asked by, and what saved my switch, in order. */
let happened: string[];
let reconnect: () => Promise<void>;
let watched: Watched;

/** Closes all connections in its own time, with what is under way on them, as Chromium does. */
async function closeAll(open: Set<AbortController>): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await settled();
  for (const connection of open) connection.abort();
  happened.push('reconnected');
}

beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [{ id: me, name: 'Ida Moe', present: true, chats: 0, topics: [] }],
    myself: me,
  });
  onTestFinished(() => tenant.stop());
  happened = [];
  const open = new Set<AbortController>();
  reconnect = () => closeAll(open);
  watched = await watchAccount(account(tenant), clock, {
    session: {
      fetch(url, init) {
        if (url.includes('/GetChatPresence')) happened.push('asked');
        if (url.includes('/SaveChatPresence')) happened.push('saved');
        const connection = new AbortController();
        open.add(connection);
        init.signal?.addEventListener('abort', () => open.delete(connection), { once: true });
        return fetch(url, { ...init, signal: AbortSignal.any([init.signal!, connection.signal]) });
      },
      relied: () => [],
      proxiesFor: () => Promise.resolve('DIRECT'),
      reconnect: () => reconnect(),
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

test.each<[string, Reply]>([
  ['401', faults.status(401)],
  ['403', faults.status(403)],
  ['429', faults.status(429)],
  ['503', faults.status(503)],
  ['a web page', faults.webPage()],
])('nor is an answer that is no list, such as %s: its connection is alive', async (_what, reply) => {
  tenant.answer(reply);
  await watched.nextLook();
  tenant.answer(null);
  if (watched.watch.nextLookAt() !== null) await watched.nextLook();
  else await watched.looking(() => watched.watch.lookNow('person'));
  expect(happened).toEqual(['asked', 'asked', 'asked']);
});

describe('my own switch', () => {
  test('that waited behind a look that fails is not cut off by the new connection', async () => {
    tenant.answerCall('GetChatPresence', faults.silence());
    await clock.advance(30_000);
    watched.watch.setMyPresence(false);
    await watched.looking(() => clock.advance(15_000));
    expect(happened).toEqual(['asked', 'asked', 'reconnected', 'saved']);
    expect(tenant.saved).toEqual([{ ChatPresence: [{ UserId: me, Present: false }] }]);
    expect(watched.remarks).toEqual([]);
  });

  test('goes by a new connection after a look that failed', async () => {
    tenant.answerCall('GetChatPresence', faults.reset());
    await watched.nextLook();
    let closed = (): void => {};
    reconnect = () => new Promise((resolve) => (closed = resolve));
    watched.watch.setMyPresence(false);
    await watched.quiet();
    expect(happened).toEqual(['asked', 'asked']);
    closed();
    await watched.quiet();
    expect(happened).toEqual(['asked', 'asked', 'saved']);
  });

  test('that brought no answer has the next look go by a new one', async () => {
    tenant.answerCall('SaveChatPresence', faults.reset());
    watched.watch.setMyPresence(false);
    await watched.nextLook();
    expect(happened).toEqual(['asked', 'saved', 'reconnected', 'asked']);
  });
});

describe('connections that cannot be closed', () => {
  test('are waited for three seconds, not for ever', async () => {
    reconnect = () => new Promise(() => {});
    tenant.answerCall('GetChatPresence', faults.reset());
    await watched.nextLook();
    tenant.answerCall('GetChatPresence', null);
    await clock.advance((watched.watch.nextLookAt() ?? 0) - clock.wall() + 2_999);
    expect(happened).toEqual(['asked', 'asked']);
    await watched.looking(() => clock.advance(1));
    expect(watched.outcomes()).toEqual(['roster', 'transient', 'roster']);
  });

  test('are a fault that is told, and the look is made', async () => {
    const fault = new Error('the network process is gone');
    reconnect = () => Promise.reject(fault);
    tenant.answerCall('GetChatPresence', faults.reset());
    await watched.nextLook();
    tenant.answerCall('GetChatPresence', null);
    await watched.nextLook();
    expect(watched.outcomes()).toEqual(['roster', 'transient', 'roster']);
    expect(watched.faults).toEqual([fault]);
  });
});
