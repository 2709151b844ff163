import type { Words } from '../en.ts';
import { chats, counted } from './numbers.ts';

export const rules: Words['rules'] = {
  freeEnough: (atMost) => ({
    before: 'Nogen kommer online med højst',
    after: `${counted(atMost, 'chat', 'chats')} eller kommer ned på det`,
  }),
  occasions: {
    arrival: 'Nogen kommer online',
    freeEnough: 'Nogen kommer online med få chats eller kommer ned på få',
    leaving: 'Nogen går offline',
    topicLost: 'En kanal bliver ubemandet',
    topicGained: 'En kanal bliver bemandet igen',
    topicBusy: 'Alle, der er til stede på en kanal, har travlt',
    topicFree: 'Nogen på en kanal er ledig igen',
  },
  ofAgent: {
    arrival: (name) => `${name} kommer online`,
    freeEnough: (name, atMost) =>
      atMost === null
        ? `${name} kommer online med få chats eller kommer ned på få`
        : `${name} kommer online med højst ${chats(atMost)} eller kommer ned på det`,
    leaving: (name) => `${name} går offline`,
  },
  eachTime: 'hver gang',
  once: 'én gang',
};
