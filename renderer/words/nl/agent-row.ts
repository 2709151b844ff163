import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'favoriet',
  hasBell: 'met bel',
  favourite: (name) => `Favoriet: ${name}`,
  tellWhenOnline: (name) => `Melding als ${name} online komt`,
  done: {
    favourite: (name) => `${name} is nu een favoriet.`,
    noFavourite: (name) => `${name} is geen favoriet meer.`,
    bell: (name) => `Bel aangezet: ${name} komt online.`,
    noBell: (name) => `Bel weggehaald: ${name} komt online.`,
  },
  since: {
    present: (time) => `Aanwezig sinds ${time}, voor zover we zagen.`,
    away: (time) => `Afwezig sinds ${time}, voor zover we zagen.`,
  },
  sinceAtLeast: {
    present: (time) => `Aanwezig sinds ${time} of eerder.`,
    away: (time) => `Afwezig sinds ${time} of eerder.`,
  },
  sinceBefore: {
    present: 'Al aanwezig voordat we keken.',
    away: 'Al afwezig voordat we keken.',
  },
  presenceUnknown: 'SuperOffice laat niet weten of dit aanwezig of afwezig is.',
  topics: (list) => `Kanalen: ${list}`,
  noTopics: 'Geen kanalen.',
  tellMeWhen: (name) => `Melding als ${name}…`,
  arrival: 'online komt',
  leaving: 'niet meer aanwezig is',
  freeEnough: (atMost) => ({
    before: 'online komt met hoogstens',
    after: `${counted(atMost, 'chat', 'chats')}, of er nog maar zoveel heeft`,
  }),
  atMost: 'Hoogste aantal chats',
  howOften: 'Hoe vaak',
  why: 'Waarom wel of geen melding?',
};
