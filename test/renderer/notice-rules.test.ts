import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultRules, standingRuleSchema, type RuleShown } from '../../electron/contract/wishes.ts';
import { changed, sentenceOf } from '../../renderer/settings/notices/standing-rule.ts';
import { topicChoices, withTopic } from '../../renderer/settings/notices/topic-choice.ts';
import { en } from '../../renderer/words/en.ts';

const shown = defaultRules.map((rule): RuleShown => ({ ...rule, locked: false }));

test.each(shown)('a change of $occasion is the whole rule, as main takes it', (rule) => {
  const change = changed(rule, { on: !rule.on, scope: { kind: 'chosen', topics: [3] } });
  expect(v.parse(standingRuleSchema, change)).toMatchObject({
    occasion: rule.occasion,
    on: !rule.on,
    once: false,
    scope: { kind: 'chosen', topics: [3] },
  });
});

test('rules are sentences', () => {
  const one = (atMost: number): string => sentenceOf({ ...shown[1]!, atMost } as RuleShown, en);
  expect(shown.map((rule) => sentenceOf(rule, en))).toEqual([
    'Somebody comes online',
    'Somebody comes online with at most 1 chat, or drops to that',
    'Somebody goes away',
    'A topic loses its last present agent',
    'A topic has somebody again',
    'Everybody present on a topic is busy',
    'Somebody on a topic is free again',
  ]);
  expect(one(0)).toBe('Somebody comes online with at most 0 chats, or drops to that');
});

const topics = [
  { topic: 3, name: 'Support', mine: true },
  { topic: 1, name: null, mine: false },
];

test('topics that are chosen can be seen, also where the tenant shows them no longer', () => {
  expect(topicChoices(topics, [1, 8], en)).toEqual([
    { topic: 3, name: 'Support', mine: true },
    { topic: 1, name: 'Topic 1', mine: false },
    { topic: 8, name: 'Topic 8', mine: false },
  ]);
});

test('a topic is ticked or not, and none of the others is lost', () => {
  const choices = topicChoices(topics, [1, 8], en);
  expect(withTopic(choices, [1, 8], 3, true)).toEqual([3, 1, 8]);
  expect(withTopic(choices, [1, 8], 8, false)).toEqual([1]);
  expect(withTopic(choices, [1, 8], 8, true)).toEqual([1, 8]);
});
