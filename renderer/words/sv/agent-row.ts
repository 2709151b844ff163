import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'favorit',
  hasBell: 'med notis',
  favourite: (name) => `Favorit: ${name}`,
  tellWhenOnline: (name) => `Säg till när ${name} kommer online`,
  byKey: (what, key) => `${what} (${key})`,
  done: {
    favourite: (name) => `${name} är nu en favorit.`,
    noFavourite: (name) => `${name} är inte längre en favorit.`,
    bell: (name) => `Du får en notis när ${name} kommer online.`,
    noBell: (name) => `Du får inte längre någon notis när ${name} kommer online.`,
  },
  since: {
    present: (time) => `Närvarande sedan ${time}, såvitt vi har sett.`,
    away: (time) => `Borta sedan ${time}, såvitt vi har sett.`,
  },
  sinceAtLeast: {
    present: (time) => `Närvarande sedan ${time} eller tidigare.`,
    away: (time) => `Borta sedan ${time} eller tidigare.`,
  },
  sinceBefore: {
    present: 'Närvarande redan när vi började titta.',
    away: 'Borta redan när vi började titta.',
  },
  presenceUnknown: 'SuperOffice talar inte om ifall agenten är närvarande eller borta.',
  topics: (list) => `Kanaler: ${list}`,
  noTopics: 'Inga kanaler.',
  tellMeWhen: (name) => `Säg till när ${name} …`,
  arrival: 'kommer online',
  leaving: 'går offline',
  freeEnough: (atMost) => ({
    before: 'kommer online med högst',
    after: `${counted(atMost, 'chatt', 'chattar')} eller kommer ner till det`,
  }),
  atMost: 'Högsta antal chattar',
  howOften: 'Hur ofta',
  why: 'Varför fick jag (inte) en notis?',
};
