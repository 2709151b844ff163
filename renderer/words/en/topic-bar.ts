import type { TopicCoverage } from '../../../electron/presence/coverage.ts';
import type { AgentOrder } from '../../../electron/presence/agent-order.ts';
import { number } from './numbers.ts';

/** The topics above the list, and the order of the list. */
export const topicBar = {
  topics: 'Show agents of',
  all: 'All',
  uncovered: 'uncovered',
  closed: 'closed',
  /** What is heard of a topic to choose. */
  heard: {
    covered: (topic: string, present: number) => `${topic}, ${number(present)} present`,
    uncovered: (topic: string) => `${topic}, uncovered`,
    closed: (topic: string) => `${topic}, closed`,
    unknown: (topic: string) => `${topic}, coverage not known`,
  } satisfies Record<TopicCoverage['state'], (topic: string, present: number) => string>,
  showEach: 'Show all topics',
  showOneLine: 'Show topics in one line',
  leastBusy: (topic: string, name: string, chats: string) => `Least busy on ${topic}: ${name}, ${chats}`,
  onlyMe: (topic: string) => `Only you cover ${topic} now.`,
  nobody: (topic: string) => `Nobody covers ${topic} now.`,
  closedNow: (topic: string) => `${topic} is closed now.`,
  nobodyHasIt: (topic: string) => `Nobody has ${topic} among their topics.`,
  order: (order: string) => `Order: ${order}`,
  orders: {
    name: 'By name',
    leastBusy: 'Least busy first',
    mostBusy: 'Most busy first',
  } satisfies Record<AgentOrder, string>,
};
