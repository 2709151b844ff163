import { expect, test } from 'vitest';
import { cast, demoMyself, firstArrival } from '../../electron/demo/cast.ts';
import { demoForEachTest } from './asking.ts';

type Row = Record<string, unknown>;

const its = demoForEachTest();
const get = 'Agents/Chat/GetChatPresence';
const save = '/v1/Agents/Chat/SaveChatPresence';

const rows = async (path = `/v1/${get}`, method = 'POST'): Promise<Row[]> =>
  (await its.ask(path, { method })).json as Row[];
const rowOf = async (id: number): Promise<Row | undefined> =>
  (await rows()).find(({ UserId }) => UserId === id);

test('everybody is there, with every field the description has and no other', async () => {
  const answered = await rows();
  expect(answered.map(({ UserId, DisplayName, ChatTopics }) => [UserId, DisplayName, ChatTopics])).toEqual(
    cast.map(({ id, name, topics }) => [id, name, topics]),
  );
  expect(answered.find(({ UserId }) => UserId === demoMyself)).toEqual({
    UserId: demoMyself,
    DisplayName: 'Ida Moen',
    OngoingChats: expect.any(Number) as number,
    Present: true,
    ChatTopics: [1, 2, 3, 4],
    TableRight: { Mask: 'Select, Update', Reason: '' },
    FieldProperties: expect.objectContaining({
      DisplayName: {
        FieldRight: { Mask: 'Update', Reason: '' },
        FieldType: 'System.String',
        FieldLength: 254,
      },
      ChatTopics: expect.objectContaining({ FieldType: 'System.Int32[]' }) as Row,
    }) as Row,
  });
});

test('somebody comes online within ten seconds', async () => {
  expect(await rowOf(firstArrival.id)).toMatchObject({ Present: false });
  await its.clock.advance(10_000);
  expect(await rowOf(firstArrival.id)).toMatchObject({ Present: true });
});

test('REST tells the same, and has no $select', async () => {
  expect(await rows('/v1/Presence/GetAll?$select=UserId', 'GET')).toEqual(await rows());
});

test.each([
  [save, { ChatPresence: [{ UserId: demoMyself, Present: false }] }],
  [
    save,
    { chatPresence: [{ userId: demoMyself, present: false, DisplayName: 'Somebody else', ongoingChats: 7 }] },
  ],
  ['/v1/Presence/SaveAll', [{ UserId: demoMyself, Present: false }]],
])('my own switch is flipped by %s %o, and nothing else of me', async (path, json) => {
  const before = await rowOf(demoMyself);
  const answer = await its.ask(path, { method: 'POST', json });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect(await rowOf(demoMyself)).toEqual({ ...before, Present: false });
});

test.each([
  ['somebody else', [{ UserId: 11, Present: true }]],
  [
    'somebody else beside me',
    [
      { UserId: demoMyself, Present: false },
      { UserId: 11, Present: true },
    ],
  ],
  ['nobody there is', [{ UserId: 4711, Present: true }]],
])('flipping %s is refused, and flips nobody', async (_whom, ChatPresence) => {
  const before = await rows();
  const answer = await its.ask(save, { method: 'POST', json: { ChatPresence } });
  expect(answer.status).toBe(403);
  expect(answer.json).toMatchObject({ Error: true, ErrorType: 'SoSecurityException' });
  expect(await rows()).toEqual(before);
});

test('saving nobody changes nothing', async () => {
  expect((await its.ask(save, { method: 'POST', json: { ChatPresence: [] } })).status).toBe(204);
});

test.each([
  [save, {}],
  [save, null],
  [save, []],
  [save, { ChatPresence: null }],
  [save, { ChatPresence: { UserId: demoMyself, Present: false } }],
  [save, { ChatPresence: [{ UserId: demoMyself }] }],
  [save, { ChatPresence: [{ Present: false }] }],
  [save, { ChatPresence: [{ UserId: `${demoMyself}`, Present: false }] }],
  [save, { ChatPresence: [{ UserId: demoMyself + 0.5, Present: false }] }],
  [save, { ChatPresence: [{ UserId: 2 ** 31, Present: false }] }],
  [save, { ChatPresence: [{ UserId: demoMyself, Present: 'false' }] }],
  [save, { ChatPresence: [null] }],
  ['/v1/Presence/SaveAll', { ChatPresence: [{ UserId: demoMyself, Present: false }] }],
])('%s does not understand %o', async (path, json) => {
  const answer = await its.ask(path, { method: 'POST', json });
  expect(answer.status).toBe(400);
  expect(answer.json).toEqual({
    Error: true,
    ErrorType: 'ArgumentException',
    Message: expect.any(String) as string,
    ErrorMessage: (answer.json as Row)['Message'],
    ErrorSource: 'SuperOffice.WebApi',
  });
  expect(await rowOf(demoMyself)).toMatchObject({ Present: true });
});

test('what is wrong with a body is said by the name of the field', async () => {
  const json = { ChatPresence: [{ UserId: demoMyself, Present: 'no' }] };
  expect((await its.ask(save, { method: 'POST', json })).json).toMatchObject({
    Message: 'ChatPresence.0.Present: Give true or false.',
  });
});

test('GET at a call of Agents describes the call, and does not run it', async () => {
  const json = { ChatPresence: [{ UserId: demoMyself, Present: false }] };
  const answer = await its.ask(save, { method: 'GET', json });
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({
    [`${its.demo.address}/api${save}`]: { POST: expect.stringMatching(/chat presence/) as string },
  });
  expect(await rowOf(demoMyself)).toMatchObject({ Present: true });
});
