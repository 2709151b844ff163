import type { TopicShown } from '../../electron/contract/state.ts';
import type { Agent, TopicNames } from '../../electron/presence/agent.ts';
import type { Words } from '../words/en.ts';

/** One line about a topic. */
export interface Suggestion {
  readonly text: string;
  /** The names in it. */
  readonly names: readonly string[];
  /** To whom the next chat is best given, where there is somebody. */
  readonly agent: Agent | null;
  readonly state: TopicShown['state'];
}

/** Who takes the next chat of this topic best, or why nobody does; null where that can't be said. */
export function suggestionFor(
  shown: TopicShown,
  agents: readonly Agent[],
  topicNames: TopicNames,
  words: Words,
): Suggestion | null {
  const topic = topicNames.get(shown.topic) ?? words.namelessTopic(shown.topic);
  const { state } = shown;
  const say = (text: string): Suggestion => ({ text, names: [topic], agent: null, state });
  switch (state) {
    case 'unknown':
      return null;
    case 'closed':
      return say(words.topicBar.closedNow(topic));
    case 'uncovered':
      return say(words.topicBar.nobody(topic));
    case 'covered': {
      // Nobody but me is present.
      if (shown.leastBusy === null) return say(words.topicBar.onlyMe(topic));
      const agent = agents.find(({ id }) => id === shown.leastBusy);
      if (agent === undefined) return null;
      const name = agent.name === '' ? words.namelessAgent(agent.id) : agent.name;
      const chats = agent.chats === null ? words.popup.chatsUnknown : words.chats(agent.chats);
      return { text: words.topicBar.leastBusy(topic, name, chats), names: [topic, name], agent, state };
    }
  }
}
