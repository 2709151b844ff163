import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tenantOf, type Tenant } from '../../electron/superoffice/tenant.ts';
import { fakeClock, settled, type FakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { answerRows, startTestTenant, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, goodRows, ports, unstopped } from './asking.ts';

let server: TestTenant;
let clock: FakeClock;
let tenant: Tenant;
let underWay: number;
let most: number;
let learned: number;
beforeEach(async () => {
  server = await startTestTenant({ agents: [anna], myself: 11 });
  clock = fakeClock();
  underWay = 0;
  most = 0;
  tenant = tenantOf(accountAt(server), ports({ clock, fetch: counted }), () => (learned += 1));
  learned = 0;
});
afterEach(() => server.stop());

/** Node's fetch, counting the requests whose answer has not been read to its end. */
async function counted(url: string, init: RequestInit): Promise<Response> {
  underWay += 1;
  most = Math.max(most, underWay);
  init.signal?.addEventListener('abort', () => (underWay -= 1), { once: true });
  return fetch(url, init);
}

/** What was asked, in order. */
const asked = (): string[] => server.requests.map(({ path }) => path.replace(/^.*\/|\?.*$/g, ''));

/** Answers chats well, and "who am I?" in this way. */
function principal(reply: Reply): void {
  const rows = answerRows(goodRows);
  server.answer((request, response) =>
    (request.url?.endsWith('/currentPrincipal') === true ? reply : rows)(request, response),
  );
}

test('finds out who we are after the first good look, once', async () => {
  expect(tenant.myself()).toBeNull();
  for (let count = 0; count < 3; count += 1) await tenant.look(unstopped);
  expect(asked()).toEqual([
    'GetChatPresence',
    'currentPrincipal',
    'ChatTopicsForUser',
    'GetChatPresence',
    'GetChatPresence',
  ]);
  expect(tenant.myself()).toBe(11);
  expect(learned).toBe(1);
});

test("learns the topics' names, also in camelCase; what makes no sense is left out", async () => {
  server.topics({ 1: 'Sales', 2: ' Support\n', 3: '' });
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  expect([...tenant.topicNames()]).toEqual([
    [1, 'Sales'],
    [2, 'Support'],
  ]);
  expect(server.requests.find(({ path }) => path.includes('ChatTopicsForUser'))).toMatchObject({
    method: 'POST',
    path: '/api/v1/Agents/Chat/ChatTopicsForUser?$select=ChatTopicId,Name',
    headers: { 'content-length': '0', 'so-language': 'en' },
  });

  server.answer((request, response) =>
    (request.url?.includes('ChatTopicsForUser') === true
      ? faults.jsonOf([{ chatTopicId: 4, name: 'Returns' }, { chatTopicId: '5', name: 'Odd' }, null])
      : answerRows(goodRows))(request, response),
  );
  const other = tenantOf(accountAt(server), ports({ clock }), () => {});
  await other.look(unstopped);
  await other.look(unstopped);
  expect([...other.topicNames()]).toEqual([[4, 'Returns']]);
});

test('on a server without topics there are no names, and a roster all the same', async () => {
  await tenant.look(unstopped);
  expect((await tenant.look(unstopped)).kind).toBe('roster');
  expect(tenant.topicNames().size).toBe(0);
});

test('asks who we are as the reference page has it, signed in', async () => {
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  const { method, path, headers } = server.requests[1]!;
  expect([method, path]).toEqual(['GET', '/api/v1/User/currentPrincipal']);
  expect(headers.authorization).toBe(server.requests[0]?.headers.authorization);
});

test('does not ask while looks fail', async () => {
  server.answer(faults.status(500));
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  expect(asked()).toEqual(['GetChatPresence', 'GetChatPresence']);
  server.answer(null);
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  expect(tenant.myself()).toBe(11);
});

describe('never knows, and asks no more, where the answer is', () => {
  test.each<[string, Reply]>([
    ['that there is no such call', faults.status(404)],
    ['that we may not know', faults.status(403)],
    ['a user of no chats', faults.jsonOf({ EjUserId: 0 })],
    ['a text', faults.jsonOf({ EjUserId: '11' })],
    ['null', faults.jsonOf(null)],
    ['a web page', faults.webPage()],
    ['nothing', faults.status(200)],
  ])('%s', async (_what, reply) => {
    principal(reply);
    for (let count = 0; count < 3; count += 1) expect((await tenant.look(unstopped)).kind).toBe('roster');
    expect(tenant.myself()).toBeNull();
    expect(asked().filter((name) => name === 'currentPrincipal')).toHaveLength(1);
  });
});

test.each<[string, Reply]>([
  ['a fault', faults.status(503)],
  ['a reset', faults.reset()],
])('asks again after %s', async (_what, reply) => {
  principal(reply);
  await tenant.look(unstopped);
  // Waits for the answer to the question who we are.
  await tenant.look(unstopped);
  server.answer(null);
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  expect(tenant.myself()).toBe(11);
});

test('never has two requests under way, also when one takes its time or fails', async () => {
  for (const reply of [faults.inPieces([]), faults.reset(), faults.status(500), faults.webPage()]) {
    principal(reply);
    await Promise.all([tenant.look(unstopped)]);
    await tenant.look(unstopped);
  }
  expect(most).toBe(1);
});

test('the look is not held up by the question who we are; the next one waits for it', async () => {
  const reached = new Promise<void>((resolve) => principal(() => resolve()));
  expect((await tenant.look(unstopped)).kind).toBe('roster');
  await reached;
  const next = tenant.look(unstopped);
  await settled();
  expect(asked()).toEqual(['GetChatPresence', 'currentPrincipal']);
  await clock.advance(15_000);
  expect((await next).kind).toBe('roster');
  expect(most).toBe(1);
});
