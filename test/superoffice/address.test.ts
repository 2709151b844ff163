import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf, type Address, type Located } from '../../electron/superoffice/address.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { startOnlineWorld, type OnlineWorld } from '../tenant/online.ts';
import type { Reply } from '../tenant/tenant.ts';
import { unstopped } from './asking.ts';

const minute = 60_000;
const hour = 60 * minute;

let clock: FakeClock;
let world: OnlineWorld;
let address: Address;
beforeEach(async () => {
  clock = fakeClock();
  world = await startOnlineWorld(clock.wall);
  const { loginServer, tenantId } = world;
  address = addressOf({ kind: 'online', loginServer, tenantId }, { fetch, clock });
});
afterEach(() => world.stop());

/** At the first of the servers it may be on, or the second. */
const at = (server: 0 | 1): Located => ({ kind: 'at', api: `${world.servers[server].url}/api` });
const move = (): void => world.tell({ Api: `${world.servers[1].url}/api` });

const locate = (): Promise<Located> => address.locate(unstopped);
const doubt = (): Promise<Located> => address.doubt(unstopped);

test.each<[number, string, Reply]>([
  [401, 'serverError', faults.status(401)],
  [403, 'serverError', faults.status(403)],
  [403, 'webPage', faults.webPage(403)],
  [421, 'serverError', faults.status(421)],
  [404, 'notFound', faults.webPage(404)],
  [405, 'serverError', faults.status(405)],
  [200, 'webPage', faults.webPage()],
  [200, 'unreadable', faults.jsonOf(null)],
])('%i instead of a state (%s) may pass, as nobody had signed in there', async (status, cause, reply) => {
  world.tell(reply);
  const located = { kind: 'failed', failure: { kind: 'transient', cause, status } };
  expect(await locate()).toEqual(located);
  expect(await doubt()).toEqual(located);
  world.tell({});
  expect(await locate()).toEqual(at(0));
});

test('a sign-in server with too much to do is left alone', async () => {
  world.tell(faults.status(503, { 'Retry-After': '120' }));
  const failure = { kind: 'throttled', waitMs: 120_000, status: 503 };
  expect(await locate()).toEqual({ kind: 'failed', failure });
});

test('a state that cannot be had any more is asked for once a minute, not for every call', async () => {
  await locate();
  await clock.advance(hour);
  world.tell(500);
  for (let count = 0; count < 3; count += 1) expect(await locate()).toEqual(at(0));
  expect(world.asked()).toBe(2);
  await clock.advance(minute - 1);
  move();
  expect(await locate()).toEqual(at(0));
  await clock.advance(1);
  expect(await locate()).toEqual(at(1));
  expect(world.asked()).toBe(3);
});

test('doubts ask for it once a minute too while it cannot be had', async () => {
  await locate();
  world.tell(500);
  for (let count = 0; count < 3; count += 1) expect(await doubt()).toEqual(at(0));
  expect(world.asked()).toBe(2);
  await clock.advance(minute);
  move();
  expect(await doubt()).toEqual(at(1));
  expect(await doubt()).toEqual(at(1));
  expect(world.asked()).toBe(4);
});

test('a state that could not be had says nothing against one that is still true', async () => {
  await locate();
  world.tell(500);
  await doubt();
  await clock.advance(minute);
  await locate();
  expect(world.asked()).toBe(2);
});

test('after sleep it is asked for at once, also where it could not be had before', async () => {
  await locate();
  world.tell(500);
  await doubt();
  move();
  address.woke();
  expect(await locate()).toEqual(at(1));
});

test.each(['?a=b', '#a', '?'])('an address with %s in it is none to write calls behind', async (rest) => {
  world.tell({ Api: `${world.servers[0].url}/api${rest}` });
  expect(await locate()).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
});

test('an address with a name in it is none that can be asked', async () => {
  world.tell({ Api: `${world.servers[0].url.replace('//', '//anna:secret@')}/api` });
  expect(await locate()).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
});
