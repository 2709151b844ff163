import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../electron/presence/notices/happening.ts';
import { noticeOf } from '../../../electron/presence/notices/notice.ts';
import { away, present } from '../people.ts';
import { look, rule, story } from './story.ts';

const came = (id: number, name = `Agent ${id}`): Happening => ({
  kind: 'arrival',
  agent: present(id, { name }),
});
const left = (id: number): Happening => ({ kind: 'leaving', agent: away(id) });
const fewer = (id: number): Happening => ({ kind: 'fewerChats', agent: present(id), from: 3 });
const topic = (kind: 'topicLost' | 'topicGained' | 'topicBusy' | 'topicFree', id = 5): Happening => ({
  kind,
  topic: id,
  by: [],
});

/** What a notice says first, second and so on, in short. */
function order(...told: Happening[]): string[] {
  const { happenings } = noticeOf('news', told) ?? { happenings: [] };
  return happenings.map((it) => `${it.kind} ${'agent' in it ? it.agent.id : it.topic}`);
}

test('there is none where nothing is told', () => {
  expect(noticeOf('news', [])).toBeNull();
  expect(noticeOf('digestAfterOutage', [])).toBeNull();
  expect(story({}, look(0, away(1)), look(30, present(1))).at(-1)?.notice).toBeNull();
});

test('what matters most comes first', () => {
  const all = [
    topic('topicLost'),
    topic('topicBusy'),
    came(1),
    fewer(2),
    topic('topicGained'),
    topic('topicFree'),
    left(3),
  ];
  const expected = order(...all);
  expect(expected).toEqual([
    'topicLost 5',
    'topicBusy 5',
    'arrival 1',
    'fewerChats 2',
    'topicGained 5',
    'topicFree 5',
    'leaving 3',
  ]);
  expect(order(...all.toReversed())).toEqual(expected);
});

test('people come in the order of their names, namesakes and topics in that of their numbers', () => {
  const [bo, anna, other, aase] = [came(1, 'Bo'), came(4, 'Anna'), came(2, 'Anna'), came(3, 'Åse')];
  expect(order(aase, bo, anna, other)).toEqual(['arrival 2', 'arrival 4', 'arrival 1', 'arrival 3']);
  expect(order(topic('topicLost', 10), topic('topicLost', 9))).toEqual(['topicLost 9', 'topicLost 10']);
});

describe('a notice replaces', () => {
  const keyOf = (...told: Happening[]): string | undefined => noticeOf('news', told)?.key;

  test('only one about the same person or topic, or about several', () => {
    expect(keyOf(came(1))).toBe(keyOf(left(1)));
    expect(keyOf(came(1))).not.toBe(keyOf(came(2)));
    expect(keyOf(came(5))).not.toBe(keyOf(topic('topicLost', 5)));
    expect(keyOf(topic('topicLost'))).toBe(keyOf(topic('topicGained')));
    expect(keyOf(topic('topicGained'), topic('topicBusy'))).toBe(keyOf(topic('topicLost')));
    expect(keyOf(came(1), came(2))).toBe(keyOf(came(3), topic('topicLost')));
    expect(keyOf(came(1), came(2))).not.toBe(keyOf(came(1)));
  });

  test('a digest by a digest, and by nothing else', () => {
    const digest = noticeOf('digestAfterAbsence', [came(1)])?.key;
    expect(digest).toBe(noticeOf('digestAfterOutage', [came(1), came(2)])?.key);
    expect([keyOf(came(1)), keyOf(came(1), came(2))]).not.toContain(digest);
  });
});

test.each<[string, Happening[], 'low' | 'normal']>([
  ['somebody left', [left(1)], 'low'],
  ['a topic has somebody again', [topic('topicGained')], 'low'],
  ['somebody is free again', [topic('topicFree'), left(1)], 'low'],
  ['somebody came', [came(1)], 'normal'],
  ['somebody has few chats', [fewer(1)], 'normal'],
  ['a topic is lost', [left(1), topic('topicLost')], 'normal'],
  ['a topic is busy', [topic('topicBusy')], 'normal'],
  ['somebody left and somebody came', [left(1), came(2)], 'normal'],
])('that %s is of this urgency', (_what, told, urgency) => {
  expect(noticeOf('news', told)?.urgency).toBe(urgency);
  expect(noticeOf('digestAfterAbsence', told)?.urgency).toBe('low');
});

test('one look brings one notice, of all that is told in it', () => {
  const rules = [rule('arrival'), rule('topicGained'), rule('leaving')];
  const looks = [
    look(0, away(1, { topics: [5] }), present(2)),
    look(30, away(1, { topics: [5] }), away(2)),
    look(90, present(1, { topics: [5] }), away(2)),
  ];
  const notice = story({ rules }, ...looks).at(-1)?.notice;
  expect(notice).toMatchObject({ kind: 'news', key: 'several', urgency: 'normal' });
  expect(order(...(notice?.happenings ?? []))).toEqual(['arrival 1', 'topicGained 5', 'leaving 2']);
});
