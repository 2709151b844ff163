import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const agentList: Words['agentList'] = {
  search: 'Søk',
  searchAgents: 'Søk etter agenter og kanaler',
  clearSearch: 'Tøm søket',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agenter')} funnet`,
  nobodyFound: (typed) => `Ingen passer til «${typed}».`,
  nobodyFoundIn: (typed, topic) => `Ingen med ${topic} passer til «${typed}».`,
  searchAllTopics: 'Søk i alle kanaler',
  likeTheRest: 'Sorter favoritter som resten',
  moved: (name, place, count) => `${name} er nå nummer ${number(place)} av ${number(count)} favoritter.`,
};
