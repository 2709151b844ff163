import type { Agent, TopicNames } from '../../electron/presence/agent.ts';
import type { Words } from './en.ts';

/** An agent's topics in one line: "Sales, Support"; where a name is not known, the topic's number. */
export function topicsText(agent: Agent, names: TopicNames, words: Words): string {
  return agent.topics.map((id) => names.get(id) ?? words.namelessTopic(id)).join(', ');
}
