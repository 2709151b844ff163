import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const agentList: Words['agentList'] = {
  search: 'Søg',
  searchAgents: 'Søg efter agenter og kanaler',
  clearSearch: 'Ryd søgningen',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agenter')} fundet`,
  nobodyFound: (typed) => `Ingen passer til ”${typed}”.`,
  nobodyFoundIn: (typed, topic) => `Ingen med ${topic} passer til ”${typed}”.`,
  searchAllTopics: 'Søg i alle kanaler',
  likeTheRest: 'Sortér favoritter som resten',
  moved: (name, place, count) => `${name} er nu nummer ${number(place)} af ${number(count)} favoritter.`,
};
