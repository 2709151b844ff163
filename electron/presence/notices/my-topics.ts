import type { AgentId, TopicId } from '../agent.ts';
import type { Roster } from '../roster.ts';

/**
 * The topics I have a part in: those the tenant tells, else those I have in the roster; null where
 * neither is known.
 *
 * @param roster null: nobody has been seen yet
 * @param myself null: not known
 * @param told null: the tenant does not tell, or not yet
 */
export function myTopicsOf(
  roster: Roster | null,
  myself: AgentId | null,
  told: ReadonlySet<TopicId> | null,
): ReadonlySet<TopicId> | null {
  if (told !== null) return told;
  const me = roster?.agents.find(({ id }) => id === myself);
  return me === undefined ? null : new Set(me.topics);
}
