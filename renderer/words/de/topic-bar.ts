import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const topicBar: Words['topicBar'] = {
  topics: 'Teammitglieder zeigen aus',
  all: 'Alle',
  uncovered: 'unbesetzt',
  closed: 'geschlossen',
  heard: {
    covered: (topic, present) => `${topic}, ${number(present)} anwesend`,
    uncovered: (topic) => `${topic}, unbesetzt`,
    closed: (topic) => `${topic}, geschlossen`,
    unknown: (topic) => `${topic}, Besetzung unbekannt`,
  },
  showEach: 'Alle Kanäle zeigen',
  showOneLine: 'Kanäle in einer Zeile zeigen',
  leastBusy: (topic, name, chats) => `In ${topic} am ehesten frei: ${name}, ${chats}`,
  onlyMe: (topic) => `In ${topic} sind nur Sie anwesend.`,
  nobody: (topic) => `${topic} ist zurzeit unbesetzt.`,
  closedNow: (topic) => `${topic} ist zurzeit geschlossen.`,
  nobodyHasIt: (topic) => `Niemand hat ${topic} unter den eigenen Kanälen.`,
  order: (order) => `Sortierung: ${order}`,
  orders: {
    name: 'Nach Namen',
    leastBusy: 'Wenigste Chats zuerst',
    mostBusy: 'Meiste Chats zuerst',
  },
};
