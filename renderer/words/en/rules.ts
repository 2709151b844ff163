import type { AgentOccasion, Occasion } from '../../../electron/presence/notices/rule.ts';
import { chats, counted } from './numbers.ts';

/** What rules wait for, as sentences. */
export const rules = {
  /** A number of chats is filled in between the two parts of a sentence. */
  freeEnough: (atMost: number) => ({
    before: 'Somebody comes online with at most',
    after: `${counted(atMost, 'chat', 'chats')}, or drops to that`,
  }),
  /** Without the number of chats, where it is not known. */
  occasions: {
    arrival: 'Somebody comes online',
    freeEnough: 'Somebody comes online with few chats, or drops to few',
    leaving: 'Somebody goes away',
    topicLost: 'A topic loses its last present agent',
    topicGained: 'A topic has somebody again',
    topicBusy: 'Everybody present on a topic is busy',
    topicFree: 'Somebody on a topic is free again',
  } satisfies Record<Occasion, string>,
  /** Of one agent; the number of chats is null where it is not known. */
  ofAgent: {
    arrival: (name: string) => `${name} comes online`,
    freeEnough: (name: string, atMost: number | null) =>
      atMost === null
        ? `${name} comes online with few chats, or drops to few`
        : `${name} comes online with at most ${chats(atMost)}, or drops to that`,
    leaving: (name: string) => `${name} goes away`,
  } satisfies Record<AgentOccasion, (name: string, atMost: number | null) => string>,
  eachTime: 'each time',
  once: 'once',
};
