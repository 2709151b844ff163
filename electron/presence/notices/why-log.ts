import type { AgentId } from '../agent.ts';
import type { Change } from '../changes.ts';
import type { RosterSummary } from '../roster.ts';
import type { Decision } from './decision.ts';
import { agentsOf } from './happening.ts';
import type { Delivery, WhyEntry, WhyMatter } from './why.ts';

/** What one look brought, as far as "Why was I (not) told?" tells of it. */
export interface WhyNews {
  /** Of the look that watching began with; null: it is another. */
  readonly began: Pick<RosterSummary, 'present' | 'total'> | null;
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
}

/** The last changes that were seen, each with what was decided about it and why. */
export interface WhyLog {
  /** Newest first; the same array until there is something new. */
  entries(): readonly WhyEntry[];
  /**
   * Adds what a look brought.
   *
   * @param at ms since 1970
   * @param nameOf empty where it is not known
   * @returns the numbers of what is told, for {@link WhyLog.delivered}
   */
  note(at: number, news: WhyNews, nameOf: (id: AgentId) => string): readonly number[];
  /** How the toast fared that was to tell of these. */
  delivered(numbers: readonly number[], delivery: Delivery): void;
}

/** Keeps the last entries, `most` at most. */
export function whyLog(most = 200): WhyLog {
  let entries: readonly WhyEntry[] = [];
  let count = 0;

  return {
    entries: () => entries,
    note(at, news, nameOf) {
      const fresh = mattersOf(news, nameOf).map((matter): WhyEntry => {
        count += 1;
        return { number: count, at, matter, ...aboutOf(matter) };
      });
      if (fresh.length > 0) entries = [...fresh.reverse(), ...entries].slice(0, most);
      return fresh.filter(({ matter }) => isTold(matter)).map(({ number }) => number);
    },
    delivered(numbers, delivery) {
      const those = new Set(numbers);
      if (!entries.some(({ number }) => those.has(number))) return;
      entries = entries.map((entry) => {
        const { matter } = entry;
        if (!those.has(entry.number) || matter.kind !== 'decision') return entry;
        return { ...entry, matter: { ...matter, delivery } };
      });
    },
  };
}

function mattersOf({ began, changes, decisions }: WhyNews, nameOf: (id: AgentId) => string): WhyMatter[] {
  const matters: WhyMatter[] = began === null ? [] : [{ kind: 'began', ...began }];
  for (const { kind, id } of changes) {
    if (kind === 'listed' || kind === 'unlisted') matters.push({ kind, id, name: nameOf(id) });
  }
  for (const decision of decisions) {
    const { verdict } = decision;
    // The first look is one entry, not one for everybody.
    if (!verdict.told && verdict.why === 'firstLook') continue;
    matters.push({ kind: 'decision', decision, delivery: verdict.told ? 'underway' : null });
  }
  return matters;
}

function aboutOf(matter: WhyMatter): Pick<WhyEntry, 'agents' | 'topic'> {
  switch (matter.kind) {
    case 'began':
      return { agents: [], topic: null };
    case 'listed':
    case 'unlisted':
      return { agents: [matter.id], topic: null };
    case 'decision': {
      const { happening } = matter.decision;
      return { agents: agentsOf(happening), topic: 'topic' in happening ? happening.topic : null };
    }
  }
}

function isTold(matter: WhyMatter): boolean {
  return matter.kind === 'decision' && matter.decision.verdict.told;
}
