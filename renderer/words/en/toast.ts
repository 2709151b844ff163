import { chats, counted, list, number } from './numbers.ts';

/** The first ones of several, and how many there are beside them. */
const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? names.join(', ') : `${names.join(', ')} and ${number(more)} more`;

export const toast = {
  andMore,
  /** The same inside a sentence. */
  together: (names: readonly string[], more: number) => (more === 0 ? list(names) : andMore(names, more)),
  /** What is told of somebody, or of several; `meanwhile`: after "While you were away: ". */
  arrival: {
    one: (name: string) => `${name} is online`,
    many: (count: number) => `${number(count)} colleagues came online`,
    meanwhile: {
      one: (name: string) => `${name} came online`,
      many: (count: number) => `${number(count)} came online`,
    },
  },
  leaving: {
    one: (name: string) => `${name} went away`,
    many: (count: number) => `${number(count)} colleagues went away`,
    meanwhile: {
      one: (name: string) => `${name} went away`,
      many: (count: number) => `${number(count)} went away`,
    },
  },
  fewerChats: {
    one: (name: string, count: number | null) =>
      count === null ? `${name} has room` : `${name} has room: ${chats(count)}`,
    many: (count: number) => `${number(count)} colleagues have room`,
    meanwhile: {
      one: (name: string) => `${name} has room`,
      many: (count: number) => `${number(count)} have room`,
    },
  },
  topicLost: {
    one: (topic: string) => `Nobody covers ${topic}`,
    many: (count: number) => `Nobody covers ${number(count)} topics`,
    meanwhile: {
      one: (topic: string) => `nobody covers ${topic}`,
      many: (count: number) => `nobody covers ${number(count)} topics`,
    },
    lastToLeave: (who: string, count: number) => `${who} ${counted(count, 'was', 'were')} the last to leave`,
    opened: 'It is open now, and nobody is there',
  },
  topicGained: {
    one: (topic: string) => `${topic} is covered again`,
    many: (count: number) => `${number(count)} topics are covered again`,
    meanwhile: {
      one: (topic: string) => `${topic} is covered again`,
      many: (count: number) => `${number(count)} topics are covered again`,
    },
    by: (who: string) => `by ${who}`,
    /** By so many whose names are not to be shown. */
    byUnnamed: (count: number) => (count === 1 ? 'by a colleague' : `by ${number(count)} colleagues`),
  },
  topicBusy: {
    one: (topic: string) => `Everyone on ${topic} is busy`,
    many: (count: number) => `Everyone on ${number(count)} topics is busy`,
    meanwhile: {
      one: (topic: string) => `everyone on ${topic} is busy`,
      many: (count: number) => `everyone on ${number(count)} topics is busy`,
    },
  },
  topicFree: {
    one: (topic: string) => `Somebody is free on ${topic}`,
    many: (count: number) => `Somebody is free on ${number(count)} topics`,
    meanwhile: {
      one: (topic: string) => `somebody is free on ${topic}`,
      many: (count: number) => `somebody is free on ${number(count)} topics`,
    },
  },
  /** Other news that a toast has no room for. */
  more: (count: number) => `and ${number(count)} more`,
  whileAway: (what: string) => `While you were away: ${what}`,
  whileOutOfReach: (what: string) => `While SuperOffice was out of reach: ${what}`,
  /** Somebody with their chats, among others. */
  withChats: (name: string, count: number) => `${name} (${chats(count)})`,
  /** Colleagues whose names are not to be shown. */
  unnamed: {
    first: 'A colleague',
    within: 'a colleague',
    many: (count: number) => `${number(count)} colleagues`,
  },
  open: 'Open',
  pause: 'Pause 1 h',
  sample: { title: 'This is how a notification looks', name: 'Anna Berg', topic: 'Sales' },
  signInNeeded: {
    title: 'Sign-in needed',
    body: 'You are signed out of SuperOffice. Click to sign in again.',
  },
};
