import { describe, expect, test } from 'vitest';
import type { Privacy } from '../../electron/contract/wishes.ts';
import { noticeText, sampleText } from '../../electron/desktop/notice-text.ts';
import type { Agent } from '../../electron/presence/agent.ts';
import type { Happening } from '../../electron/presence/notices/happening.ts';
import type { Notice } from '../../electron/presence/notices/notice.ts';
import type { TopicOccasion } from '../../electron/presence/notices/rule.ts';
import { en } from '../../renderer/words/en.ts';
import { away, present } from '../presence/people.ts';

const topicNames = new Map([
  [1, 'Sales'],
  [2, 'Support'],
  [3, 'Returns'],
]);

const anna = present(11, { name: 'Anna Berg', topics: [1, 2], chats: 2 });
const bo = present(12, { name: 'Bo Dahl', topics: [2], chats: 1 });
const carla = present(13, { name: 'Carla Eng', topics: [1], chats: 0 });
const david = present(14, { name: 'David Falk', topics: [1], chats: 5 });

type Texts = [title: string, body: string];

function textOf(
  happenings: readonly Happening[],
  { privacy = 'full', kind = 'news' }: { privacy?: Privacy; kind?: Notice['kind'] } = {},
): Texts {
  const notice: Notice = { kind, key: 'x', urgency: 'normal', happenings };
  const { title, body } = noticeText(notice, { topicNames, privacy, words: en });
  return [title, body];
}

function came(...agents: Agent[]): Happening[] {
  return agents.map((agent) => ({ kind: 'arrival', agent }));
}

function left(...agents: Agent[]): Happening[] {
  return agents.map((agent) => ({ kind: 'leaving', agent }));
}

function hasRoom(...agents: Agent[]): Happening[] {
  return agents.map((agent) => ({ kind: 'fewerChats', agent, from: 9 }));
}

function on(kind: TopicOccasion, topic: number, ...by: Agent[]): Happening {
  return { kind, topic, by };
}

describe('news of agents', () => {
  test.each<[what: string, happenings: Happening[], texts: Texts]>([
    ['one came', came(anna), ['Anna Berg is online', 'Sales, Support · 2 chats']],
    ['two came', came(anna, bo), ['2 colleagues came online', 'Anna Berg, Bo Dahl']],
    ['three came', came(anna, bo, carla), ['3 colleagues came online', 'Anna Berg, Bo Dahl, Carla Eng']],
    [
      'four came',
      came(anna, bo, carla, david),
      ['4 colleagues came online', 'Anna Berg, Bo Dahl, Carla Eng and 1 more'],
    ],
    [
      'one left in the middle of chats',
      left(away(11, { ...anna, chats: 1 })),
      ['Anna Berg went away', 'Sales, Support · 1 chat'],
    ],
    ['one left with none', left(away(13, { ...carla })), ['Carla Eng went away', 'Sales']],
    ['two left', left(anna, bo), ['2 colleagues went away', 'Anna Berg, Bo Dahl']],
    ['one has room', hasRoom(bo), ['Bo Dahl has room: 1 chat', 'Support']],
    ['one has much room', hasRoom(carla), ['Carla Eng has room: 0 chats', 'Sales']],
    [
      'two have room',
      hasRoom(bo, carla),
      ['2 colleagues have room', 'Bo Dahl (1 chat), Carla Eng (0 chats)'],
    ],
  ])('%s', (_, happenings, texts) => {
    expect(textOf(happenings)).toEqual(texts);
  });

  test.each<[Partial<Agent>, string]>([
    [{ chats: 1, topics: [] }, '1 chat'],
    [{ chats: 0, topics: [] }, '0 chats'],
    [{ chats: null, topics: [9] }, 'Topic 9'],
    [{ chats: null, topics: [] }, ''],
    [{ chats: 0, topics: [1, 2, 3, 9, 10] }, 'Sales, Support, Returns and 2 more · 0 chats'],
  ])('of somebody of whom only %o is known', (part, body) => {
    expect(textOf(came({ ...anna, ...part }))).toEqual(['Anna Berg is online', body]);
  });

  test('of somebody without a name', () => {
    expect(textOf(came(present(17, { name: '' })))[0]).toBe('Agent 17 is online');
  });
});

describe('news of topics', () => {
  test.each<[what: string, happenings: Happening[], texts: Texts]>([
    ['lost', [on('topicLost', 2, anna)], ['Nobody covers Support', 'Anna Berg was the last to leave']],
    [
      'lost by two at once',
      [on('topicLost', 2, anna, bo)],
      ['Nobody covers Support', 'Anna Berg and Bo Dahl were the last to leave'],
    ],
    [
      'lost by many at once',
      [on('topicLost', 2, anna, bo, carla, david)],
      ['Nobody covers Support', 'Anna Berg, Bo Dahl, Carla Eng and 1 more were the last to leave'],
    ],
    ['opened', [on('topicLost', 2)], ['Nobody covers Support', 'It is open now, and nobody is there']],
    [
      'without a name',
      [on('topicLost', 9)],
      ['Nobody covers Topic 9', 'It is open now, and nobody is there'],
    ],
    ['gained', [on('topicGained', 2, anna)], ['Support is covered again', 'by Anna Berg']],
    ['gained by nobody in particular', [on('topicGained', 2)], ['Support is covered again', '']],
    ['busy', [on('topicBusy', 2, david)], ['Everyone on Support is busy', 'David Falk · 5 chats']],
    [
      'busy with two',
      [on('topicBusy', 2, david, anna)],
      ['Everyone on Support is busy', 'David Falk (5 chats), Anna Berg (2 chats)'],
    ],
    ['free', [on('topicFree', 2, bo)], ['Somebody is free on Support', 'Bo Dahl · 1 chat']],
    [
      'lost, several of them',
      [on('topicLost', 1, anna), on('topicLost', 2, anna)],
      ['Nobody covers 2 topics', 'Sales, Support'],
    ],
    [
      'gained, several of them',
      [on('topicGained', 1, anna), on('topicGained', 2, anna)],
      ['2 topics are covered again', 'Sales, Support'],
    ],
    [
      'busy, several of them',
      [1, 2, 3, 9].map((topic) => on('topicBusy', topic, david)),
      ['Everyone on 4 topics is busy', 'Sales, Support, Returns and 1 more'],
    ],
    [
      'free, several of them',
      [on('topicFree', 1, bo), on('topicFree', 2, bo)],
      ['Somebody is free on 2 topics', 'Sales, Support'],
    ],
  ])('%s', (_, happenings, texts) => {
    expect(textOf(happenings)).toEqual(texts);
  });
});

describe('several news at once', () => {
  test('the most important is the title, the others follow in few words', () => {
    expect(textOf([on('topicLost', 2, bo), ...left(bo), ...came(anna, carla)])).toEqual([
      'Nobody covers Support',
      'Bo Dahl went away · 2 colleagues came online',
    ]);
  });

  test('no more than three others are told', () => {
    const all = [
      on('topicLost', 2, bo),
      on('topicBusy', 1, david),
      ...left(bo),
      ...came(anna),
      ...hasRoom(carla, david),
      on('topicFree', 3, carla),
    ];
    expect(textOf(all)).toEqual([
      'Nobody covers Support',
      'Everyone on Sales is busy · Bo Dahl went away · Anna Berg is online · and 3 more',
    ]);
  });
});

describe('a digest', () => {
  test.each<[happenings: Happening[], title: string, body: string]>([
    [came(anna), 'Anna Berg came online', 'Sales, Support · 2 chats'],
    [came(anna, bo, carla), '3 came online', 'Anna Berg, Bo Dahl, Carla Eng'],
    [left(anna, bo), '2 went away', 'Anna Berg, Bo Dahl'],
    [hasRoom(bo), 'Bo Dahl has room', 'Support'],
    [[on('topicLost', 2, anna)], 'nobody covers Support', 'Anna Berg was the last to leave'],
    [[on('topicFree', 2, bo)], 'somebody is free on Support', 'Bo Dahl · 1 chat'],
    [[on('topicBusy', 2, david)], 'everyone on Support is busy', 'David Falk · 5 chats'],
    [[on('topicLost', 2, bo), ...came(anna, carla)], 'nobody covers Support', '2 colleagues came online'],
  ])('%#: says after what: %o', (happenings, title, body) => {
    expect(textOf(happenings, { kind: 'digestAfterAbsence' })).toEqual([
      `While you were away: ${title}`,
      body,
    ]);
    expect(textOf(happenings, { kind: 'digestAfterOutage' })).toEqual([
      `While SuperOffice was out of reach: ${title}`,
      body,
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Anna Berg', 'Anna'],
    ['Berg, Anna', 'Anna'],
    ['Berg,', 'Berg'],
    ['Anna', 'Anna'],
    ['Anna  Maria Berg', 'Anna'],
    ['دانا الخطيب', '\u2068دانا\u2069'],
    ['الخطيب، دانا', '\u2068دانا\u2069'],
    ['山田太郎', '山田太郎'],
  ])('of %s the first is %s', (name, first) => {
    expect(textOf(came({ ...anna, name }), { privacy: 'firstNames' })[0]).toBe(`${first} is online`);
  });

  test('are first names everywhere where they are to be', () => {
    const firstNames = { privacy: 'firstNames' } as const;
    expect(textOf(came(anna, bo), firstNames)[1]).toBe('Anna, Bo');
    expect(textOf([on('topicLost', 2, anna)], firstNames)[1]).toBe('Anna was the last to leave');
    expect(textOf([on('topicBusy', 2, anna, david)], firstNames)[1]).toBe('Anna (2 chats), David (5 chats)');
  });

  test.each(['<b>A&B</b>', '%s', '\\n', '& "Söner"', '🙂'])('are plain text: %s', (name) => {
    expect(textOf(came({ ...anna, name }))[0]).toBe(`${name} is online`);
  });

  test('written from right to left keep the words around them in their order', () => {
    expect(textOf(came({ ...anna, name: 'דנה כהן' }))[0]).toBe('\u2068דנה כהן\u2069 is online');
  });

  test('that are too long for any toast are cut between letters', () => {
    const family = '👨‍👩‍👧';
    expect(textOf(came({ ...anna, name: family.repeat(80) }))[0]).toBe(`${family.repeat(59)}… is online`);
    expect(textOf(came({ ...anna, name: family.repeat(60) }))[0]).toBe(`${family.repeat(60)} is online`);
    expect(textOf(came({ ...anna, name: `${'a'.repeat(58)} ${'b'.repeat(30)}` }))[0]).toBe(
      `${'a'.repeat(58)}… is online`,
    );
  });

  test('of topics too', () => {
    const long = new Map([[1, 'x'.repeat(200)]]);
    const notice: Notice = { kind: 'news', key: 'x', urgency: 'normal', happenings: [on('topicLost', 1)] };
    const { title } = noticeText(notice, { topicNames: long, privacy: 'full', words: en });
    expect(title).toBe(`Nobody covers ${'x'.repeat(59)}…`);
  });
});

describe('where only counts are told', () => {
  test.each<[happenings: Happening[], texts: Texts]>([
    [came(anna), ['A colleague is online', 'Sales, Support · 2 chats']],
    [came(anna, bo, carla), ['3 colleagues came online', '']],
    [left(anna), ['A colleague went away', 'Sales, Support · 2 chats']],
    [hasRoom(bo), ['A colleague has room: 1 chat', 'Support']],
    [hasRoom(bo, carla), ['2 colleagues have room', '']],
    [[on('topicLost', 2, anna)], ['Nobody covers Support', 'A colleague was the last to leave']],
    [[on('topicLost', 2, anna, bo)], ['Nobody covers Support', '2 colleagues were the last to leave']],
    [[on('topicGained', 2, anna)], ['Support is covered again', 'by a colleague']],
    [[on('topicBusy', 2, anna, david)], ['Everyone on Support is busy', '2 colleagues']],
    [[on('topicFree', 2, bo)], ['Somebody is free on Support', 'A colleague · 1 chat']],
    [
      [on('topicLost', 2, anna), ...left(anna), ...came(bo)],
      ['Nobody covers Support', 'A colleague went away · A colleague is online'],
    ],
  ])('%#: %o', (happenings, texts) => {
    expect(textOf(happenings, { privacy: 'counts' })).toEqual(texts);
  });

  test('a digest names nobody either', () => {
    const counts = { privacy: 'counts', kind: 'digestAfterAbsence' } as const;
    expect(textOf(came(anna), counts)[0]).toBe('While you were away: a colleague came online');
    expect(textOf(came(present(17, { name: '' })), counts)[0]).not.toContain('17');
  });
});

test.each<[Privacy, string]>([
  ['full', 'Anna Berg is online · Sales · 2 chats'],
  ['firstNames', 'Anna is online · Sales · 2 chats'],
  ['counts', 'A colleague is online · Sales · 2 chats'],
])('a sample shows how %s looks', (privacy, body) => {
  expect(sampleText(privacy, en)).toEqual({ title: 'This is how a notification looks', body });
});
