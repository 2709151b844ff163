import type { Silence } from '../../../electron/presence/notices/decision.ts';
import type { Delivery } from '../../../electron/presence/notices/why.ts';
import { chats, counted, list, number } from './numbers.ts';

/** "Why was I (not) told?" */
export const why = {
  title: 'Why was I (not) told?',
  hint: 'What happened, newest first, and why you were told or not.',
  about: 'About',
  everybody: 'Everybody',
  copy: 'Copy list',
  copied: 'Copied',
  today: 'Today',
  yesterday: 'Yesterday',
  nothing: 'Nothing has happened yet',
  nothingHint: 'Everyone who comes or goes shows up here.',
  nothingOf: (name: string) => `Nothing about ${name}`,
  nothingOfHint: 'None of the last 200 entries is about this person.',
  notConnected: 'Not connected',
  notConnectedHint: 'Connect to see what happens.',

  began: 'First look',
  beganHint: 'How things are at the start is no news',
  listed: (name: string) => `${name} is in the list of agents now`,
  unlisted: (name: string) => `${name} is no longer in the list of agents`,
  listHint: 'That says nothing about coming or going',
  arrival: (name: string) => `${name} came online`,
  leaving: (name: string) => `${name} went away`,
  fewerChats: (name: string, from: number, to: number | null) =>
    to === null
      ? `${name} has fewer than ${chats(from)}`
      : `${name} went from ${chats(from)} to ${number(to)}`,
  topicLost: (topic: string) => `${topic} lost its last present agent`,
  topicOpened: (topic: string) => `${topic} opened, and nobody is present`,
  topicGained: (topic: string) => `${topic} has somebody again`,
  topicBusy: (topic: string) => `Everybody present on ${topic} is busy`,
  topicFree: (topic: string) => `Somebody is free again on ${topic}`,

  /** Goes on with the rules that asked for it. */
  told: {
    toast: {
      underway: 'Being told',
      shown: 'Told',
      failed: 'Told in the list only, because the desktop did not show it',
      withdrawn: 'Not shown, because you left the account before',
    },
    digest: {
      underway: 'Being told afterwards, in one summary',
      shown: 'Told afterwards, in one summary',
      failed: 'Told afterwards in the list only, because the desktop did not show the summary',
      withdrawn: 'Not shown in the summary, because you left the account before',
    },
  } satisfies Record<'toast' | 'digest', Record<Delivery, string>>,
  because: (how: string, rules: readonly string[]) =>
    `${how}: your ${counted(rules.length, 'rule', 'rules')} ${list(rules.map((rule) => `“${rule}”`))}`,
  notTold: (why: string) => `Not told: ${why}`,
  silence: {
    firstLook: 'this was the first look, and how things were is no news',
    afterOutage: 'nobody could look for a while, so it is not known when this happened',
    firstSeen: 'it is not known how things were before',
    myself: 'it was you',
    briefAbsence: 'the absence was so short that you were not told of it either',
    noRule: 'no rule asks for this',
    otherTopics: 'your rules ask for this in other topics only',
    otherAgents: 'your rules ask for this with other people only',
    tooManyChats: 'your rules ask for this with fewer chats only',
    coolDown: 'you were told of this less than 5 minutes ago',
    locked: 'the screen was locked',
    paused: 'notifications were paused',
    quietHours: 'it was within your quiet hours',
    doNotDisturb: 'the desktop was set to “do not disturb”',
  } satisfies Record<Silence, string>,
};
