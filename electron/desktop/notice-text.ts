import type { Words } from '../../renderer/words/en.ts';
import { topicsText } from '../../renderer/words/topics.ts';
import type { Agent, TopicNames } from '../presence/agent.ts';
import type { ArrivalNotice } from '../presence/arrival-rule.ts';

/** A toast's two texts, plain: whoever shows them escapes what their medium needs escaped. */
export interface ToastText {
  readonly title: string;
  readonly body: string;
}

const namesShown = 3;

/** "Anna Berg is online" with her topics and chats; or how many came, and who. */
export function noticeText({ agents }: ArrivalNotice, topicNames: TopicNames, words: Words): ToastText {
  const [only] = agents;
  if (agents.length === 1 && only !== undefined) {
    return { title: words.toast.online(nameOf(only, words)), body: situation(only, topicNames, words) };
  }
  const names = agents.slice(0, namesShown).map((agent) => nameOf(agent, words));
  return {
    title: words.toast.manyOnline(agents.length),
    body: words.toast.andMore(names, agents.length - names.length),
  };
}

function situation(agent: Agent, topicNames: TopicNames, words: Words): string {
  const topics = topicsText(agent, topicNames, words);
  const chats = agent.chats === null ? '' : words.chats(agent.chats);
  return [topics, chats].filter((part) => part !== '').join(' · ');
}

function nameOf(agent: Agent, words: Words): string {
  return agent.name === '' ? words.namelessAgent(agent.id) : agent.name;
}
