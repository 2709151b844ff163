import type { Words } from '../en.ts';
import { chats, counted } from './numbers.ts';

export const rules: Words['rules'] = {
  freeEnough: (atMost) => ({
    before: 'Iemand komt online met hoogstens',
    after: `${counted(atMost, 'chat', 'chats')}, of heeft er nog maar zoveel`,
  }),
  occasions: {
    arrival: 'Iemand komt online',
    freeEnough: 'Iemand komt online met weinig chats, of heeft er nog maar weinig',
    leaving: 'Iemand is niet meer aanwezig',
    topicLost: 'In een kanaal is niemand meer aanwezig',
    topicGained: 'In een kanaal is weer iemand aanwezig',
    topicBusy: 'In een kanaal heeft iedereen die er is het druk',
    topicFree: 'In een kanaal is weer iemand vrij',
  },
  ofAgent: {
    arrival: (name) => `${name} komt online`,
    freeEnough: (name, atMost) =>
      atMost === null
        ? `${name} komt online met weinig chats, of heeft er nog maar weinig`
        : `${name} komt online met hoogstens ${chats(atMost)}, of heeft er nog maar zoveel`,
    leaving: (name) => `${name} is niet meer aanwezig`,
  },
  eachTime: 'elke keer',
  once: 'één keer',
};
