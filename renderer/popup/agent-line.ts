import type { Agent, TopicNames } from '../../electron/presence/agent.ts';
import type { Words } from '../words/en.ts';
import { inOneLine } from '../words/in-one-line.ts';
import { topicsText } from '../words/topics.ts';

/** An agent in one line, to be pasted elsewhere: "Anna Berg · present · 2 chats · Sales, Support". */
export function agentLine(agent: Agent, topicNames: TopicNames, words: Words): string {
  return inOneLine(
    agent.name === '' ? words.namelessAgent(agent.id) : agent.name,
    words.popup.presence[agent.presence],
    agent.chats === null ? words.popup.chatsUnknown : words.chats(agent.chats),
    topicsText(agent, topicNames, words),
  );
}
