import type { NoticeSettingsShown } from '../../../electron/contract/settings.ts';
import type { TopicId } from '../../../electron/presence/agent.ts';
import type { Words } from '../../words/en.ts';

type Topics = NoticeSettingsShown['topics'];

/** A topic that may be ticked. */
export interface TopicChoice {
  readonly topic: TopicId;
  readonly name: string;
  readonly mine: boolean;
}

/** All topics that may be chosen, and those that are chosen though the tenant shows them no longer. */
export function topicChoices(
  topics: Topics,
  chosen: readonly TopicId[],
  words: Words,
): readonly TopicChoice[] {
  const known = new Set(topics.map(({ topic }) => topic));
  const gone = chosen.filter((topic) => !known.has(topic));
  return [
    ...topics.map(({ topic, name, mine }) => ({ topic, name: name ?? words.namelessTopic(topic), mine })),
    ...gone.map((topic) => ({ topic, name: words.namelessTopic(topic), mine: false })),
  ];
}

/** The chosen topics with this one ticked or not, in the order they are shown. */
export function withTopic(
  choices: readonly TopicChoice[],
  chosen: readonly TopicId[],
  topic: TopicId,
  ticked: boolean,
): readonly TopicId[] {
  return choices
    .map((choice) => choice.topic)
    .filter((each) => (each === topic ? ticked : chosen.includes(each)));
}
