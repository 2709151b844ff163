import type { TopicId } from '../agent.ts';
import type { Roster } from '../roster.ts';
import type { Circumstances } from './circumstances.ts';
import { occasions, type Rule } from './rule.ts';

/**
 * The topics worth knowing about, in the order of their numbers: mine, and those that a rule about
 * topics asks for. Where mine are not known, or there are none, all that agents have.
 */
export function watchedTopics(
  roster: Roster,
  { myTopics, rules }: Pick<Circumstances, 'myTopics' | 'rules'>,
): ReadonlySet<TopicId> {
  const asking = rules.filter((rule) => rule.on && isAboutTopics(rule));
  const topics = new Set(myTopics);
  if (topics.size === 0 || asking.some(({ scope }) => scope.kind === 'all')) {
    for (const agent of roster.agents) for (const topic of agent.topics) topics.add(topic);
  }
  for (const { scope } of asking) {
    if (scope.kind === 'chosen') for (const topic of scope.topics) topics.add(topic);
  }
  return new Set([...topics].sort((a, b) => a - b));
}

function isAboutTopics({ occasion }: Rule): boolean {
  return occasions.indexOf(occasion) >= occasions.indexOf('topicLost');
}
