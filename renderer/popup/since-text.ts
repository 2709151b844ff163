import type { Presence } from '../../electron/presence/agent.ts';
import type { AgentDay } from '../../electron/presence/day-book.ts';
import type { Words } from '../words/en.ts';

/** Since when somebody is present, or away, in one sentence; where that was not seen, since when at least. */
export function sinceText(presence: Presence, day: AgentDay, now: number, words: Words): string {
  if (presence === 'unknown') return words.agentRow.presenceUnknown;
  if (day.since !== null) return words.agentRow.since[presence](words.timeOrDate(day.since, now));
  const { points } = day;
  const first = points[points.findLastIndex((point) => point.presence !== presence) + 1];
  return first === undefined
    ? words.agentRow.sinceBefore[presence]
    : words.agentRow.sinceAtLeast[presence](words.timeOrDate(first.at, now));
}
