import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Learning } from '../../electron/superoffice/knowledge.ts';
import type { FakeClock } from '../presence/fake-clock.ts';
import { away, present, unknown } from '../presence/people.ts';
import * as faults from '../tenant/faults.ts';
import type { Row } from '../tenant/roster.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { startLearner, type Learner } from './learner.ts';

const minute = 60_000;
const hour = 60 * minute;

let server: TestTenant;
let clock: FakeClock;
let knowledge: Learning;
let learn: Learner['learn'];
let answerOnly: Learner['answerOnly'];
beforeEach(async () => {
  ({ server, clock, knowledge, learn, answerOnly } = await startLearner());
});
afterEach(() => server.stop());

const anna = present(11, { topics: [1] });
const bo = away(12, { topics: [1, 2] });

/** What is sent with this call after a look that saw Anna and Bo. */
async function bodies(call: string): Promise<unknown[]> {
  const sent: unknown[] = [];
  server.answer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (request.url?.includes(call) === true) sent.push(JSON.parse(text));
      response.writeHead(404).end();
    });
  });
  await learn(anna, bo);
  return sent;
}

describe('my topics', () => {
  test('are those I have a part in, with their names; what makes no sense is left out', async () => {
    server.topics({ 1: 'Sales', 2: ' Support\n', 3: '' });
    expect(knowledge.myTopics()).toBeNull();
    await learn();
    expect([...(knowledge.myTopics() ?? [])]).toEqual([1, 2, 3]);
    expect([...knowledge.topicNames()]).toEqual([
      [1, 'Sales'],
      [2, 'Support'],
    ]);
    expect(server.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/api/v1/Agents/Chat/ChatTopicsForUser?$select=ChatTopicId,Name',
      headers: { 'content-length': '0', 'so-language': 'en' },
    });
  });

  test('are read in camelCase', async () => {
    const rows = [{ chatTopicId: 4, name: 'Returns' }, { chatTopicId: '5', name: 'Odd' }, null];
    answerOnly('ChatTopicsForUser', faults.jsonOf(rows));
    await learn();
    expect([...knowledge.topicNames()]).toEqual([[4, 'Returns']]);
  });

  test('have numbers that a tenant can give', async () => {
    const rows = [2 ** 31, 1e300, -1, 4].map((id) => ({ ChatTopicId: id, Name: 'Returns' }));
    answerOnly('ChatTopicsForUser', faults.jsonOf(rows));
    await learn();
    expect([...knowledge.topicNames().keys()]).toEqual([4]);
  });

  test.each<[string, Row]>([
    ['nothing', { ChatTopicId: null, Name: null }],
    ['0', { ChatTopicId: 0, Name: '' }],
  ])(
    'are asked for once more where a server empties the fields it is asked for to %s',
    async (_what, row) => {
      server.answer((request, response) => {
        const selected = request.url?.includes('$select') === true;
        const reply = faults.jsonOf([selected ? row : { ChatTopicId: 4, Name: 'Returns' }]);
        (request.url?.includes('ChatTopicsForUser') === true ? reply : faults.status(404))(request, response);
      });
      expect(await learn()).toEqual(['v1', 'currentPrincipal', 'ChatTopicsForUser', 'ChatTopicsForUser']);
      expect(server.requests.at(-1)?.path).toBe('/api/v1/Agents/Chat/ChatTopicsForUser');
      expect([...knowledge.topicNames()]).toEqual([[4, 'Returns']]);
    },
  );

  test('are not known, rather than none, where no row can be read', async () => {
    answerOnly('ChatTopicsForUser', faults.jsonOf([{ ChatTopicId: null, Name: null }]));
    await learn();
    expect(knowledge.myTopics()).toBeNull();
  });

  test('may be none', async () => {
    server.topics({});
    expect((await learn()).filter((call) => call === 'ChatTopicsForUser')).toHaveLength(1);
    expect(knowledge.myTopics()).toEqual(new Set());
  });

  test('are not known on a server without them', async () => {
    await learn();
    expect(knowledge.myTopics()).toBeNull();
    expect(knowledge.topicNames().size).toBe(0);
    expect(await learn(anna, bo)).toEqual([]);
  });

  test('are asked for again every six hours, and kept when that fails three times', async () => {
    /** How often they are asked for in the next ten looks. */
    const asked = async (): Promise<number> => {
      const calls: string[] = [];
      for (let count = 0; count < 10; count += 1) calls.push(...(await learn(anna)));
      return calls.filter((call) => call === 'ChatTopicsForUser').length;
    };
    server.topics({ 1: 'Sales' });
    expect(await asked()).toBe(1);
    await clock.advance(6 * hour - 1);
    expect(await asked()).toBe(0);
    server.answer(faults.status(500));
    for (let count = 0; count < 2; count += 1) {
      await clock.advance(6 * hour);
      expect(await asked()).toBe(3);
      expect([...knowledge.topicNames()]).toEqual([[1, 'Sales']]);
    }
    await clock.advance(6 * hour);
    server.answer(null);
    server.topics({ 1: 'Sales and more' });
    expect(await asked()).toBe(1);
    expect([...knowledge.topicNames()]).toEqual([[1, 'Sales and more']]);
  });

  test('are asked for again after the next look when another language is spoken, and kept until then', async () => {
    server.topics({ 1: 'Sales' });
    await learn(anna);
    await learn(anna);
    server.topics({ 1: 'Salg' });
    expect(await learn(anna)).toEqual([]);
    knowledge.languageChanged();
    expect([...knowledge.topicNames()]).toEqual([[1, 'Sales']]);
    expect(await learn(anna)).toEqual(['ChatTopicsForUser']);
    expect([...knowledge.topicNames()]).toEqual([[1, 'Salg']]);
    expect(await learn(anna)).toEqual([]);
  });

  test('that were asked for in the former language, and told only after, do not stay', async () => {
    answerOnly('ChatTopicsForUser', (request, response) => {
      knowledge.languageChanged();
      faults.jsonOf([{ ChatTopicId: 1, Name: 'Sales' }])(request, response);
    });
    await learn(anna);
    expect([...knowledge.topicNames()]).toEqual([[1, 'Sales']]);
    answerOnly('ChatTopicsForUser', faults.jsonOf([{ ChatTopicId: 1, Name: 'Salg' }]));
    expect(await learn(anna)).toContain('ChatTopicsForUser');
    expect([...knowledge.topicNames()]).toEqual([[1, 'Salg']]);
  });
});

describe('who may respond in a topic', () => {
  beforeEach(async () => {
    server.topics({ 1: 'Sales' });
    await learn(anna);
  });

  test('is asked for by its number', async () => {
    expect(await bodies('GetChatTopicUserAgentList')).toEqual([{ ChatTopicId: 1 }]);
  });

  test('are its members who do more than listen', async () => {
    server.responders({ 1: [12] });
    expect(knowledge.responders(1)).toBeNull();
    expect(await learn(anna)).toEqual(['GetChatTopicUserAgentList']);
    expect([...(knowledge.responders(1) ?? [])]).toEqual([12]);
    expect(await learn(anna)).toEqual([]);
  });

  test.each<[string, unknown, number[] | null]>([
    ['camelCase', [{ user: { ejUserId: 12 }, canRespond: true }], [12]],
    ['nobody', [], []],
    ['an associate who is no user of Service', [{ User: { EjUserId: 0 }, CanRespond: true }], []],
    ['a member without a user', [{ User: null, CanRespond: true }], null],
    ['a member of whom it is not said', [{ User: { EjUserId: 12 }, CanRespond: null }], null],
    ['an error object', { Error: true, Message: 'No.' }, null],
    ['null', null, null],
  ])('is read from %s', async (_what, json, ids) => {
    answerOnly('GetChatTopicUserAgentList', faults.jsonOf(json));
    await learn(anna);
    const responders = knowledge.responders(1);
    expect(responders === null ? null : [...responders]).toEqual(ids);
  });
});

describe('whether a topic is open', () => {
  beforeEach(async () => {
    server.topics({ 1: 'Sales', 2: 'Support' });
    server.responders({ 1: [11, 12], 2: [12] });
    await learn();
    await learn(anna, present(12, { topics: [1, 2] }));
  });

  test('is asked for by its number', async () => {
    expect(await bodies('IsWithinOpeningHours')).toEqual([{ ChatTopicId: 2 }]);
  });

  test.each([
    ['open', [2]],
    ['closed', [1]],
  ] as const)('is known: %s', async (expected, open) => {
    server.open(open);
    expect(knowledge.openness(2)).toBe('notYet');
    expect(await learn(anna, bo)).toEqual(['IsWithinOpeningHours']);
    expect([knowledge.openness(1), knowledge.openness(2)]).toEqual(['notYet', expected]);
  });

  test('is not asked while somebody covers it, or may do so', async () => {
    server.open([1, 2]);
    expect(await learn(anna, present(12))).toEqual([]);
    expect(await learn(anna, unknown(12))).toEqual([]);
    expect(await learn(anna, bo)).toEqual(['IsWithinOpeningHours']);
  });

  test('is asked every five minutes at most, also where it failed', async () => {
    server.answer(faults.status(500));
    expect(await learn(anna, bo)).toEqual(['IsWithinOpeningHours']);
    expect(knowledge.openness(2)).toBe('notYet');
    server.answer(null);
    server.open([2]);
    await clock.advance(5 * minute - 1);
    expect(await learn(anna, bo)).toEqual([]);
    await clock.advance(1);
    expect(await learn(anna, bo)).toEqual(['IsWithinOpeningHours']);
    expect(knowledge.openness(2)).toBe('open');
    expect(await learn(anna, bo)).toEqual([]);
  });

  test('is asked again in time although somebody has set the clock back', async () => {
    server.open([2]);
    await learn(anna, bo);
    clock.setBack(hour);
    await clock.advance(5 * minute);
    expect(await learn(anna, bo)).toEqual(['IsWithinOpeningHours']);
  });

  test('is forgotten when it is too old to be true', async () => {
    server.open([2]);
    await learn(anna, bo);
    await clock.advance(15 * minute);
    expect(knowledge.openness(2)).toBe('open');
    await clock.advance(1);
    expect(knowledge.openness(2)).toBe('notYet');
  });

  test('is forgotten over night, also when the night was slept through', async () => {
    server.open([2]);
    await learn(anna, bo);
    // The steady scale of a computer that sleeps may stand still, and only the time of day goes on.
    clock.setBack(-12 * hour);
    expect(knowledge.openness(2)).toBe('notYet');
    server.open([]);
    expect(await learn(anna, bo)).toContain('IsWithinOpeningHours');
    expect(knowledge.openness(2)).toBe('closed');
  });

  test('cannot be known where the server lacks the call, and is hardly asked again', async () => {
    await learn(anna, bo);
    expect(knowledge.openness(2)).toBe('notTold');
    await clock.advance(hour);
    expect(await learn(anna, bo)).toEqual([]);
  });

  test.each([
    ['an error object', { Error: true }],
    ['a text', 'false'],
    ['a number', 0],
  ])('cannot be known from %s, and is hardly asked again', async (_what, json) => {
    answerOnly('IsWithinOpeningHours', faults.jsonOf(json));
    await learn(anna, bo);
    expect(knowledge.openness(2)).toBe('notTold');
    await clock.advance(hour);
    expect(await learn(anna, bo)).not.toContain('IsWithinOpeningHours');
  });

  test('is not doubted for one answer that makes no sense', async () => {
    server.open([]);
    await learn(anna, bo);
    await clock.advance(5 * minute);
    answerOnly('IsWithinOpeningHours', faults.jsonOf(null));
    await learn(anna, bo);
    expect(knowledge.openness(2)).toBe('closed');
    await clock.advance(hour);
    expect(knowledge.openness(2)).toBe('notYet');
  });
});
