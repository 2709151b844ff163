import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const agentList: Words['agentList'] = {
  search: 'Sök',
  searchAgents: 'Sök efter agenter och kanaler',
  clearSearch: 'Rensa sökningen',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agenter')} hittades`,
  nobodyFound: (typed) => `Ingen matchar ”${typed}”.`,
  nobodyFoundIn: (typed, topic) => `Ingen med ${topic} matchar ”${typed}”.`,
  searchAllTopics: 'Sök i alla kanaler',
  likeTheRest: 'Ordna favoriter som resten',
  moved: (name, place, count) => `${name} är nu nummer ${number(place)} av ${number(count)} favoriter.`,
};
