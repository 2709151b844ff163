import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'favoriet',
  hasBell: 'met melding',
  favourite: (name) => `Favoriet: ${name}`,
  tellWhenOnline: (name) => `Melding als ${name} online komt`,
  byKey: (what, key) => `${what} (${key})`,
  done: {
    favourite: (name) => `${name} is nu een favoriet.`,
    noFavourite: (name) => `${name} is geen favoriet meer.`,
    bell: (name) => `Je krijgt een melding als ${name} online komt.`,
    noBell: (name) => `Je krijgt geen melding meer als ${name} online komt.`,
  },
  since: {
    present: (time) => `Aanwezig sinds ${time}, voor zover we hebben gezien.`,
    away: (time) => `Afwezig sinds ${time}, voor zover we hebben gezien.`,
  },
  sinceAtLeast: {
    present: (time) => `Aanwezig sinds ${time} of eerder.`,
    away: (time) => `Afwezig sinds ${time} of eerder.`,
  },
  sinceBefore: {
    present: 'Al aanwezig voordat we keken.',
    away: 'Al afwezig voordat we keken.',
  },
  presenceUnknown: 'SuperOffice laat niet weten of de agent aanwezig of afwezig is.',
  topics: (list) => `Kanalen: ${list}`,
  noTopics: 'Geen kanalen.',
  tellMeWhen: (name) => `Melding als ${name}…`,
  arrival: 'online komt',
  leaving: 'niet meer aanwezig is',
  freeEnough: (atMost) => ({
    before: 'online komt met hoogstens',
    after: `${counted(atMost, 'chat', 'chats')}, of er nog maar zoveel heeft`,
  }),
  atMost: 'Maximaal aantal chats',
  howOften: 'Hoe vaak',
  why: 'Waarom wel of geen melding?',
};
