import { describe, expect, test } from 'vitest';
import { noticeText } from '../../electron/desktop/notice-text.ts';
import type { Agent } from '../../electron/presence/agent.ts';
import { en } from '../../renderer/words/en.ts';
import { present } from '../presence/people.ts';

describe('a toast', () => {
  const textOf = (...agents: Agent[]): [string, string] => {
    const { title, body } = noticeText({ kind: 'arrival', agents, key: 'x' }, new Map([[7, 'Returns']]), en);
    return [title, body];
  };
  const [anna, bo, carla, david] = ['Anna Berg', 'Bo Dahl', 'Carla Eng', 'David Falk'].map((name, index) =>
    present(index + 1, { name }),
  ) as [Agent, Agent, Agent, Agent];

  test('about one: who, which topics, how many chats', () => {
    expect(textOf({ ...anna, topics: [2, 7], chats: 2 })).toEqual([
      'Anna Berg is online',
      'Topic 2, Returns · 2 chats',
    ]);
  });

  test.each<[Partial<Agent>, string]>([
    [{ chats: 1, topics: [] }, '1 chat'],
    [{ chats: 0, topics: [] }, '0 chats'],
    [{ chats: null, topics: [3] }, 'Topic 3'],
    [{ chats: null, topics: [] }, ''],
  ])('about one of whom only %o is known', (part, body) => {
    expect(textOf({ ...anna, ...part })).toEqual(['Anna Berg is online', body]);
  });

  test('about somebody without a name', () => {
    expect(textOf(present(17, { name: '' }))[0]).toBe('Agent 17 is online');
  });

  test('about several: how many, and the first three names', () => {
    expect(textOf(anna, bo)).toEqual(['2 colleagues came online', 'Anna Berg, Bo Dahl']);
    expect(textOf(anna, bo, carla)).toEqual(['3 colleagues came online', 'Anna Berg, Bo Dahl, Carla Eng']);
    expect(textOf(anna, bo, carla, david)).toEqual([
      '4 colleagues came online',
      'Anna Berg, Bo Dahl, Carla Eng and 1 more',
    ]);
  });

  test('is plain text, whatever a name holds', () => {
    expect(textOf({ ...anna, name: '<b>A&B</b>' })[0]).toBe('<b>A&B</b> is online');
  });
});
