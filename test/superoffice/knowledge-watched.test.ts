import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TopicId } from '../../electron/presence/agent.ts';
import type { Learning } from '../../electron/superoffice/knowledge.ts';
import type { FakeClock } from '../presence/fake-clock.ts';
import { away, present } from '../presence/people.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { startLearner, type Learner } from './learner.ts';

const minute = 60_000;
const responders = 'GetChatTopicUserAgentList';
const openingHours = 'IsWithinOpeningHours';

let server: TestTenant;
let clock: FakeClock;
let knowledge: Learning;
let learn: Learner['learn'];
let watch: Learner['watch'];
beforeEach(async () => {
  ({ server, clock, knowledge, learn, watch } = await startLearner());
  server.topics({ 1: 'Sales' });
  server.responders({ 1: [11], 2: [12] });
  server.open([2]);
});
afterEach(() => server.stop());

const anna = present(11, { topics: [1] });
const bo = away(12, { topics: [1, 2] });

/** Everything that is asked until nothing is due. */
async function learnAll(): Promise<string[]> {
  const asked: string[] = [];
  for (let some = await learn(anna, bo); some.length > 0; some = await learn(anna, bo)) asked.push(...some);
  return asked;
}

describe('a topic that a rule watches without being mine', () => {
  test('is asked about like one of mine: who may respond, and whether it is open while nobody covers it', async () => {
    watch(2);
    await learnAll();
    expect([...(knowledge.responders(2) ?? [])]).toEqual([12]);
    expect(knowledge.openness(2)).toBe('open');
    expect([...(knowledge.myTopics() ?? [])]).toEqual([1]);
  });

  test('is asked about also where my own topics cannot be known', async () => {
    server.topics(null);
    watch(2);
    await learnAll();
    expect(knowledge.myTopics()).toBeNull();
    expect(knowledge.openness(2)).toBe('open');
  });

  test('is asked about no more when no rule watches it', async () => {
    watch(2);
    await learnAll();
    watch();
    await clock.advance(5 * minute);
    expect(await learn(anna, bo)).toEqual([]);
  });

  test('is asked about once where it is one of mine too', async () => {
    watch(1, 2);
    const asked = await learnAll();
    expect(asked.filter((call) => call === responders)).toHaveLength(2);
  });

  test('is asked about anew when a person refreshes', async () => {
    watch(2);
    await learnAll();
    await clock.advance(minute + 1);
    knowledge.refresh();
    expect((await learnAll()).filter((call) => call === openingHours)).toHaveLength(1);
  });
});

describe('hundreds of watched topics', () => {
  const hundreds: TopicId[] = Array.from({ length: 300 }, (_, index) => 100 + index);

  test('are asked about three at a time, and all have their turn', async () => {
    await learnAll();
    watch(...hundreds);
    const asked: number[] = [];
    for (let looks = 0; looks < 300; looks += 1) asked.push((await learn(anna, bo)).length);
    expect(Math.max(...asked)).toBe(3);
    expect(hundreds.filter((topic) => knowledge.responders(topic) === null)).toEqual([]);
    expect(hundreds.filter((topic) => knowledge.openness(topic) === 'notYet')).toEqual([]);
  });

  test('never keep what is mine waiting', async () => {
    await learnAll();
    // Now nobody covers mine, which is asked about every five minutes.
    watch(...hundreds);
    const nobody = away(11, { topics: [1] });
    for (let looks = 0; looks < 12; looks += 1) {
      await learn(nobody, bo);
      expect(knowledge.openness(1)).toBe('closed');
      await clock.advance(5 * minute);
    }
  });
});
