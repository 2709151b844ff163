import { createRequire } from 'node:module';
import type * as Published from '@superoffice/webapi';
import { describe, expect, test } from 'vitest';
import { cast, demoMyself } from '../../electron/demo/cast.ts';
import { topics } from '../../electron/demo/topics.ts';
import type { DemoTenant } from '../../electron/demo/tenant.ts';
import { demoForEachTest } from './asking.ts';

// The client's modules for `import` name their neighbours in a way that Node does not find.
const { WebApi } = createRequire(import.meta.url)('@superoffice/webapi') as typeof Published;

type Client = InstanceType<typeof WebApi>;
type ChatAgent = ReturnType<Client['getChatAgent']>;

const its = demoForEachTest({ online: true });

/** SuperOffice's own client, in a language and signed in. */
function clientFor(demo: DemoTenant, signIn: (client: Client) => void, languageCode = 'en'): ChatAgent {
  // Whatever proxy this computer has, it is not between a computer and itself.
  const client = new WebApi({ baseUrl: demo.address, languageCode, axiosConfig: { proxy: false } });
  signIn(client);
  return client.getChatAgent();
}

describe.each<[string, (demo: DemoTenant) => (client: Client) => void]>([
  [
    'Basic',
    ({ secrets }) =>
      (client) =>
        client.authenticateWithPassword(secrets.username, secrets.password),
  ],
  [
    'SOTicket',
    ({ secrets }) =>
      (client) => {
        client.authenticateWithTicket(secrets.ticket);
        client.applicationToken(secrets.appToken);
      },
  ],
  [
    'Bearer',
    ({ secrets }) =>
      (client) =>
        client.authenticateWithToken(secrets.accessToken),
  ],
])('SuperOffice’s published client, signed in with %s,', (_scheme, signIn) => {
  const chat = (languageCode?: string): ChatAgent => clientFor(its.demo, signIn(its.demo), languageCode);

  test('sees who takes chats', async () => {
    const agents = await chat().getChatPresenceAsync();
    expect(agents.map(({ userId, displayName, chatTopics }) => [userId, displayName, chatTopics])).toEqual(
      cast.map(({ id, name, topics: inTopics }) => [id, name, inTopics]),
    );
    expect(agents.every(({ present, ongoingChats }) => present !== null && ongoingChats !== null)).toBe(true);
  });

  test('flips my switch with the row it got, and nobody else’s', async () => {
    const agent = chat();
    const before = await agent.getChatPresenceAsync();
    const mine = before.find(({ userId }) => userId === demoMyself);
    await agent.saveChatPresenceAsync([{ ...mine, present: false }]);
    const after = await agent.getChatPresenceAsync();
    expect(after).toEqual(before.map((row) => (row === mine ? { ...row, present: false } : row)));
    const other = agent.saveChatPresenceAsync([{ userId: 11, present: true }]);
    await expect(other).rejects.toMatchObject({
      response: { status: 403, data: { ErrorType: 'SoSecurityException' } },
    });
    expect(await agent.getChatPresenceAsync()).toEqual(after);
  });

  test('knows the topics, in the language it asks for', async () => {
    expect((await chat().chatTopicsForUserAsync()).map(({ name }) => name)).toEqual(
      topics.map(({ name }) => name.en),
    );
    expect((await chat('nb').chatTopicsForUserAsync()).map(({ name }) => name)).toEqual(
      topics.map(({ name }) => name.nb),
    );
  });

  test('reads a topic to its last field, and gets null for one that is not there', async () => {
    const topic = await chat().getChatTopicEntityAsync(4);
    expect(topic).toMatchObject({ chatTopicId: 4, name: 'Returns', language: { value: 'English' } });
    expect(topic.openingHours?.monStart?.asHours()).toBe(8);
    expect(topic.openingHours?.tzLocation?.tZLocationCode).toBe('NO');
    expect(topic.widget).toMatchObject({ theme: 'Modern', languageIsoCode: 'en' });
    expect(topic.tableRight).toBeDefined();
    expect(await chat().getChatTopicEntityAsync(99)).toBeNull();
  });

  test('sees who has a part in a topic', async () => {
    const agents = await chat().getChatTopicUserAgentListAsync(4);
    expect(agents.map(({ user, canRespond }) => [user?.ejUserId, canRespond])).toEqual([
      [15, true],
      [17, true],
      [18, true],
      [demoMyself, false],
      [20, true],
    ]);
    expect(await chat().getChatTopicUserAgentAsync(1, 'anna')).toMatchObject({
      topicId: 1,
      canManage: true,
      user: { fullName: 'Anna Berg', type: 'InternalAssociate' },
    });
  });

  test('lists who may answer chats', async () => {
    const list = await chat().getUserAgentListAsync(true, false);
    expect(list.map(({ id, name }) => [id, name])).toEqual(cast.map(({ id, name }) => [id, name]));
    const groups = await chat().getUserAgentListAsync(false, true);
    expect(groups[0]).toMatchObject({ name: 'Sales', childItems: [{ id: 12, name: 'Bo Dahl' }] });
  });

  test('asks whether a topic is open', async () => {
    expect(await chat().isWithinOpeningHoursAsync(4)).toBe(true);
    its.clock.sleep(12 * 3_600_000);
    expect(await chat().isWithinOpeningHoursAsync(4)).toBe(false);
  });

  test('is told who is signed in', async () => {
    // The client has no call of its own for this, but a connection that is signed in.
    const { _axios: connection } = chat() as unknown as {
      _axios: { get(url: string): Promise<{ data: unknown }> };
    };
    const { data } = await connection.get(`${its.demo.address}/api/v1/User/currentPrincipal`);
    expect(data).toMatchObject({ EjUserId: demoMyself, FullName: 'Ida Moen' });
  });
});

test('SuperOffice’s published client is refused with a wrong password', async () => {
  const agent = clientFor(its.demo, (client) => client.authenticateWithPassword('ida', 'wrong'));
  await expect(agent.getChatPresenceAsync()).rejects.toMatchObject({ response: { status: 401 } });
});
