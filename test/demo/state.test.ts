import { describe, expect, test } from 'vitest';
import { askAt, basic, demoForEachTest, type DemoAnswer } from './asking.ts';

type Told = Record<string, unknown>;

const its = demoForEachTest();
const state = '/api/state/Cust12345';
const presence = '/v1/Agents/Chat/GetChatPresence';

const told = async (): Promise<Told> => (await its.askServer(state)).json as Told;
const set = (wanted: string): Promise<DemoAnswer> =>
  its.askServer('/control/state', { method: 'POST', json: { state: wanted } });
const move = (): Promise<DemoAnswer> => its.askServer('/control/move', { method: 'POST', json: {} });
const askedAt = (api: string): Promise<DemoAnswer> =>
  askAt(`${api}${presence}`, { method: 'POST', headers: { Authorization: basic(its.demo) } });

test('the state is told to anybody', async () => {
  expect(await told()).toEqual({
    ContextIdentifier: 'Cust12345',
    Endpoint: its.demo.address,
    State: 'Running',
    IsRunning: true,
    ValidUntil: new Date(its.clock.wall() + 60_000).toISOString(),
    Api: `${its.demo.address}/api`,
    Version: expect.stringMatching(/^Release_12\./) as string,
  });
  expect((await its.askServer(state.toUpperCase())).json).toEqual(await told());
});

test('what was told grows old', async () => {
  const before = (await told())['ValidUntil'];
  await its.clock.advance(1_000);
  expect(Date.parse(String((await told())['ValidUntil'])) - Date.parse(String(before))).toBe(1_000);
});

test('of another tenant nothing is known', async () => {
  expect((await its.askServer('/api/state/Cust1')).status).toBe(404);
  expect((await its.askServer(state, { method: 'POST' })).status).toBe(405);
});

describe('a tenant', () => {
  test.each(['Running', 'OnlineMaintenance'])('that is %s answers', async (name) => {
    expect((await set(name)).status).toBe(200);
    expect(await told()).toMatchObject({ State: name, IsRunning: true });
    expect((await askedAt(`${its.demo.address}/api`)).status).toBe(200);
  });

  test.each([
    ['OfflineMaintenance', 503],
    ['Suspended', 503],
    ['MigrationPending', 503],
    ['Provisioning', 503],
    ['Unknown', 503],
    ['Deleted', 404],
  ])('that is %s answers a page with %d', async (name, status) => {
    await set(name);
    expect(await told()).toMatchObject({ State: name, IsRunning: false, Api: `${its.demo.address}/api` });
    for (const path of [presence, '', '/v1']) {
      const answer = await its.ask(path, { method: 'POST' });
      expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    }
  });

  test('opens again', async () => {
    await set('Suspended');
    await set('Running');
    expect((await askedAt(`${its.demo.address}/api`)).status).toBe(200);
  });
});

describe('a tenant that moved', () => {
  test('answers where the state says it is, and nowhere else', async () => {
    const first = String((await told())['Api']);
    const second = String(((await move()).json as Told)['Api']);
    expect(await told()).toMatchObject({
      Api: second,
      Endpoint: second.replace(/\/api$/, ''),
      State: 'Running',
    });
    expect(second).toBe(`${its.demo.origin}/app2/Cust12345/api`);
    expect((await askedAt(second)).status).toBe(200);
    const misdirected = await askedAt(first);
    expect([misdirected.status, misdirected.text]).toEqual([421, 'wrong subdomain']);
    expect((await askedAt(second.replace('app2', 'app3'))).status).toBe(404);
  });

  test('may move on, and speaks of itself by its new address', async () => {
    await move();
    const third = String(((await move()).json as Told)['Api']);
    expect((await askedAt(third.replace('app3', 'app2'))).status).toBe(421);
    expect((await askedAt(third)).status).toBe(200);
    expect((await askAt(third)).json).toMatchObject({ v1: `${third}/v1` });
  });

  test('is told apart from one that is closed', async () => {
    await move();
    await set('OfflineMaintenance');
    expect((await askedAt(`${its.demo.address}/api`)).status).toBe(421);
    expect((await askedAt(String((await told())['Api']))).status).toBe(503);
  });
});
