import { afterEach, beforeEach, expect, test } from 'vitest';
import { bearerSignIn } from '../../electron/accounts/bearer.ts';
import { tenantLine, type TenantLine } from '../../electron/superoffice/tenant-line.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { startOnlineWorld, type OnlineWorld } from '../tenant/online.ts';
import { ports, unstopped } from './asking.ts';

let world: OnlineWorld;
let line: TenantLine;
beforeEach(async () => {
  const clock = fakeClock();
  world = await startOnlineWorld(clock.wall, { authorization: 'Bearer x' });
  const { loginServer, tenantId } = world;
  const home = { kind: 'online', loginServer, tenantId } as const;
  line = tenantLine({ home, user: null, signIn: bearerSignIn('x') }, ports({ clock }));
});
afterEach(() => world.stop());

/** What a look brings, in a word: the status of a good answer, or the failure. */
async function look(): Promise<unknown> {
  const called = await line.call({ method: 'POST', path: '/v1/Agents/Chat/GetChatPresence' }, unstopped);
  return called.ok ? called.answer.status : called.failure;
}

const until = '2027-01-01T06:00:00Z';

test.each([
  ['a web page and 503', faults.webPage(503)],
  ['503 and a wish to be left alone', faults.status(503, { 'Retry-After': '3600' })],
  ['a web page and 404', faults.webPage(404)],
])('what begins while we look is explained by the state, not by %s', async (_what, page) => {
  for (const [State, kind] of [
    ['OfflineMaintenance', 'maintenance'],
    ['Suspended', 'suspended'],
    ['Deleted', 'deleted'],
  ]) {
    await look();
    world.servers[0].answer(page);
    world.tell({ State, IsRunning: false, ValidUntil: until });
    expect(await look()).toMatchObject({ kind });
    world.servers[0].answer(null);
    world.tell({});
    expect(await look()).toBe(200);
  }
});

test('a server that has too much to do is left alone, and says nothing of the tenant', async () => {
  await look();
  world.servers[0].answer(faults.status(429, { 'Retry-After': '60' }));
  expect(await look()).toEqual({ kind: 'throttled', waitMs: 60_000, status: 429 });
  expect(world.asked()).toBe(1);
});
