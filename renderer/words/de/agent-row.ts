import type { Words } from '../en.ts';
import { counted } from './numbers.ts';

export const agentRow: Words['agentRow'] = {
  isFavourite: 'Favorit',
  hasBell: 'mit Benachrichtigung',
  favourite: (name) => `Favorit: ${name}`,
  tellWhenOnline: (name) => `Benachrichtigen, wenn ${name} online kommt`,
  byKey: (what, key) => `${what} (${key})`,
  done: {
    favourite: (name) => `${name} gehört jetzt zu den Favoriten.`,
    noFavourite: (name) => `${name} gehört nicht mehr zu den Favoriten.`,
    bell: (name) => `Sie werden benachrichtigt, wenn ${name} online kommt.`,
    noBell: (name) => `Sie werden nicht mehr benachrichtigt, wenn ${name} online kommt.`,
  },
  since: {
    present: (time) => `Anwesend seit ${time}, soweit für uns sichtbar.`,
    away: (time) => `Abwesend seit ${time}, soweit für uns sichtbar.`,
  },
  sinceAtLeast: {
    present: (time) => `Anwesend seit ${time} oder früher.`,
    away: (time) => `Abwesend seit ${time} oder früher.`,
  },
  sinceBefore: {
    present: 'Schon vor der ersten Abfrage anwesend.',
    away: 'Schon vor der ersten Abfrage abwesend.',
  },
  presenceUnknown: 'SuperOffice sagt nicht, ob anwesend oder abwesend.',
  topics: (list) => `Kanäle: ${list}`,
  noTopics: 'Keine Kanäle.',
  tellMeWhen: (name) => `Benachrichtigen, wenn ${name}\u00a0…`,
  arrival: 'online kommt',
  leaving: 'nicht mehr anwesend ist',
  freeEnough: (atMost) => ({
    before: 'mit höchstens',
    after: `${counted(atMost, 'Chat', 'Chats')} online kommt oder nur noch so viele hat`,
  }),
  atMost: 'Höchstzahl der Chats',
  howOften: 'Wie oft',
  why: 'Warum (nicht) benachrichtigt?',
};
