import { counted, number } from './numbers.ts';

/** Finding agents in the list, and putting favourites in order. */
export const agentList = {
  search: 'Search',
  searchAgents: 'Search agents and topics',
  clearSearch: 'Clear search',
  found: (count: number) => `${number(count)} ${counted(count, 'agent', 'agents')} found`,
  nobodyFound: (typed: string) => `Nobody matches “${typed}”.`,
  nobodyFoundIn: (typed: string, topic: string) => `Nobody with ${topic} matches “${typed}”.`,
  searchAllTopics: 'Search all topics',
  /** Instead of in the person's own order. */
  likeTheRest: 'Order favourites like the rest',
  moved: (name: string, place: number, count: number) =>
    `${name} is now number ${number(place)} of ${number(count)} favourites.`,
};
