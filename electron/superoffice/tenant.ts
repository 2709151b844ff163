import type { AgentId, TopicId } from '../presence/agent.ts';
import type { Clock } from '../presence/clock.ts';
import type { Failure } from '../presence/failure.ts';
import type { LookResult } from '../presence/look.ts';
import { chatPresence } from './chat-presence.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { savePresence } from './save-presence.ts';
import type { TenantLine } from './tenant-line.ts';

/** A tenant we ask, one request at a time. */
export interface Tenant {
  look(stopped: AbortSignal): Promise<LookResult>;
  /** Sets one agent's switch, which must be my own; null when the tenant took it. */
  saveMyPresence(myself: AgentId | null, present: boolean): Promise<Failure | null>;
  /** What is known beside the roster. */
  readonly knowledge: Knowledge;
  /** A person wants to know how things are; what else there is to know is asked after the next look. */
  refresh(): void;
  /** It is asked in another language from now on; after the next look also for what has a name in it. */
  languageChanged(): void;
}

/**
 * The tenant on this line. After a good look it asks a little of what it does not know yet, or not
 * any more. That never holds a look's result up; whatever is asked next waits for the one request
 * under way, so that there are never two.
 *
 * @param watchedTopics topics to know of whether or not they are mine
 * @param onLearned called when there may be something new to know
 */
export function tenantOf(
  line: TenantLine,
  clock: Clock,
  watchedTopics: () => ReadonlySet<TopicId>,
  onLearned: () => void,
): Tenant {
  const single = oneAtATime(line);
  const look = chatPresence(single);
  const learning = knowledgeOf(single, clock, watchedTopics, onLearned);
  return {
    async look(stopped) {
      const result = await look(stopped);
      if (result.kind === 'roster') void learning.learn(result.roster, stopped);
      return result;
    },
    async saveMyPresence(myself, present) {
      if (myself === null) return { kind: 'refused', status: 0 };
      return savePresence(myself, present, single, new AbortController().signal);
    },
    knowledge: learning,
    refresh: learning.refresh,
    languageChanged: learning.languageChanged,
  };
}
