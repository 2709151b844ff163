import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const agentList: Words['agentList'] = {
  search: 'Zoeken',
  searchAgents: 'Agents en kanalen zoeken',
  clearSearch: 'Zoekopdracht wissen',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agents')} gevonden`,
  nobodyFound: (typed) => `Niemand past bij ‘${typed}’.`,
  nobodyFoundIn: (typed, topic) => `Niemand met ${topic} past bij ‘${typed}’.`,
  searchAllTopics: 'In alle kanalen zoeken',
  likeTheRest: 'Favorieten sorteren zoals de rest',
  moved: (name, place, count) => `${name} is nu nummer ${number(place)} van de ${number(count)} favorieten.`,
};
