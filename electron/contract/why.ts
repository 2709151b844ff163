import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { WhyEntry } from '../presence/notices/why.ts';

/** All that the window "Why was I (not) told?" shows. */
export interface WhyState {
  /** Newest first; at most the last 200. */
  readonly entries: readonly WhyEntry[];
  /** Only of this agent; null: of everybody. */
  readonly agent: AgentId | null;
  readonly topicNames: TopicNames;
  /** Nobody is watched yet, or no longer. */
  readonly watches: boolean;
}
