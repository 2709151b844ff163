import type { AgentId, TopicNames } from '../../electron/presence/agent.ts';
import type { WhyEntry } from '../../electron/presence/notices/why.ts';
import type { Words } from '../words/en.ts';
import { entryText, nameOf } from './why-text.ts';

/** The entries of one day, newest first. */
export interface WhyDay {
  /** "Today", "Yesterday", "Tuesday 24 November" */
  readonly title: string;
  readonly entries: readonly WhyEntry[];
  /** The number of the oldest of them: a title may come twice, where the clock was set back over midnight. */
  readonly oldest: number;
}

/** An agent to filter by; of whom nothing is known but the number, the name is empty. */
export interface AgentChoice {
  readonly id: AgentId;
  readonly name: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The entries that are about this agent; null: all. */
export function entriesOf(entries: readonly WhyEntry[], agent: AgentId | null): readonly WhyEntry[] {
  return agent === null ? entries : entries.filter(({ agents }) => agents.includes(agent));
}

/** Entries in their order, under the local day each is of. `now` is ms since 1970. */
export function daysOf(entries: readonly WhyEntry[], now: number, words: Words): readonly WhyDay[] {
  const days: { readonly title: string; readonly entries: WhyEntry[]; oldest: number }[] = [];
  for (const entry of entries) {
    const title = dayTitle(entry.at, now, words);
    const last = days.at(-1);
    if (last?.title === title) {
      last.entries.push(entry);
      last.oldest = entry.number;
    } else days.push({ title, entries: [entry], oldest: entry.number });
  }
  return days;
}

/** Everybody the entries are about and whoever is chosen, by name; the name is the newest that was seen. */
export function agentsIn(
  entries: readonly WhyEntry[],
  chosen: AgentChoice | null,
  words: Words,
): readonly AgentChoice[] {
  const names = new Map<AgentId, string>();
  for (const { matter, agents } of entries) {
    for (const each of named(matter)) if (!names.has(each.id)) names.set(each.id, nameOf(each, words));
    for (const id of agents) if (!names.has(id)) names.set(id, words.namelessAgent(id));
  }
  if (chosen !== null && !names.has(chosen.id)) names.set(chosen.id, nameOf(chosen, words));
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => words.compareNames(a.name, b.name) || a.id - b.id);
}

/** The entries as plain text, one a line, to be pasted elsewhere. */
export function plainText(entries: readonly WhyEntry[], topicNames: TopicNames, words: Words): string {
  const lines = entries.map((entry) => {
    const { what, why } = entryText(entry, topicNames, words);
    return `${words.dateAndTime(entry.at)}  ${what}. ${why}.`;
  });
  return lines.join('\n');
}

function named(matter: WhyEntry['matter']): readonly { readonly id: AgentId; readonly name: string }[] {
  if (matter.kind === 'began') return [];
  if (matter.kind !== 'decision') return [matter];
  const { happening } = matter.decision;
  return 'agent' in happening ? [happening.agent] : happening.by;
}

function dayTitle(at: number, now: number, words: Words): string {
  const day = words.date(at);
  if (day === words.date(now)) return words.why.today;
  // Noon: the day before a change of clocks may be shorter or longer than others.
  if (day === words.date(new Date(now).setHours(12) - dayMs)) return words.why.yesterday;
  return words.weekdayAndDate(at);
}
