import type { Words } from '../en.ts';
import { chats, counted } from './numbers.ts';

export const rules: Words['rules'] = {
  freeEnough: (atMost) => ({
    before: 'Noen kommer online med høyst',
    after: `${counted(atMost, 'chat', 'chatter')} eller kommer ned på det`,
  }),
  occasions: {
    arrival: 'Noen kommer online',
    freeEnough: 'Noen kommer online med få chatter eller kommer ned på få',
    leaving: 'Noen går offline',
    topicLost: 'En kanal blir ubemannet',
    topicGained: 'En kanal blir bemannet igjen',
    topicBusy: 'Alle som er til stede på en kanal, er opptatt',
    topicFree: 'Noen på en kanal er ledig igjen',
  },
  ofAgent: {
    arrival: (name) => `${name} kommer online`,
    freeEnough: (name, atMost) =>
      atMost === null
        ? `${name} kommer online med få chatter eller kommer ned på få`
        : `${name} kommer online med høyst ${chats(atMost)} eller kommer ned på det`,
    leaving: (name) => `${name} går offline`,
  },
  eachTime: 'hver gang',
  once: 'én gang',
};
