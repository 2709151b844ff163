import { expect, test } from 'vitest';
import { demoForEachTest } from './asking.ts';

type Row = Record<string, unknown>;

const its = demoForEachTest();
const first = async (path: string, json?: unknown): Promise<Row> => {
  const { json: answered } = await its.ask(path, { method: 'POST', json });
  return (Array.isArray(answered) ? answered[0] : answered) as Row;
};
const presence = '/v1/Agents/Chat/GetChatPresence';

test.each([
  '?$select=userId,PRESENT',
  '?$SELECT=UserId%2C%20present,nonsense',
  '?$select=UserId&$Select=Present',
])('%s blanks what it does not name, and leaves nothing out', async (query) => {
  expect(await first(presence + query)).toEqual({
    UserId: 11,
    DisplayName: null,
    OngoingChats: null,
    Present: false,
    ChatTopics: null,
    TableRight: null,
    FieldProperties: null,
  });
});

test.each(['', '?$select=', '?$select=,', '?select=UserId'])('%s blanks nothing', async (query) => {
  const row = await first(presence + query);
  expect(Object.values(row)).not.toContain(null);
});

test('a name that nothing has blanks everything', async () => {
  const row = await first(`${presence}?$select=nonsense`);
  expect(new Set(Object.values(row))).toEqual(new Set([null]));
});

test('a path keeps a part of a field', async () => {
  const list = '/v1/Agents/Chat/GetChatTopicUserAgentList';
  const row = await first(`${list}?$select=canRespond,user/fullName,user/ejUserId`, { ChatTopicId: 1 });
  const { User, ...rest } = row;
  expect(rest).toEqual({
    TopicId: null,
    CanListen: null,
    CanRespond: true,
    CanManage: null,
    CanNotify: null,
  });
  expect(User).toMatchObject({ FullName: 'Anna Berg', EjUserId: 11, AssociateId: null, TableRight: null });
});

test.each(['user,user/fullName', 'user/fullName,user'])('%s keeps all of the field', async (select) => {
  const list = '/v1/Agents/Chat/GetChatTopicUserAgentList';
  const row = await first(`${list}?$select=${select}`, { ChatTopicId: 1 });
  expect(row['User']).toMatchObject({ FullName: 'Anna Berg', AssociateId: 22 });
});

test('one entity is blanked like a row of a list, also by REST', async () => {
  const topic = await first('/v1/Agents/Chat/GetChatTopicEntity?chatTopicEntityId=2&$select=chatTopicId');
  expect([topic['ChatTopicId'], topic['Name'], topic['OpeningHours']]).toEqual([2, null, null]);
  const { json } = await its.ask('/v1/ChatTopic/2?$select=ChatTopicId');
  expect(json).toEqual({ ...topic, _Links: null });
});

test('yes and no have nothing to blank', async () => {
  const open = '/v1/Agents/Chat/IsWithinOpeningHours?$select=nonsense';
  expect((await its.ask(open, { method: 'POST', json: { ChatTopicId: 1 } })).text).toBe('true');
});
