import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const agentList: Words['agentList'] = {
  search: 'Suchen',
  searchAgents: 'Teammitglieder und Kanäle suchen',
  clearSearch: 'Suche leeren',
  found: (count) => `${number(count)} ${counted(count, 'Teammitglied', 'Teammitglieder')} gefunden`,
  nobodyFound: (typed) => `Niemand passt zu „${typed}“.`,
  nobodyFoundIn: (typed, topic) => `Niemand mit ${topic} passt zu „${typed}“.`,
  searchAllTopics: 'In allen Kanälen suchen',
  likeTheRest: 'Favoriten wie alle anderen sortieren',
  moved: (name, place, count) => `${name} ist jetzt Nummer ${number(place)} von ${number(count)} Favoriten.`,
};
