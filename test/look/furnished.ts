import type { TestAgent } from '../tenant/roster.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { cast, topicNames } from './cast.ts';

/** Kari Olsen, who has three of the four topics. */
const me = 11;

/** Sets the tenant up as an ordinary one: it knows me, its topics, who may answer in them, and that they are open. */
export function furnish(
  tenant: TestTenant,
  agents: readonly TestAgent[] = cast,
  myself: number | null = me,
): void {
  const topics = Object.keys(topicNames).map(Number);
  const responders = (topic: number): number[] =>
    agents.filter((each) => each.topics.includes(topic)).map(({ id }) => id);
  tenant.set(agents);
  tenant.myself(myself);
  tenant.topics(topicNames);
  tenant.responders(Object.fromEntries(topics.map((topic) => [topic, responders(topic)])));
  tenant.open(topics);
}
