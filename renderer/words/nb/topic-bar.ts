import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const topicBar: Words['topicBar'] = {
  topics: 'Vis agentene på',
  all: 'Alle',
  uncovered: 'ubemannet',
  closed: 'stengt',
  heard: {
    covered: (topic, present) => `${topic}, ${number(present)} til stede`,
    uncovered: (topic) => `${topic}, ubemannet`,
    closed: (topic) => `${topic}, stengt`,
    unknown: (topic) => `${topic}, ukjent bemanning`,
  },
  showEach: 'Vis alle kanaler',
  showOneLine: 'Vis kanalene på én linje',
  leastBusy: (topic, name, chats) => `Minst å gjøre på ${topic}: ${name}, ${chats}`,
  onlyMe: (topic) => `Bare du er til stede på ${topic} nå.`,
  nobody: (topic) => `Ingen er til stede på ${topic} nå.`,
  closedNow: (topic) => `${topic} er stengt nå.`,
  nobodyHasIt: (topic) => `Ingen har ${topic} blant kanalene sine.`,
  order: (order) => `Rekkefølge: ${order}`,
  orders: {
    name: 'Etter navn',
    leastBusy: 'Minst å gjøre først',
    mostBusy: 'Mest å gjøre først',
  },
};
