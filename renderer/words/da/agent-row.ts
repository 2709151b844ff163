import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'favorit',
  hasBell: 'med besked',
  favourite: (name) => `Favorit: ${name}`,
  tellWhenOnline: (name) => `Giv besked, når ${name} kommer online`,
  byKey: (what, key) => `${what} (${key})`,
  done: {
    favourite: (name) => `${name} er nu favorit.`,
    noFavourite: (name) => `${name} er ikke længere favorit.`,
    bell: (name) => `Du får besked, når ${name} kommer online.`,
    noBell: (name) => `Du får ikke længere besked, når ${name} kommer online.`,
  },
  since: {
    present: (time) => `Til stede siden ${time}, så vidt vi har set.`,
    away: (time) => `Væk siden ${time}, så vidt vi har set.`,
  },
  sinceAtLeast: {
    present: (time) => `Til stede siden ${time} eller tidligere.`,
    away: (time) => `Væk siden ${time} eller tidligere.`,
  },
  sinceBefore: {
    present: 'Allerede til stede, da vi begyndte at følge med.',
    away: 'Allerede væk, da vi begyndte at følge med.',
  },
  presenceUnknown: 'SuperOffice oplyser ikke, om agenten er til stede eller væk.',
  topics: (list) => `Kanaler: ${list}`,
  noTopics: 'Ingen kanaler.',
  tellMeWhen: (name) => `Giv besked, når ${name} …`,
  arrival: 'kommer online',
  leaving: 'går offline',
  freeEnough: (atMost) => ({
    before: 'kommer online med højst',
    after: `${counted(atMost, 'chat', 'chats')} eller kommer ned på det`,
  }),
  atMost: 'Højeste antal chats',
  howOften: 'Hvor ofte',
  why: 'Hvorfor fik jeg (ikke) besked?',
};
