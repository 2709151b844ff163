import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestTenant, type TestTenant } from './tenant.ts';

const anna = { id: 11, name: 'Anna Berg', present: true, chats: 2, topics: [1, 2] };
const bo = { id: 12, name: 'Bo Dahl', present: false, chats: 0, topics: [1] };

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({ agents: [bo, anna] });
});
afterEach(() => tenant.stop());

function post(query = ''): Promise<Response> {
  const basic = Buffer.from(`${tenant.username}:${tenant.password}`).toString('base64');
  return fetch(`${tenant.url}/api/v1/Agents/Chat/GetChatPresence${query}`, {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
  });
}

test('answers its agents in their order, with all seven fields', async () => {
  const rows = (await (await post()).json()) as Record<string, unknown>[];
  expect(rows.map((row) => row['DisplayName'])).toEqual(['Bo Dahl', 'Anna Berg']);
  expect(Object.keys(rows[0] ?? {})).toHaveLength(7);
});

test('$select blanks what it does not name', async () => {
  const rows = (await (await post('?$select=userId,Present')).json()) as Record<string, unknown>[];
  expect(rows[1]).toMatchObject({ UserId: 11, Present: true, DisplayName: null, TableRight: null });
});

test('lets nobody in without the name and the password', async () => {
  const response = await fetch(`${tenant.url}/api/v1/Agents/Chat/GetChatPresence`, { method: 'POST' });
  expect(response.status).toBe(401);
});

test('tells when the next request has been answered, and what it was', async () => {
  const next = tenant.nextRequest();
  await post('?$select=userId');
  expect((await next).path).toBe('/api/v1/Agents/Chat/GetChatPresence?$select=userId');
});

test('goes down and comes back at the same address', async () => {
  expect((await post()).status).toBe(200);
  await tenant.goDown();
  await expect(post()).rejects.toThrow();
  await tenant.comeBack();
  expect((await post()).status).toBe(200);
});

test('answers as it is told, until it is told otherwise', async () => {
  tenant.answer((_request, response) => response.writeHead(503).end());
  expect((await post()).status).toBe(503);
  tenant.answer(null);
  tenant.change(12, { present: true });
  const rows = (await (await post()).json()) as Record<string, unknown>[];
  expect(rows[0]).toMatchObject({ UserId: 12, Present: true });
});
