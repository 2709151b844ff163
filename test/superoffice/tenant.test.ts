import { afterEach, beforeEach, expect, test } from 'vitest';
import { tenantOf, type Tenant } from '../../electron/superoffice/tenant.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { fakeClock, settled, type FakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { answerRows, startTestTenant, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, nothingWatched, goodRows, ports, unstopped } from './asking.ts';

let server: TestTenant;
let clock: FakeClock;
let tenant: Tenant;
/** What this test's tenant does; one that is left over from another test may still be at it. */
let seen: { underWay: number; most: number; learned: number; readonly waiting: (() => void)[] };
beforeEach(async () => {
  server = await startTestTenant({ agents: [anna], myself: 11 });
  clock = fakeClock();
  const own: typeof seen = { underWay: 0, most: 0, learned: 0, waiting: [] };
  seen = own;
  /** Node's fetch, counting the requests whose answer has not been read to its end. */
  async function counted(url: string, init: RequestInit): Promise<Response> {
    own.underWay += 1;
    own.most = Math.max(own.most, own.underWay);
    init.signal?.addEventListener('abort', () => (own.underWay -= 1), { once: true });
    return fetch(url, init);
  }
  const line = tenantLine(accountAt(server), ports({ clock, fetch: counted }));
  tenant = tenantOf(line, clock, nothingWatched, () => {
    own.learned += 1;
    for (const wake of own.waiting.splice(0)) wake();
  });
});
afterEach(() => server.stop());

/** Resolves when something has been learned. */
function learned(): Promise<void> {
  return new Promise((resolve) => seen.waiting.push(resolve));
}

/** Looks once, and waits until what the look made the tenant learn is learned. */
async function lookAndLearn(): Promise<void> {
  const done = learned();
  await tenant.look(unstopped);
  await done;
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
  expect(tenant.knowledge.principal()).toBe('notYet');
  await lookAndLearn();
  for (let count = 0; count < 2; count += 1) await tenant.look(unstopped);
  expect(asked()).toEqual([
    'GetChatPresence',
    'v1',
    'currentPrincipal',
    'ChatTopicsForUser',
    'GetChatPresence',
    'GetChatPresence',
  ]);
  expect(tenant.knowledge.principal()).toMatchObject({ ejUserId: 11 });
  expect(seen.learned).toBe(1);
});

test('asks as the reference page has it, signed in', async () => {
  await lookAndLearn();
  const { method, path, headers } = server.requests[2]!;
  expect([method, path]).toEqual(['GET', '/api/v1/User/currentPrincipal']);
  expect(headers.authorization).toBe(server.requests[0]?.headers.authorization);
});

test('does not ask while looks fail', async () => {
  server.answer(faults.status(500));
  await tenant.look(unstopped);
  await tenant.look(unstopped);
  expect(asked()).toEqual(['GetChatPresence', 'GetChatPresence']);
  server.answer(null);
  await lookAndLearn();
  expect(tenant.knowledge.principal()).toMatchObject({ ejUserId: 11 });
});

test('a person who refreshes is told anew, after the next look', async () => {
  server.topics({ 1: 'Sales' });
  await lookAndLearn();
  await lookAndLearn();
  await clock.advance(61_000);
  server.topics({ 1: 'Sales', 2: 'Support' });
  tenant.refresh();
  await lookAndLearn();
  expect([...tenant.knowledge.topicNames().values()]).toEqual(['Sales', 'Support']);
});

test('never has two requests under way, also when one takes its time or fails', async () => {
  for (const reply of [faults.inPieces([]), faults.reset(), faults.status(500), faults.webPage()]) {
    principal(reply);
    await Promise.all([tenant.look(unstopped), tenant.look(unstopped), tenant.saveMyPresence(11, true)]);
    await tenant.look(unstopped);
  }
  expect(seen.most).toBe(1);
});

test('the look is not held up by the question who we are; the next one waits for it', async () => {
  const reached = new Promise<void>((resolve) => principal(() => resolve()));
  expect((await tenant.look(unstopped)).kind).toBe('roster');
  await reached;
  const next = tenant.look(unstopped);
  await settled();
  expect(asked()).toEqual(['GetChatPresence', 'v1', 'currentPrincipal']);
  await clock.advance(15_000);
  expect((await next).kind).toBe('roster');
  expect(seen.most).toBe(1);
});

test('my switch waits for the one question under way, not for those behind it', async () => {
  let answer = (): void => {};
  const reached = new Promise<void>((resolve) =>
    principal((_request, response) => {
      answer = () => void response.writeHead(404).end();
      resolve();
    }),
  );
  const done = learned();
  await tenant.look(unstopped);
  await reached;
  const saved = tenant.saveMyPresence(11, true);
  answer();
  await saved;
  await done;
  expect(asked().slice(0, 5)).toEqual([
    'GetChatPresence',
    'v1',
    'currentPrincipal',
    'SaveChatPresence',
    'ChatTopicsForUser',
  ]);
});
