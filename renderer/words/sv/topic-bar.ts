import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const topicBar: Words['topicBar'] = {
  topics: 'Visa agenterna i',
  all: 'Alla',
  uncovered: 'obemannad',
  closed: 'stängd',
  heard: {
    covered: (topic, present) => `${topic}, ${number(present)} närvarande`,
    uncovered: (topic) => `${topic}, obemannad`,
    closed: (topic) => `${topic}, stängd`,
    unknown: (topic) => `${topic}, okänd bemanning`,
  },
  showEach: 'Visa alla kanaler',
  showOneLine: 'Visa kanalerna på en rad',
  leastBusy: (topic, name, chats) => `Minst att göra i ${topic}: ${name}, ${chats}`,
  onlyMe: (topic) => `Bara du är närvarande i ${topic} nu.`,
  nobody: (topic) => `Ingen är närvarande i ${topic} nu.`,
  closedNow: (topic) => `${topic} är stängd nu.`,
  nobodyHasIt: (topic) => `Ingen har ${topic} bland sina kanaler.`,
  order: (order) => `Ordning: ${order}`,
  orders: {
    name: 'Efter namn',
    leastBusy: 'Minst att göra först',
    mostBusy: 'Mest att göra först',
  },
};
