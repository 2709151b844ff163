import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'favoritt',
  hasBell: 'med varsel',
  favourite: (name) => `Favoritt: ${name}`,
  tellWhenOnline: (name) => `Varsle meg når ${name} kommer online`,
  byKey: (what, key) => `${what} (${key})`,
  done: {
    favourite: (name) => `${name} er favoritt nå.`,
    noFavourite: (name) => `${name} er ikke favoritt lenger.`,
    bell: (name) => `Du varsles når ${name} kommer online.`,
    noBell: (name) => `Du varsles ikke lenger når ${name} kommer online.`,
  },
  since: {
    present: (time) => `Til stede siden ${time}, så vidt vi har sett.`,
    away: (time) => `Borte siden ${time}, så vidt vi har sett.`,
  },
  sinceAtLeast: {
    present: (time) => `Til stede siden ${time} eller tidligere.`,
    away: (time) => `Borte siden ${time} eller tidligere.`,
  },
  sinceBefore: {
    present: 'Allerede til stede da vi begynte å følge med.',
    away: 'Allerede borte da vi begynte å følge med.',
  },
  presenceUnknown: 'SuperOffice sier ikke om agenten er til stede eller borte.',
  topics: (list) => `Kanaler: ${list}`,
  noTopics: 'Ingen kanaler.',
  tellMeWhen: (name) => `Varsle meg når ${name} …`,
  arrival: 'kommer online',
  leaving: 'går offline',
  freeEnough: (atMost) => ({
    before: 'kommer online med høyst',
    after: `${counted(atMost, 'chat', 'chatter')} eller kommer ned på det`,
  }),
  atMost: 'Høyeste antall chatter',
  howOften: 'Hvor ofte',
  why: 'Hvorfor fikk jeg (ikke) varsel?',
};
