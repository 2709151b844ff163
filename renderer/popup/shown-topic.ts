import type { PopupState, TopicShown } from '../../electron/contract/state.ts';
import type { Agent } from '../../electron/presence/agent.ts';
import type { Section } from '../../electron/presence/sections.ts';

/** The topic whose agents are shown; null: all are. A topic that is no longer there to choose shows all. */
export function shownTopic({ view, topics }: Pick<PopupState, 'view' | 'topics'>): TopicShown | null {
  return topics.find(({ topic }) => topic === view.topic) ?? null;
}

/** The agents who have this topic; of null: everybody. */
export function agentsIn(topic: number | null, agents: readonly Agent[]): readonly Agent[] {
  return topic === null ? agents : agents.filter(({ topics }) => topics.includes(topic));
}

/** Of each section those who have this topic, without sections that nobody is left in; of null: all as they are. */
export function sectionsIn(topic: number | null, all: readonly Section[]): readonly Section[] {
  if (topic === null) return all;
  return all
    .map(({ name, agents }) => ({ name, agents: agentsIn(topic, agents) }))
    .filter(({ agents }) => agents.length > 0);
}
