import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const topicBar: Words['topicBar'] = {
  topics: 'Vis agenterne på',
  all: 'Alle',
  uncovered: 'ubemandet',
  closed: 'lukket',
  heard: {
    covered: (topic, present) => `${topic}, ${number(present)} til stede`,
    uncovered: (topic) => `${topic}, ubemandet`,
    closed: (topic) => `${topic}, lukket`,
    unknown: (topic) => `${topic}, ukendt bemanding`,
  },
  showEach: 'Vis alle kanaler',
  showOneLine: 'Vis kanalerne på én linje',
  leastBusy: (topic, name, chats) => `Mindst travlt på ${topic}: ${name}, ${chats}`,
  onlyMe: (topic) => `Kun du er til stede på ${topic} nu.`,
  nobody: (topic) => `Ingen er til stede på ${topic} nu.`,
  closedNow: (topic) => `${topic} er lukket nu.`,
  nobodyHasIt: (topic) => `Ingen har ${topic} blandt sine kanaler.`,
  order: (order) => `Rækkefølge: ${order}`,
  orders: {
    name: 'Efter navn',
    leastBusy: 'Mindst travle først',
    mostBusy: 'Travleste først',
  },
};
