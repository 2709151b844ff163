import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Learning } from '../../electron/superoffice/knowledge.ts';
import type { FakeClock } from '../presence/fake-clock.ts';
import { away, present, roster } from '../presence/people.ts';
import * as faults from '../tenant/faults.ts';
import type { Reply, TestTenant } from '../tenant/tenant.ts';
import { startLearner, type Learner } from './learner.ts';

const minute = 60_000;
const hour = 60 * minute;

let server: TestTenant;
let clock: FakeClock;
let knowledge: Learning;
let learned: Learner['learned'];
let learn: Learner['learn'];
beforeEach(async () => {
  ({ server, clock, knowledge, learned, learn } = await startLearner());
});
afterEach(() => server.stop());

const anna = present(11, { topics: [1] });
const bo = away(12, { topics: [1, 2] });

describe('what the server lists', () => {
  const elsewhere = (call: string): string => `http://inside:8080/crm/API/V1/${call}`;

  test('is asked for first, and what is not in it is never asked', async () => {
    server.topics({ 1: 'Sales' });
    server.open([]);
    server.calls(['Agents/Chat/GetChatPresence', 'agents/chat/chattopicsforuser/'].map(elsewhere));
    expect(await learn(bo)).toEqual(['v1', 'ChatTopicsForUser']);
    expect(knowledge.principal()).toBeNull();
    expect([...knowledge.topicNames()]).toEqual([[1, 'Sales']]);
    expect(await learn(bo)).toEqual([]);
    expect(knowledge.openness(1)).toBe('notTold');
    await clock.advance(24 * hour);
    knowledge.refresh();
    expect(await learn(bo)).toEqual(['ChatTopicsForUser']);
  });

  test.each<[string, Reply]>([
    ['nothing', faults.status(404)],
    ['a list without what is there', faults.jsonOf({ [elsewhere('Person')]: { GET: '' } })],
    ['an array', faults.jsonOf([elsewhere('Agents/Chat/GetChatPresence')])],
  ])('is not believed when it is %s: all calls are tried', async (_what, reply) => {
    const others = faults.status(404);
    server.answer((request, response) => (request.url === '/api/v1' ? reply : others)(request, response));
    expect(await learn()).toEqual(['v1', 'currentPrincipal', 'ChatTopicsForUser']);
    await clock.advance(24 * hour);
    expect(await learn()).toEqual(['ChatTopicsForUser']);
  });

  test('is not asked for again when it is a web page: all calls are tried after the next look', async () => {
    server.answer((request, response) =>
      (request.url === '/api/v1' ? faults.webPage() : faults.status(404))(request, response),
    );
    expect(await learn()).toEqual(['v1']);
    expect(await learn()).toEqual(['currentPrincipal', 'ChatTopicsForUser']);
    await clock.advance(24 * hour);
    expect(await learn()).toEqual(['ChatTopicsForUser']);
  });
});

describe('a look', () => {
  const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 1, `T${index + 1}`]));
  const nobody = away(12, { topics: Object.keys(many).map(Number) });

  test('never drags more than three questions behind it', async () => {
    server.topics(many);
    server.open([]);
    server.responders({});
    const asked: string[][] = [];
    for (let count = 0; count < 7; count += 1) asked.push(await learn(nobody));
    expect(asked.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3, 1]);
    expect(asked.flat().filter((call) => call === 'IsWithinOpeningHours')).toHaveLength(8);
    expect(asked.flat().filter((call) => call === 'GetChatTopicUserAgentList')).toHaveLength(8);
    expect(await learn(nobody)).toEqual([]);
  });

  test('asks first what has been due longest, so that everything has its turn', async () => {
    server.topics(many);
    server.open([]);
    server.responders({});
    const asked: string[] = [];
    // So seldom that opening hours alone could fill all of it.
    for (let count = 0; count < 12; count += 1) {
      asked.push(...(await learn(nobody)));
      await clock.advance(2.5 * minute);
    }
    expect(asked.filter((call) => call === 'GetChatTopicUserAgentList')).toHaveLength(8);
  });

  test('brings no more questions to a server that fails', async () => {
    server.answer(faults.status(503));
    expect(await learn()).toEqual(['v1']);
  });

  test('brings none to one that asks to be left alone, until it may', async () => {
    server.answer(faults.status(429, { 'Retry-After': '300' }));
    expect(await learn()).toEqual(['v1']);
    server.answer(null);
    await clock.advance(5 * minute - 1);
    expect(await learn()).toEqual([]);
    await clock.advance(1);
    expect(await learn()).toContain('currentPrincipal');
  });

  test('brings none beside those of the look before', async () => {
    const asked = await Promise.all([learn(), learn()]);
    expect(server.requests).toHaveLength(3);
    expect(asked[0]).toHaveLength(3);
  });

  test('that is stopped brings none', async () => {
    await knowledge.learn(roster(), AbortSignal.abort());
    expect(server.requests).toEqual([]);
    expect(learned()).toBe(0);
  });

  test('that asks nothing tells nobody that there is news', async () => {
    await learn();
    expect(learned()).toBe(1);
    await learn();
    expect(learned()).toBe(1);
  });
});

test('a person who refreshes has all asked again that is older than a minute', async () => {
  server.topics({ 1: 'Sales', 2: 'Support' });
  server.responders({ 1: [11], 2: [12] });
  server.open([]);
  await learn();
  await learn(anna, bo);
  await clock.advance(minute);
  knowledge.refresh();
  expect(await learn(anna, bo)).toEqual([]);
  await clock.advance(1);
  knowledge.refresh();
  const asked = [...(await learn(anna, bo)), ...(await learn(anna, bo))];
  expect(asked.sort()).toEqual([
    'ChatTopicsForUser',
    'GetChatTopicUserAgentList',
    'GetChatTopicUserAgentList',
    'IsWithinOpeningHours',
    'currentPrincipal',
  ]);
  expect(await learn(anna, bo)).toEqual([]);
});
