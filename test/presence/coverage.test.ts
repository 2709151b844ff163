import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import { coverageOf, type Openness, type TopicCoverage } from '../../electron/presence/coverage.ts';
import { away, present, roster, unknown } from './people.ts';

type State = TopicCoverage['state'];

/** The coverage of topic 1. */
function coverage(
  agents: readonly Agent[],
  responders: readonly AgentId[] | null = null,
  openness: Openness = 'open',
  dropped = 0,
): Pick<TopicCoverage, 'present' | 'state'> {
  const named = responders === null ? null : new Set(responders);
  const [only] = coverageOf(
    { agents, dropped },
    new Set([1]),
    () => named,
    () => openness,
  );
  return { present: only!.present, state: only!.state };
}

const [anna, bo] = [present(1, { topics: [1] }), away(2, { topics: [1, 2] })];

describe('a topic that everybody who has it may respond in', () => {
  test.each<[string, Agent[], number, State]>([
    ['with somebody present', [anna, bo], 1, 'covered'],
    ['with somebody present, and others not known', [anna, unknown(3, { topics: [1] })], 1, 'covered'],
    ['with nobody present', [bo, present(3, { topics: [2] })], 0, 'uncovered'],
    ['with somebody not known', [bo, unknown(3, { topics: [1] })], 0, 'unknown'],
    ['with somebody else not known', [bo, unknown(3, { topics: [2] })], 0, 'uncovered'],
    ['that nobody has, although I do', [present(3, { topics: [2] })], 0, 'unknown'],
  ])('%s', (_what, agents, count, state) => {
    expect(coverage(agents)).toEqual({ present: count, state });
  });
});

describe('a topic of which it is known who may respond', () => {
  test.each<[string, Agent[], AgentId[], number, State]>([
    ['with one of them present', [anna, bo], [1, 2], 1, 'covered'],
    ['with somebody present who only listens', [anna, bo], [2], 0, 'uncovered'],
    ['with somebody not known who only listens', [bo, unknown(3, { topics: [1] })], [2], 0, 'uncovered'],
    ['with one of them not known', [bo, unknown(3, { topics: [1] })], [2, 3], 0, 'unknown'],
    ['with one of them present whose topics are blank', [present(3), bo], [2, 3], 1, 'covered'],
    ['with one of them no longer listed', [anna, bo], [2, 9], 0, 'uncovered'],
    ['in which nobody may', [anna, bo], [], 0, 'uncovered'],
    ['by a list in other numbers, which is not believed', [anna, bo], [801, 802], 1, 'covered'],
  ])('%s', (_what, agents, responders, count, state) => {
    expect(coverage(agents, responders)).toEqual({ present: count, state });
  });
});

describe('with nobody present, a topic', () => {
  test.each<[Openness, State]>([
    ['open', 'uncovered'],
    ['closed', 'closed'],
    ['notYet', 'unknown'],
    ['notTold', 'uncovered'],
  ])('that is %s is %s', (openness, state) => {
    expect(coverage([bo], null, openness)).toEqual({ present: 0, state });
    expect(coverage([anna, bo], null, openness).state).toBe('covered');
  });
});

describe('a row that could not be read', () => {
  test('may be somebody who has the topic', () => {
    expect(coverage([bo], null, 'open', 1).state).toBe('unknown');
    expect(coverage([anna], null, 'open', 1).state).toBe('covered');
  });

  test('is nobody who may respond, where those are all there', () => {
    expect(coverage([bo], [2], 'open', 1).state).toBe('uncovered');
    expect(coverage([bo], [2, 3], 'open', 1).state).toBe('unknown');
  });
});

test('each topic has its own, in the order of my topics', () => {
  const all = coverageOf(
    roster(anna, bo),
    new Set([2, 1]),
    () => null,
    (topic) => (topic === 2 ? 'closed' : 'notYet'),
  );
  expect(all).toEqual([
    { topic: 2, countedBy: 'topics', agents: [], present: 0, doubtful: false, state: 'closed' },
    { topic: 1, countedBy: 'topics', agents: [anna], present: 1, doubtful: false, state: 'covered' },
  ]);
});

describe('those who take its chats', () => {
  const those = [present(3, { topics: [1] }), anna, bo, unknown(4, { topics: [2] }), present(5)];
  const only = (agents: readonly Agent[], named: readonly AgentId[] | null, dropped = 0): TopicCoverage =>
    coverageOf(
      { agents, dropped },
      new Set([1]),
      () => (named === null ? null : new Set(named)),
      () => 'open',
    )[0]!;

  test('are named in the order of their ids, whichever way it is known who may', () => {
    expect(only(those, null)).toMatchObject({ agents: [anna, those[0]], present: 2, doubtful: false });
    expect(only(those, [5, 3, 2])).toMatchObject({
      agents: [those[0], those[4]],
      present: 2,
      doubtful: false,
    });
  });

  test('are said to be counted by who may respond, or by topics where that is not known', () => {
    expect(only(those, null).countedBy).toBe('topics');
    expect(only(those, [1]).countedBy).toBe('responders');
    expect(only(those, [801]).countedBy).toBe('topics');
  });

  test('are counted once, also where the tenant names a topic twice', () => {
    expect(only([present(1, { topics: [1, 1] })], null).present).toBe(1);
  });

  test.each<[string, TopicCoverage]>([
    ['who is blank', only([...those, unknown(6, { topics: [1] })], null)],
    ['in a row that could not be read', only(those, null, 1)],
    ['who may respond, and is blank', only(those, [1, 4])],
  ])('may be more: somebody %s', (_what, coverage) => {
    expect(coverage).toMatchObject({ state: 'covered', doubtful: true });
  });
});

test('nothing is said before there is a roster, or where my topics are not known', () => {
  expect(
    coverageOf(
      null,
      new Set([1]),
      () => null,
      () => 'open',
    ),
  ).toEqual([]);
  expect(
    coverageOf(
      roster(anna),
      null,
      () => null,
      () => 'open',
    ),
  ).toEqual([]);
});

test('a topic is covered exactly when somebody present is counted, in whichever order they come', () => {
  const agents = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 5 }),
      presence: fc.constantFrom('present', 'away', 'unknown' as const),
      topics: fc.subarray([1, 2]),
    }),
    { selector: ({ id }) => id },
  );
  const responders = fc.option(fc.subarray([1, 2, 3, 4, 5, 6]));
  const openness = fc.constantFrom<Openness>('open', 'closed', 'notYet', 'notTold');
  fc.assert(
    fc.property(agents, responders, openness, fc.nat({ max: 1 }), (people, named, open, dropped) => {
      const those = people.map(({ id, ...part }) => present(id, part));
      const result = coverage(those, named, open, dropped);
      expect(result.state === 'covered').toBe(result.present > 0);
      expect(coverage([...those].reverse(), named, open, dropped)).toEqual(result);
    }),
    { numRuns: 300 },
  );
});
