import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { WhyEntry } from '../presence/notices/why.ts';

/** All that the window "Why was I (not) told?" shows. */
export interface WhyState {
  /** Newest first; at most the last 200. */
  readonly entries: readonly WhyEntry[];
  /** Only of this agent, whose name is empty where it is not known; null: of everybody. */
  readonly agent: { readonly id: AgentId; readonly name: string } | null;
  readonly topicNames: TopicNames;
  /** Nobody is watched yet, or no longer. */
  readonly watches: boolean;
}
