import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en as words } from '../../../renderer/words/en.ts';
import type { AccountData } from '../../../electron/accounts/account-data.ts';
import { trayText } from '../../../electron/desktop/tray-text.ts';
import type { AgentId } from '../../../electron/presence/agent.ts';
import type { Myself } from '../../../electron/presence/myself.ts';
import { trayModel } from '../../../electron/presence/tray-model.ts';
import { fakeClock } from '../../presence/fake-clock.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type Reply, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type Watched } from './watched.ts';

const bo = 12;

/** Bo's tenant: he and Carla may answer in Returns (12), Anna only listens. */
let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({
    agents: [
      { id: 11, name: 'Anna Berg', present: false, chats: 2, topics: [12] },
      { id: bo, name: 'Bo Dahl', present: false, chats: 0, topics: [12] },
      { id: 13, name: 'Carla Eng', present: true, chats: 1, topics: [12] },
    ],
    myself: bo,
  });
  tenant.topics({ 12: 'Returns' });
  tenant.responders({ 12: [bo, 13] });
  tenant.open([12]);
});
afterEach(() => tenant.stop());

/** What the app makes of the tenant while Carla leaves and Anna comes. */
async function watch(chosenMyself: AgentId | null = null): Promise<Watched> {
  const { username, password } = tenant;
  const data: AccountData = {
    home: { kind: 'fixed', api: `${tenant.url}/api` },
    user: username,
    signIn: { kind: 'password', username, password },
  };
  const watched = await watchAccount(data, fakeClock(), { chosenMyself });
  tenant.change(13, { present: false });
  for (let count = 0; count < 4; count += 1) await watched.nextLook();
  tenant.change(11, { present: true });
  for (let count = 0; count < 2; count += 1) await watched.nextLook();
  expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
  expect([watched.faults, watched.remarks]).toEqual([[], []]);
  return watched;
}

/** The toast about Anna, and the tray's line. */
function shown({ watch: { forTray }, toasts }: Watched): [string[], string] {
  const model = trayModel(forTray(), { bell: { kind: 'on' }, missed: 0 });
  return [toasts.map(({ title, body }) => `${title}: ${body}`), trayText(model, 0, words)];
}

const oldCalls = ['GetChatPresence', 'SaveChatPresence', 'IsWithinOpeningHours'];
const figures = '1 of 3 present · 3 chats';

test('a server with everything: names, coverage by who may answer, and me', async () => {
  const watched = await watch();
  expect(shown(watched)).toEqual([
    ['Anna Berg is online: Returns · 2 chats'],
    `${figures} · Returns is uncovered`,
  ]);
  expect(watched.watch.myself()).toEqual({ kind: 'known', id: bo, by: 'ejUserId' });
});

test('an old server with three calls: the list, topics by number, and nothing asked that it lacks', async () => {
  tenant.calls(oldCalls.map((name) => `${tenant.url}/api/v1/Agents/Chat/${name}`));
  const watched = await watch();
  expect(shown(watched)).toEqual([['Anna Berg is online: Topic 12 · 2 chats'], figures]);
  expect(watched.watch.myself()).toEqual({ kind: 'unknown', why: 'notTold' });
  expect(new Set(watched.sent.map(({ path }) => path.replace(/^.*\//, '')))).toEqual(
    new Set(['GetChatPresence', 'v1', 'IsWithinOpeningHours']),
  );
});

test('an old server with three calls, where I said who I am: my switch works', async () => {
  tenant.calls(oldCalls.map((name) => `${tenant.url}/api/v1/Agents/Chat/${name}`));
  const watched = await watch(bo);
  watched.watch.setMyPresence(true);
  await watched.quiet();
  expect(tenant.saved).toEqual([{ ChatPresence: [{ UserId: bo, Present: true }] }]);
});

const troubles: [string, Reply, 'failing' | 'lacking'][] = [
  ['is not there', faults.status(404), 'lacking'],
  ['is not mine to make', faults.status(403), 'lacking'],
  ['is made in another way', faults.status(405), 'lacking'],
  ['brings null', faults.jsonOf(null), 'lacking'],
  ['brings an error object', faults.errorObject(), 'lacking'],
  ['brings a web page', faults.webPage(), 'failing'],
  ['fails', faults.status(500), 'failing'],
  ['ends the connection', faults.reset(), 'failing'],
];

describe.each(troubles)('a call that %s', (_how, reply, kind) => {
  test('for what calls there are: all are tried', async () => {
    tenant.answerCall('v1', reply);
    expect(shown(await watch())).toEqual([
      ['Anna Berg is online: Returns · 2 chats'],
      `${figures} · Returns is uncovered`,
    ]);
  });

  test('for my topics: they are those I have in the list, and go by their number', async () => {
    tenant.answerCall('ChatTopicsForUser', reply);
    const watched = await watch();
    expect(shown(watched)).toEqual([
      ['Anna Berg is online: Topic 12 · 2 chats'],
      `${figures} · Topic 12 is uncovered`,
    ]);
    expect(watched.watch.myself()).toMatchObject({ id: bo });
  });

  test('for who may answer: everybody who has the topic counts', async () => {
    tenant.answerCall('GetChatTopicUserAgentList', reply);
    expect(shown(await watch())).toEqual([['Anna Berg is online: Returns · 2 chats'], figures]);
  });

  test('for opening hours: a topic counts as open where they cannot be known, as neither until they are', async () => {
    tenant.answerCall('IsWithinOpeningHours', reply);
    const line = kind === 'lacking' ? `${figures} · Returns is uncovered` : figures;
    expect(shown(await watch())).toEqual([['Anna Berg is online: Returns · 2 chats'], line]);
  });

  test('for who I am: nobody is me, and nothing is saved', async () => {
    tenant.answerCall('currentPrincipal', reply);
    const watched = await watch();
    expect(watched.watch.myself()).toEqual({ kind: 'unknown', why: 'notTold' });
    expect(shown(watched)[0]).toEqual(['Anna Berg is online: Returns · 2 chats']);
    watched.watch.setMyPresence(true);
    await watched.quiet();
    expect(tenant.saved).toEqual([]);
  });
});

test.each<[string, object, Myself]>([
  ['I am no user of Service', { EjUserId: 0 }, unknown('notListed')],
  ['I am no user of Service, and an associate', { EjUserId: 0, AssociateId: bo }, known('associateId')],
  ['my number is nobody’s', { EjUserId: 99 }, unknown('notListed')],
  ['my number is somebody else’s', { FullName: 'Carla Eng' }, unknown('contradiction')],
  ['my name is nobody’s', { FullName: 'Boris D.' }, known('ejUserId')],
])('where %s, the list is all the same, and the log says so', async (_what, part, myself) => {
  tenant.myself(bo, { ...part });
  const watched = await watch();
  expect(watched.watch.myself()).toEqual(myself);
  expect(shown(watched)[0]).toEqual(['Anna Berg is online: Returns · 2 chats']);
  const logged = myself.kind === 'known' ? `agent=${bo} by=${myself.by}` : `why=${myself.why}`;
  expect(watched.log.filter((line) => line.startsWith('info myself')).at(-1)).toContain(logged);
});

function unknown(why: Extract<Myself, { kind: 'unknown' }>['why']): Myself {
  return { kind: 'unknown', why };
}

function known(by: Extract<Myself, { kind: 'known' }>['by']): Myself {
  return { kind: 'known', id: bo, by };
}
