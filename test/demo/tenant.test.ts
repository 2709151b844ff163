import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { cast, demoMyself, firstArrival } from '../../electron/demo/cast.ts';
import { startDemoTenant, type DemoTenant } from '../../electron/demo/tenant.ts';
import { tenantOf } from '../../electron/superoffice/tenant.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

const unstopped = new AbortController().signal;
const presencePath = '/v1/Agents/Chat/GetChatPresence';

let clock: FakeClock;
let demo: DemoTenant;
beforeEach(async () => {
  clock = fakeClock();
  demo = await startDemoTenant(clock, 1);
});
afterEach(() => demo.stop());

function ask(path: string, method = 'POST', headers = demo.account.signIn.headers()): Promise<Response> {
  return fetch(demo.account.api + path, { method, headers: { ...headers } });
}

type Row = Record<string, unknown>;

test('speaks so that the app understands it: a roster, and who I am in it', async () => {
  const tenant = tenantOf(demo.account, { fetch, clock, language: 'en' }, () => {});
  const first = await tenant.look(unstopped);
  await clock.advance(10_000);
  const second = await tenant.look(unstopped);
  const presenceOf = (look: typeof first, id: number): string | undefined =>
    look.kind === 'roster' ? look.roster.agents.find((agent) => agent.id === id)?.presence : undefined;
  expect(first.kind === 'roster' && first.roster.agents.map(({ name }) => name)).toEqual(
    cast.map(({ name }) => name),
  );
  expect([presenceOf(first, firstArrival.id), presenceOf(second, firstArrival.id)]).toEqual([
    'away',
    'present',
  ]);
  expect(tenant.myself()).toBe(demoMyself);
});

test('is only on this computer', () => {
  expect(new URL(demo.account.api).hostname).toBe('127.0.0.1');
});

test.each<[string, () => Record<string, string>]>([
  ['without a password', () => ({})],
  ['with another password', () => ({ ...passwordSignIn('demo', 'demo').headers() })],
  ['with the password of another run', () => ({ Authorization: 'Basic ZGVtbzo=' })],
])('lets nobody in %s', async (_what, headers) => {
  for (const path of [presencePath, '/v1/User/currentPrincipal', '/v1/other']) {
    expect((await ask(path, 'POST', headers())).status).toBe(401);
  }
});

test('has a password of its own for every run', async () => {
  const other = await startDemoTenant(clock, 1);
  await other.stop();
  expect(other.account.signIn.headers()).not.toEqual(demo.account.signIn.headers());
});

test('$select blanks what it does not name, and leaves nothing out', async () => {
  const rows = (await (await ask(`${presencePath}?$select=userId,PRESENT`)).json()) as Row[];
  expect(rows[0]).toEqual({
    UserId: 11,
    Present: false,
    DisplayName: null,
    OngoingChats: null,
    ChatTopics: null,
    TableRight: null,
    FieldProperties: null,
  });
});

test('without $select everything is there', async () => {
  const [row] = (await (await ask(presencePath)).json()) as Row[];
  expect(Object.values(row ?? {}).includes(null)).toBe(false);
});

test.each([
  ['GET', presencePath],
  ['POST', '/v1/User/currentPrincipal'],
  ['GET', '/v1/Agents/Chat/SaveChatPresence'],
])('does not speak of %s %s', async (method, path) => {
  expect((await ask(path, method)).status).toBe(404);
});

test('a path that is no path is refused like any other', async () => {
  const socket = connect(Number(new URL(demo.account.api).port), '127.0.0.1');
  socket.write('GET // HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1.1 401 /);
});

test('once stopped nobody is there', async () => {
  await demo.stop();
  await expect(ask(presencePath)).rejects.toThrow();
});
