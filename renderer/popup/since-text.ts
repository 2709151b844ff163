import type { Presence } from '../../electron/presence/agent.ts';
import type { Words } from '../words/en.ts';

/**
 * Since when somebody is present, or away, in one sentence.
 *
 * @param since ms since 1970; null: since before we looked
 */
export function sinceText(presence: Presence, since: number | null, now: number, words: Words): string {
  if (presence === 'unknown') return words.agentRow.presenceUnknown;
  return since === null
    ? words.agentRow.sinceBefore[presence]
    : words.agentRow.since[presence](words.timeOrDate(since, now));
}
