import type { Agent, AgentId, TopicId } from '../../../electron/presence/agent.ts';
import type { Moment } from '../../../electron/presence/clock.ts';
import { coverageOf, type Openness } from '../../../electron/presence/coverage.ts';
import type { Circumstances } from '../../../electron/presence/notices/circumstances.ts';
import { decide, type Decided } from '../../../electron/presence/notices/decide.ts';
import type { Decision } from '../../../electron/presence/notices/decision.ts';
import { nothingRemembered } from '../../../electron/presence/notices/memory.ts';
import {
  agentRuleId,
  type AgentOccasion,
  type Occasion,
  type Rule,
} from '../../../electron/presence/notices/rule.ts';

/** What a test says of circumstances; how topics are covered comes from the roster. */
export interface Setting extends Partial<Omit<Circumstances, 'coverage'>> {
  readonly openness?: Readonly<Record<TopicId, Openness>>;
  readonly responders?: Readonly<Record<TopicId, readonly AgentId[]>>;
}

/** Nothing in particular, and no rule at all; all topics are open. */
export function circumstances({ openness, responders, ...part }: Setting = {}): Circumstances {
  return {
    myself: null,
    myTopics: null,
    rules: [],
    favourites: new Set(),
    busyFrom: 4,
    hush: null,
    away: 'no',
    coverage: (roster, topics) =>
      coverageOf(
        roster,
        topics,
        (topic) => (responders?.[topic] === undefined ? null : new Set(responders[topic])),
        (topic) => openness?.[topic] ?? 'open',
      ),
    ...part,
  };
}

type Whom = Extract<Rule, { whom: unknown }>['whom'];
type RulePart = Partial<Pick<Rule, 'on' | 'once' | 'scope'>>;

const anyone: Whom = { kind: 'anyone' };

/** A rule that is switched on, about anyone and all topics if not said otherwise. */
export function rule(occasion: Occasion, part: RulePart & { whom?: Whom; atMost?: number } = {}): Rule {
  const { whom = anyone, atMost = 1, ...rest } = part;
  const id = whom.kind === 'agent' ? agentRuleId(whom.id, occasion as AgentOccasion) : occasion;
  const base = { id, on: true, once: false, scope: { kind: 'all' }, ...rest } as const;
  switch (occasion) {
    case 'arrival':
    case 'leaving':
      return { ...base, occasion, whom };
    case 'freeEnough':
      return { ...base, occasion, whom, atMost };
    case 'topicLost':
    case 'topicGained':
    case 'topicBusy':
    case 'topicFree':
      return { ...base, occasion };
  }
}

/** The rule of one agent. */
export function ruleOf(
  id: AgentId,
  occasion: AgentOccasion,
  part: RulePart & { atMost?: number } = {},
): Rule {
  return rule(occasion, { ...part, whom: { kind: 'agent', id } });
}

/** One look of a story. */
export interface Look {
  /** Seconds since the story began. */
  readonly at: number;
  readonly sees: readonly Agent[];
  /** Rows that could not be read. */
  readonly dropped?: number;
  readonly gap?: 'outage';
  /** Only in this look. */
  readonly but?: Setting;
}

/** A look `at` so many seconds that sees these. */
export function look(at: number, ...sees: Agent[]): Look {
  return { at, sees };
}

export function momentAt(seconds: number): Moment {
  return { wall: 1_760_000_000_000 + seconds * 1000, steady: 5_000 + seconds * 1000 };
}

/** Lets decisions be made about one look after another. */
export function story(setting: Setting, ...looks: readonly Look[]): readonly Decided[] {
  let memory = nothingRemembered;
  return looks.map(({ at, sees, dropped = 0, gap, but }) => {
    const decided = decide({
      memory,
      roster: { agents: sees, dropped },
      gap: gap ?? 'none',
      circumstances: circumstances({ ...setting, ...but }),
      now: momentAt(at),
    });
    memory = decided.memory;
    return decided;
  });
}

/** A decision in short: `arrival 1 toast:arrival`, `topicLost 5 by 1,2 coolDown`. */
export function inShort({ happening, verdict }: Decision): string {
  const what =
    'agent' in happening
      ? `${happening.kind} ${happening.agent.id}`
      : `${happening.kind} ${happening.topic} by ${happening.by.map(({ id }) => id).join(',') || 'nobody'}`;
  return `${what} ${verdict.told ? `${verdict.as}:${verdict.rules.join(',')}` : verdict.why}`;
}

/** All decisions of each look, in short. */
export function decisionsIn(setting: Setting, ...looks: readonly Look[]): string[][] {
  return story(setting, ...looks).map(({ decisions }) => decisions.map(inShort));
}

/** The decisions of the last look, in short. */
export function lastOf(setting: Setting, ...looks: readonly Look[]): string[] {
  return decisionsIn(setting, ...looks).at(-1) ?? [];
}
