import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cast, demoMyself } from '../../electron/demo/cast.ts';
import { demoForEachTest, type DemoAnswer } from './asking.ts';

interface Shown {
  readonly id: number;
  readonly name: string;
  readonly present: boolean;
  readonly chats: number;
}

const its = demoForEachTest();
const agents = async (): Promise<Shown[]> => (await its.askServer('/control/agents')).json as Shown[];
const agent = async (id: number): Promise<Shown | undefined> =>
  (await agents()).find((shown) => shown.id === id);
const change = (path: string, json: unknown): Promise<DemoAnswer> =>
  its.askServer(`/control/${path}`, { method: 'POST', json });

test('the agents are those the tenant has', async () => {
  const { json } = await its.ask('/v1/Presence/GetAll');
  const rows = json as Record<string, unknown>[];
  expect(await agents()).toEqual(
    rows.map(({ UserId, DisplayName, Present, OngoingChats }) => ({
      id: UserId,
      name: DisplayName,
      present: Present,
      chats: OngoingChats,
    })),
  );
});

describe('an agent', () => {
  test.each([{ present: true }, { chats: 7 }, { present: true, chats: 0 }, { chats: 99 }])(
    'is changed: %o',
    async (part) => {
      const before = await agent(14);
      const answer = await change('agents/14', part);
      expect([answer.status, answer.json]).toEqual([200, { ...before, ...part }]);
      expect(await agent(14)).toEqual({ ...before, ...part });
      const { json } = await its.ask('/v1/Presence/GetAll');
      expect(json).toContainEqual(
        expect.objectContaining({
          UserId: 14,
          Present: part.present ?? before?.present,
          OngoingChats: part.chats ?? before?.chats,
        }),
      );
    },
  );

  test.each([{}, [], null, { present: 1 }, { chats: -1 }, { chats: 1.5 }, { chats: 100 }, { chats: '2' }])(
    'is not changed by %o',
    async (part) => {
      const before = await agents();
      const answer = await change('agents/14', part);
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual({ error: expect.any(String) as string });
      expect(await agents()).toEqual(before);
    },
  );

  test.each(['99', 'anna', '4294967296'])('that is not there is not found: %s', async (id) => {
    expect((await change(`agents/${id}`, { present: true })).status).toBe(404);
  });
});

test.each([true, false])('everybody, myself too, is made present: %s', async (present) => {
  const answer = await change('everybody', { present });
  expect((answer.json as Shown[]).map((shown) => shown.present)).toEqual(cast.map(() => present));
  expect(await agent(demoMyself)).toMatchObject({ present });
});

describe('the day', () => {
  test('goes on after a change: whoever was sent away may come back', async () => {
    await change('everybody', { present: false });
    await its.clock.advance(3_600_000);
    expect((await agents()).some(({ present }) => present)).toBe(true);
  });

  test('can be held, and goes on from where it was', async () => {
    expect((await change('day', { running: false })).json).toEqual({ running: false });
    const before = await agents();
    await its.clock.advance(3_600_000);
    expect(await agents()).toEqual(before);
    await change('agents/14', { present: true });
    expect(await agent(14)).toMatchObject({ present: true });
    await change('day', { running: true });
    expect((await its.askServer('/control/day')).json).toEqual({ running: true });
    await its.clock.advance(10_000);
    expect(await agent(11)).toMatchObject({ present: true });
  });
});

test.each([
  ['everybody', {}],
  ['day', { running: 'no' }],
  ['state', { state: 'Asleep' }],
  ['move', []],
])('%s does not understand %o', async (path, json) => {
  expect((await change(path, json)).status).toBe(400);
});

test('the state can be seen and set', async () => {
  expect((await change('state', { state: 'Suspended' })).json).toMatchObject({ State: 'Suspended' });
  expect((await its.askServer('/control/state')).json).toMatchObject({
    State: 'Suspended',
    IsRunning: false,
  });
});

describe('other pages in the browser', () => {
  const json = { present: true };
  const path = '/control/everybody';

  test('cannot send a form here', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
      const request = { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(json) };
      expect((await its.askServer(path, request)).status).toBe(415);
    }
  });

  test.each(['http://example.com', 'null', 'http://127.0.0.1', 'https://127.0.0.1'])(
    'cannot change anything from %s',
    async (Origin) => {
      const answer = await its.askServer(path, { method: 'POST', headers: { Origin }, json });
      expect(answer.status).toBe(403);
      expect((await agents()).every(({ present }) => present)).toBe(false);
    },
  );

  test('may not ask what they may do', async () => {
    const answer = await its.askServer(path, {
      method: 'OPTIONS',
      headers: { Origin: 'http://example.com' },
    });
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each([
    'example.com',
    'example.com:80',
    '127.0.0.1.example.com',
    'example127.0.0.1',
    'localhost.example.com',
    '10.0.0.1',
  ])('cannot come by a name of their own: %o', async (Host) => {
    for (const address of ['/control', '/control/agents', '/signin', '/api/state/Cust12345']) {
      expect((await its.askServer(address, { headers: { Host } })).status).toBe(403);
    }
    expect((await its.askServer(path, { method: 'POST', headers: { Host }, json })).status).toBe(403);
  });

  test('ours can', async () => {
    const { host, port } = new URL(its.demo.origin);
    for (const Host of [host, `localhost:${port}`, `[::1]:${port}`]) {
      const headers = { Host, Origin: `http://${Host}` };
      expect((await its.askServer(path, { method: 'POST', headers, json })).status).toBe(200);
    }
  });
});

describe('the page', () => {
  test('is there, with its style and its script, and brings nothing from elsewhere', async () => {
    const page = await its.askServer('/control');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source);
    expect(sources).toEqual(['/control/page.css', '/control/page.js']);
    for (const source of sources) {
      const { status, headers, text } = await its.askServer(source);
      expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
      expect(text).not.toMatch(/https?:/);
    }
    expect(page.text).not.toMatch(/https?:|<style|style=|onclick|<script(?! type="module" src)/);
  });

  test('may load and do nothing but what is its own', async () => {
    for (const path of ['/control', '/signin']) {
      const policy = String((await its.askServer(path)).headers['content-security-policy']).split('; ');
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "base-uri 'none'",
        ]),
      );
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy.join()).not.toMatch(/unsafe|\*/);
    }
  });

  test('has a script that can be read', async () => {
    const { text } = await its.askServer('/control/page.js');
    expect(() => new Script(text)).not.toThrow();
  });
});

test.each([
  ['GET', '/control/nothing', 404],
  ['GET', '/control/everybody', 405],
  ['PUT', '/control/day', 405],
  ['GET', '/control/agents/11', 405],
  ['POST', '/control', 405],
])('%s %s: %d', async (method, path, status) => {
  expect((await its.askServer(path, { method })).status).toBe(status);
});
