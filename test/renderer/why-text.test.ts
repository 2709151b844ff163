import { expect, test } from 'vitest';
import { coolDownMs } from '../../electron/presence/notices/cool-down.ts';
import type { Silence, Verdict } from '../../electron/presence/notices/decision.ts';
import type { Happening } from '../../electron/presence/notices/happening.ts';
import { occasions } from '../../electron/presence/notices/rule.ts';
import type { Delivery, WhyMatter } from '../../electron/presence/notices/why.ts';
import { entryText, type EntryText } from '../../renderer/why/why-text.ts';
import { en } from '../../renderer/words/en.ts';
import { agent, away, present } from '../presence/people.ts';

const topicNames = new Map([[1, 'Support']]);
const anna = present(11, { name: 'Anna Berg', chats: 2 });
const arrival: Happening = { kind: 'arrival', agent: anna };
const noRule: Verdict = { told: false, why: 'noRule' };

function textOf(matter: WhyMatter): EntryText {
  return entryText({ number: 1, at: 0, matter, agents: [], topic: null }, topicNames, en);
}

function decided(happening: Happening, verdict: Verdict, delivery: Delivery | null = null): EntryText {
  return textOf({ kind: 'decision', decision: { happening, verdict }, delivery });
}

const five = [1, 2, 3, 4, 5].map((id) => agent(id, { name: `P${id}` }));

test.each<[string, Happening]>([
  ['Anna Berg came online · 2 chats', arrival],
  ['Anna Berg came online', { kind: 'arrival', agent: { ...anna, chats: null } }],
  ['Agent 7 came online · 0 chats', { kind: 'arrival', agent: present(7, { name: '' }) }],
  ['Anna Berg went away', { kind: 'leaving', agent: { ...anna, chats: 0 } }],
  ['Anna Berg went away · 1 chat', { kind: 'leaving', agent: { ...anna, chats: 1 } }],
  ['Anna Berg went from 3 chats to 2', { kind: 'fewerChats', agent: anna, from: 3 }],
  ['Anna Berg has fewer than 3 chats', { kind: 'fewerChats', agent: { ...anna, chats: null }, from: 3 }],
  ['Support lost its last present agent · Anna Berg', { kind: 'topicLost', topic: 1, by: [anna] }],
  ['Support opened, and nobody is present', { kind: 'topicLost', topic: 1, by: [] }],
  ['Support has somebody again · Anna Berg', { kind: 'topicGained', topic: 1, by: [anna] }],
  ['Everybody present on Support is busy · P1, P2, P3 and 2 more', { kind: 'topicBusy', topic: 1, by: five }],
  ['Somebody is free again on Topic 9 · Anna Berg', { kind: 'topicFree', topic: 9, by: [anna] }],
])('%s', (what, happening) => {
  expect(decided(happening, noRule).what).toBe(what);
});

const silences: Record<Silence, string> = {
  firstLook: 'Not told: this was the first look, and how things were is no news',
  afterOutage: 'Not told: nobody could look for a while, so it is not known when this happened',
  firstSeen: 'Not told: it is not known how things were before',
  myself: 'Not told: it was you',
  briefAbsence: 'Not told: the absence was so short that you were not told of it either',
  noRule: 'Not told: no rule asks for this',
  otherTopics: 'Not told: your rules ask for this in other topics only',
  otherAgents: 'Not told: your rules ask for this with other people only',
  tooManyChats: 'Not told: your rules ask for this with fewer chats only',
  coolDown: 'Not told: you were told of this less than 5 minutes ago',
  locked: 'Not told: the screen was locked',
  paused: 'Not told: notifications were paused',
  quietHours: 'Not told: it was within your quiet hours',
  doNotDisturb: 'Not told: the desktop was set to “do not disturb”',
};

test.each(Object.entries(silences) as [Silence, string][])('silence for %s is explained', (why, text) => {
  expect(decided(arrival, { told: false, why })).toMatchObject({ why: text, outcome: 'notTold' });
});

test('the minutes of the cool-down are what it lasts', () => {
  expect(silences.coolDown).toContain(` ${coolDownMs / 60_000} minutes`);
});

test.each<['toast' | 'digest', Delivery | null, EntryText['outcome'], string]>([
  ['toast', 'shown', 'told', 'Told'],
  ['toast', 'underway', 'told', 'Being told'],
  ['toast', null, 'told', 'Being told'],
  ['toast', 'failed', 'told', 'Told in the list only, because the desktop did not show it'],
  ['toast', 'withdrawn', 'notTold', 'Not shown, because you left the account before'],
  ['digest', 'shown', 'told', 'Told afterwards, in one summary'],
  ['digest', 'underway', 'told', 'Being told afterwards, in one summary'],
  [
    'digest',
    'failed',
    'told',
    'Told afterwards in the list only, because the desktop did not show the summary',
  ],
  ['digest', 'withdrawn', 'notTold', 'Not shown in the summary, because you left the account before'],
])('a %s that is %s', (as, delivery, outcome, how) => {
  const text = decided(arrival, { told: true, as, rules: ['arrival'] }, delivery);
  expect(text).toMatchObject({ outcome, why: `${how}: your rule “Somebody comes online”` });
});

test('rules are named by their sentences, those of one agent with the name', () => {
  const why = (happening: Happening, ...rules: string[]): string =>
    decided(happening, { told: true, as: 'toast', rules }, 'shown').why;
  for (const occasion of occasions)
    expect(why(arrival, occasion)).toBe(`Told: your rule “${en.rules.occasions[occasion]}”`);
  expect(why(arrival, 'agent 11 arrival')).toBe('Told: your rule “Anna Berg comes online”');
  expect(why({ kind: 'leaving', agent: away(7, { name: '' }) }, 'agent 7 leaving')).toBe(
    'Told: your rule “Agent 7 goes away”',
  );
  expect(why({ kind: 'fewerChats', agent: anna, from: 3 }, 'freeEnough', 'agent 11 freeEnough')).toBe(
    'Told: your rules “Somebody comes online with few chats, or drops to few” and “Anna Berg comes online with few chats, or drops to few”',
  );
});

test('what is not decided says so, and is neither told nor not told', () => {
  expect(textOf({ kind: 'began', present: 5, total: 12 })).toMatchObject({
    what: 'First look · 5 of 12 present',
    why: 'How things are at the start is no news',
    outcome: 'none',
  });
  expect(textOf({ kind: 'listed', id: 11, name: 'Anna Berg' })).toMatchObject({
    what: 'Anna Berg is in the list of agents now',
    why: 'That says nothing about coming or going',
    outcome: 'none',
  });
  expect(textOf({ kind: 'unlisted', id: 7, name: '' })).toMatchObject({
    what: 'Agent 7 is no longer in the list of agents',
    outcome: 'none',
  });
});

test('the names in a text are told, to be kept apart', () => {
  expect(decided({ kind: 'topicGained', topic: 1, by: five }, noRule).names).toEqual([
    'Support',
    'P1',
    'P2',
    'P3',
  ]);
  expect(decided(arrival, noRule).names).toEqual(['Anna Berg']);
});
