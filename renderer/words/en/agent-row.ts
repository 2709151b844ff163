import { counted } from './numbers.ts';

/** Rows of the list: what can be done with an agent, and what an open row says. */
export const agentRow = {
  isFavourite: 'favourite',
  hasBell: 'with a bell',
  favourite: (name: string) => `Favourite: ${name}`,
  tellWhenOnline: (name: string) => `Tell me when ${name} comes online`,
  /** What a key does as well. */
  byKey: (what: string, key: string) => `${what} (${key})`,
  /** What a key has just done, to be heard. */
  done: {
    favourite: (name: string) => `${name} is a favourite now.`,
    noFavourite: (name: string) => `${name} is no longer a favourite.`,
    bell: (name: string) => `You are told when ${name} comes online.`,
    noBell: (name: string) => `You are no longer told when ${name} comes online.`,
  },
  since: {
    present: (time: string) => `Present since ${time}, as far as we saw.`,
    away: (time: string) => `Away since ${time}, as far as we saw.`,
  },
  /** It was so already when we looked first, or again. */
  sinceAtLeast: {
    present: (time: string) => `Present since ${time} or earlier.`,
    away: (time: string) => `Away since ${time} or earlier.`,
  },
  /** Since before there was a first look. */
  sinceBefore: {
    present: 'Already present when we first looked.',
    away: 'Already away when we first looked.',
  },
  presenceUnknown: "SuperOffice doesn't say whether they are present or away.",
  topics: (list: string) => `Topics: ${list}`,
  noTopics: 'No topics.',
  tellMeWhen: (name: string) => `Tell me when ${name} …`,
  arrival: 'comes online',
  leaving: 'goes away',
  /** The number of chats is filled in between. */
  freeEnough: (atMost: number) => ({
    before: 'comes online with at most',
    after: `${counted(atMost, 'chat', 'chats')}, or drops to that`,
  }),
  atMost: 'Chats at most',
  howOften: 'How often',
  why: 'Why was I (not) told?',
};
