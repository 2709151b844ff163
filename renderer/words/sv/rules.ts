import type { Words } from '../en.ts';
import { chats, counted } from './numbers.ts';

export const rules: Words['rules'] = {
  freeEnough: (atMost) => ({
    before: 'Någon kommer online med högst',
    after: `${counted(atMost, 'chatt', 'chattar')} eller kommer ner till det`,
  }),
  occasions: {
    arrival: 'Någon kommer online',
    freeEnough: 'Någon kommer online med få chattar eller kommer ner till få',
    leaving: 'Någon går offline',
    topicLost: 'En kanal blir obemannad',
    topicGained: 'En kanal blir bemannad igen',
    topicBusy: 'Alla närvarande i en kanal är upptagna',
    topicFree: 'Någon i en kanal är ledig igen',
  },
  ofAgent: {
    arrival: (name) => `${name} kommer online`,
    freeEnough: (name, atMost) =>
      atMost === null
        ? `${name} kommer online med få chattar eller kommer ner till få`
        : `${name} kommer online med högst ${chats(atMost)} eller kommer ner till det`,
    leaving: (name) => `${name} går offline`,
  },
  eachTime: 'varje gång',
  once: 'en gång',
};
