import { describe, expect, test } from 'vitest';
import { cast, demoMyself } from '../../electron/demo/cast.ts';
import { topics } from '../../electron/demo/topics.ts';
import { demoForEachTest } from './asking.ts';

type Row = Record<string, unknown>;

const its = demoForEachTest();
const english = { 'SO-Language': 'en' };
const post = async (name: string, json?: unknown): Promise<unknown> => {
  const answer = await its.ask(`/v1/Agents/Chat/${name}`, { method: 'POST', headers: english, json });
  expect(answer.status).toBe(200);
  return answer.json;
};
const get = async (path: string): Promise<unknown> => {
  const answer = await its.ask(`/v1/ChatTopic/${path}`, { headers: english });
  expect(answer.status).toBe(200);
  return answer.json;
};

/** A field's name, and what is in it. */
const fieldsOf = (value: unknown): string[] => Object.keys(value as object);

test('the topics I have a part in, by Agents and by REST', async () => {
  const mine = (await post('ChatTopicsForUser')) as Row[];
  expect(mine.map(({ ChatTopicId, Name }) => [ChatTopicId, Name])).toEqual(
    topics.map(({ id, name }) => [id, name.en]),
  );
  expect(cast.find(({ id }) => id === demoMyself)?.topics).toEqual(mine.map((topic) => topic['ChatTopicId']));
  expect(await get('ForCurrentUser')).toEqual(mine);
});

test('a topic has every field the description has', async () => {
  const topic = (await post('GetChatTopicEntity?chatTopicEntityId=4')) as Row;
  expect(fieldsOf(topic)).toEqual([
    ...['ChatTopicId', 'Name', 'Description', 'WelcomeMessage', 'Language', 'LastAccept', 'SecondsPrAccept'],
    ...['AlertRecipient', 'AlertTemplate', 'CollectConsent', 'BadgeHeader', 'CustomQueueTextEnabled'],
    ...['CustomQueueText', 'WarnNewChatMinutes', 'WarnManagerNewChatMinutes', 'TicketEnabled'],
    ...['TicketCategory', 'TicketPriority', 'OpeningHoursEnabled', 'OpeningHours', 'Widget', 'BotEnabled'],
    ...['BotSettings', 'OfflineCollectConsent', 'WarnChatMessageMinutes', 'WarnManagerChatMessageMinutes'],
    ...['UseQueueOfflineForm', 'OfflineFormTimeLimit', 'OfflineFormQueueLength', 'WidgetEnableRating'],
    ...['WidgetRatingText', 'TableRight', 'FieldProperties'],
  ]);
  expect(topic).toMatchObject({
    ChatTopicId: 4,
    Name: 'Returns',
    OpeningHoursEnabled: true,
    OpeningHours: { MonEnabled: true, MonStart: '08:00:00', SatEnabled: false, UseLunchHours: true },
  });
  expect(await get('4')).toEqual({
    ...topic,
    _Links: { Self: `${its.demo.address}/api/v1/ChatTopic/4` },
  });
});

test('who has a part in a topic, and which, by Agents and by REST', async () => {
  const agents = (await post('GetChatTopicUserAgentList', { ChatTopicId: 4 })) as Row[];
  const told = agents.map(({ User, CanRespond, CanManage, CanListen, CanNotify }) => ({
    id: (User as Row)['EjUserId'],
    can: [CanRespond, CanManage, CanListen, CanNotify],
  }));
  expect(told).toEqual([
    { id: 15, can: [true, false, false, true] },
    { id: 17, can: [true, true, true, true] },
    { id: 18, can: [true, false, false, true] },
    { id: demoMyself, can: [false, false, true, false] },
    { id: 20, can: [true, false, false, true] },
  ]);
  expect(agents.every(({ TopicId }) => TopicId === 4)).toBe(true);
  expect(await get('4/UserAgent')).toEqual(agents);
});

test('an agent of a topic is an associate, by a number of another space', async () => {
  const [anna] = (await post('GetChatTopicUserAgentList', { ChatTopicId: 1 })) as Row[];
  expect(fieldsOf(anna)).toEqual(['TopicId', 'User', 'CanListen', 'CanRespond', 'CanManage', 'CanNotify']);
  expect(fieldsOf(anna?.['User'])).toEqual([
    ...['AssociateId', 'Name', 'PersonId', 'Rank', 'Tooltip', 'Type', 'GroupIdx', 'FullName', 'FormalName'],
    ...['Deleted', 'EjUserId', 'UserName', 'ExtraFields', 'CustomFields', 'TableRight', 'FieldProperties'],
  ]);
  expect(anna?.['User']).toMatchObject({
    EjUserId: 11,
    AssociateId: 22,
    Name: 'anna',
    FullName: 'Anna Berg',
  });
});

test.each(['anna', 'ANNA', '22'])('one agent of a topic, called %s', async (Username) => {
  expect(await post('GetChatTopicUserAgent', { ChatTopicId: 1, Username })).toMatchObject({
    TopicId: 1,
    User: { FullName: 'Anna Berg' },
  });
});

test.each([
  [{ ChatTopicId: 4, Username: 'anna' }],
  [{ ChatTopicId: 1, Username: 'nobody' }],
  [{ ChatTopicId: 99, Username: 'anna' }],
])('who is not in the topic is null: %o', async (json) => {
  expect(await post('GetChatTopicUserAgent', json)).toBeNull();
});

describe('who can be given a part in a topic', () => {
  const names = (items: unknown): unknown[] => (items as Row[]).map(({ Name }) => Name);

  test('as one list', async () => {
    const list = (await post('GetUserAgentList', { Flat: true, OnlyPresent: false })) as Row[];
    expect(names(list)).toEqual(cast.map(({ name }) => name));
    expect(list[0]).toMatchObject({ Id: 11, ChildItems: [], ExtraInfo: 'associateId=22', Deleted: false });
    expect(await get('UserAgents?flat=true')).toEqual(list);
  });

  test('by their groups', async () => {
    const present = (await post('GetUserAgentList', { Flat: false, OnlyPresent: true })) as Row[];
    expect(present.map(({ Name, ChildItems }) => [Name, names(ChildItems)])).toEqual([
      ['Sales', ['Bo Dahl']],
      ['Customer care', ['Carla Eng', 'Ida Moen']],
      ['Back office', ['Felix Juul', 'Jonas Nilsen']],
    ]);
    expect(await get('UserAgents?FLAT=False&onlyPresent=True')).toEqual(present);
  });

  test('by their groups, without one that nobody is present of', async () => {
    await its.askServer('/control/agents/12', { method: 'POST', json: { present: false } });
    const present = (await post('GetUserAgentList', { Flat: false, OnlyPresent: true })) as Row[];
    expect(names(present)).toEqual(['Customer care', 'Back office']);
  });

  test('only those present, where that is asked for', async () => {
    const present = await post('GetUserAgentList', { flat: true, onlyPresent: true });
    expect(names(present)).toEqual(['Bo Dahl', 'Carla Eng', 'Felix Juul', 'Ida Moen', 'Jonas Nilsen']);
  });
});

describe('opening hours', () => {
  // The clock starts on a Tuesday in March, at 10 in the morning in Norway.
  test.each([
    [0, true],
    [1.5 * 3_600_000 - 1_000, true],
    [1.5 * 3_600_000, false],
    [2 * 3_600_000, true],
    [6 * 3_600_000, false],
    [22 * 3_600_000 - 1_000, false],
    [22 * 3_600_000, true],
    [4 * 24 * 3_600_000, false],
  ])('%d ms later the topic with office hours is open: %s', async (ms, open) => {
    its.clock.sleep(ms);
    expect(await post('IsWithinOpeningHours', { ChatTopicId: 4 })).toBe(open);
    expect(await get('4/IsOpen')).toBe(open);
  });

  test('a topic without any is always open', async () => {
    its.clock.sleep(12 * 3_600_000);
    expect(await post('IsWithinOpeningHours', { chatTopicId: 1 })).toBe(true);
  });
});

describe('a topic that is not there', () => {
  test('is null, nobody and closed for Agents', async () => {
    expect(await post('GetChatTopicEntity?chatTopicEntityId=99')).toBeNull();
    expect(await post('GetChatTopicUserAgentList', { ChatTopicId: 99 })).toEqual([]);
    expect(await post('IsWithinOpeningHours', { ChatTopicId: 99 })).toBe(false);
  });

  test.each(['99', '99/IsOpen', '99/UserAgent'])('is 404 for REST: %s', async (path) => {
    const answer = await its.ask(`/v1/ChatTopic/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ Error: true, ErrorMessage: 'There is no chat topic 99.' });
  });
});

test.each([
  ['GetChatTopicEntity', undefined],
  ['GetChatTopicEntity?chatTopicEntityId=', undefined],
  ['GetChatTopicEntity?chatTopicEntityId=one', undefined],
  ['GetChatTopicEntity?chatTopicEntityId=1.5', undefined],
  ['GetChatTopicEntity?chatTopicEntityId=2147483648', undefined],
  ['GetChatTopicUserAgentList', {}],
  ['GetChatTopicUserAgentList', { ChatTopicId: '1' }],
  ['GetChatTopicUserAgent', { ChatTopicId: 1 }],
  ['GetChatTopicUserAgent', { ChatTopicId: 1, Username: 22 }],
  ['GetUserAgentList', {}],
  ['GetUserAgentList', { Flat: 1 }],
  ['GetUserAgentList', { Flat: true, OnlyPresent: null }],
  ['IsWithinOpeningHours', [1]],
])('%s does not understand %o', async (name, json) => {
  const answer = await its.ask(`/v1/Agents/Chat/${name}`, { method: 'POST', json });
  expect(answer.status).toBe(400);
  expect(answer.json).toMatchObject({ Error: true, ErrorType: 'ArgumentException' });
});

test.each(['UserAgents', 'UserAgents?flat=yes', 'UserAgents?flat=true&onlyPresent=1'])(
  'REST does not understand %s',
  async (path) => {
    expect((await its.ask(`/v1/ChatTopic/${path}`)).status).toBe(400);
  },
);
