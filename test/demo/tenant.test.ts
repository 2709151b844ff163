import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast, demoMyself, firstArrival } from '../../electron/demo/cast.ts';
import { startDemoTenant, type DemoTenant } from '../../electron/demo/tenant.ts';
import type { Roster } from '../../electron/presence/roster.ts';
import { readBody } from '../../electron/superoffice/chat-presence-wire.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';
import { askAt, type DemoAnswer } from './asking.ts';

let clock: FakeClock;
let demo: DemoTenant;
beforeEach(async () => {
  clock = fakeClock();
  demo = await startDemoTenant(clock, 1);
});
afterEach(() => demo.stop());

/** Asks with the account that the app is given. */
async function ask(path: string, method: string): Promise<DemoAnswer> {
  const { home, signIn } = demo.account;
  const given = await signIn.headers();
  if (home.kind !== 'fixed' || given.kind !== 'headers') throw new Error('the account is not usable');
  return askAt(home.api + path, { method, headers: given.headers });
}

async function roster(): Promise<Roster> {
  const fields = 'UserId,DisplayName,OngoingChats,Present,ChatTopics';
  const { text, headers } = await ask(`/v1/Agents/Chat/GetChatPresence?$select=${fields}`, 'POST');
  const body = readBody(text, headers['content-type'] ?? '');
  if (body.kind !== 'roster') throw new Error(`a ${body.kind} came`);
  expect(body.blanks).toBe(0);
  return body.roster;
}

test('speaks so that the app understands it: a roster, and who I am in it', async () => {
  const first = await roster();
  await clock.advance(10_000);
  const second = await roster();
  const presenceIn = ({ agents }: Roster): string | undefined =>
    agents.find(({ id }) => id === firstArrival.id)?.presence;
  expect(first.agents.map(({ name }) => name)).toEqual(cast.map(({ name }) => name));
  expect([presenceIn(first), presenceIn(second)]).toEqual(['away', 'present']);
  expect((await ask('/v1/User/currentPrincipal', 'GET')).json).toMatchObject({ EjUserId: demoMyself });
});

test('gives the app an account of its own user, by name and password', () => {
  expect(demo.account).toMatchObject({
    home: { kind: 'fixed', api: `${demo.address}/api` },
    user: 'ida',
    signIn: { kind: 'password' },
  });
  expect(demo.address).toBe(`${demo.origin}/Cust12345`);
});

test('is only on this computer', () => {
  expect(new URL(demo.origin).hostname).toBe('127.0.0.1');
});

test('listens on the port it is given, and says so when somebody else has it', async () => {
  const port = Number(new URL(demo.origin).port);
  await expect(startDemoTenant(clock, 1, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await demo.stop();
  const again = await startDemoTenant(clock, 1, { port });
  await again.stop();
  expect(again.origin).toBe(demo.origin);
});

test('without a sign-in server there is nothing under /login/', async () => {
  expect((await askAt(`${demo.origin}/login/common/oauth/authorize`)).status).toBe(404);
});

test('once stopped nobody is there', async () => {
  await demo.stop();
  await expect(ask('/v1/Presence/GetAll', 'GET')).rejects.toThrow();
});

test('the one built into the app cannot be changed from outside', async () => {
  expect((await fetch(`${demo.origin}/control/agents`)).status).toBe(404);
});
