import { beforeEach, describe, expect, test } from 'vitest';
import { liveSummary, summarySentence, type LiveSummary } from '../../renderer/popup/live-summary.ts';
import { en } from '../../renderer/words/en.ts';
import { fakeClock } from '../presence/fake-clock.ts';

describe('the sentence', () => {
  const agents = [
    { id: 1, name: 'Anna', presence: 'present', chats: 2, topics: [1] },
    { id: 2, name: 'Bo', presence: 'away', chats: 1, topics: [2] },
  ] as const;
  const topicNames = new Map([[2, 'Support']]);

  test('how many are present, how many chats, and what nobody covers', () => {
    const topics = [
      { topic: 1, present: 1, state: 'covered', leastBusy: 1 },
      { topic: 2, present: 0, state: 'uncovered', leastBusy: null },
    ] as const;
    expect(summarySentence({ agents, topics, topicNames }, en)).toBe(
      '1 of 2 present, 3 chats, Support is uncovered',
    );
    expect(summarySentence({ agents, topics: [], topicNames }, en)).toBe('1 of 2 present, 3 chats');
  });

  test('nobody there, nothing to say', () => {
    expect(summarySentence({ agents: null, topics: [], topicNames }, en)).toBeNull();
    expect(summarySentence({ agents: [], topics: [], topicNames }, en)).toBeNull();
  });
});

describe('when it is said', () => {
  let clock: ReturnType<typeof fakeClock>;
  let said: string[];
  let summary: LiveSummary;

  beforeEach(() => {
    clock = fakeClock();
    said = [];
    summary = liveSummary({ after: clock.after, say: (sentence) => said.push(sentence) });
    summary.saw('one');
  });

  test('not what is there from the beginning, nor what is seen again', async () => {
    await clock.advance(60_000);
    summary.saw('one');
    await clock.advance(60_000);
    expect(said).toEqual([]);
  });

  test('a change, once it has come to rest', async () => {
    summary.saw('two');
    await clock.advance(1_999);
    expect(said).toEqual([]);
    await clock.advance(1);
    expect(said).toEqual(['two']);
    summary.saw('two');
    await clock.advance(60_000);
    expect(said).toEqual(['two']);
  });

  test('a storm says one sentence, the last', async () => {
    for (const sentence of ['two', 'three', 'four', 'five']) {
      summary.saw(sentence);
      await clock.advance(1_000);
    }
    await clock.advance(1_000);
    expect(said).toEqual(['five']);
  });

  test('a storm that does not end is told of now and then', async () => {
    for (let second = 0; second < 30; second += 1) {
      summary.saw(`after ${second} s`);
      await clock.advance(1_000);
    }
    expect(said).toEqual(['after 14 s', 'after 29 s']);
  });

  test('what is as it was again is not said', async () => {
    summary.saw('two');
    await clock.advance(1_000);
    summary.saw('one');
    await clock.advance(60_000);
    expect(said).toEqual([]);
  });

  test('nothing after it has stopped, and nothing of nobody', async () => {
    summary.saw(null);
    await clock.advance(60_000);
    summary.saw('two');
    summary.stop();
    await clock.advance(60_000);
    expect(said).toEqual([]);
  });
});
