import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const topicBar: Words['topicBar'] = {
  topics: 'Agents tonen van',
  all: 'Alle',
  uncovered: 'onbemand',
  closed: 'gesloten',
  heard: {
    covered: (topic, present) => `${topic}, ${number(present)} aanwezig`,
    uncovered: (topic) => `${topic}, onbemand`,
    closed: (topic) => `${topic}, gesloten`,
    unknown: (topic) => `${topic}, bezetting onbekend`,
  },
  showEach: 'Alle kanalen tonen',
  showOneLine: 'Kanalen op één regel tonen',
  leastBusy: (topic, name, chats) => `Minst druk in ${topic}: ${name}, ${chats}`,
  onlyMe: (topic) => `Alleen jij bent nu aanwezig in ${topic}.`,
  nobody: (topic) => `${topic} is nu onbemand.`,
  closedNow: (topic) => `${topic} is nu gesloten.`,
  nobodyHasIt: (topic) => `Niemand heeft ${topic} bij de eigen kanalen.`,
  order: (order) => `Volgorde: ${order}`,
  orders: {
    name: 'Op naam',
    leastBusy: 'Minste chats eerst',
    mostBusy: 'Meeste chats eerst',
  },
};
