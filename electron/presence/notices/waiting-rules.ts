import type { Agent, AgentId, TopicId } from '../agent.ts';
import type { Circumstances } from './circumstances.ts';
import type { Silence } from './decision.ts';
import type { Happening } from './happening.ts';
import type { Occasion, Rule } from './rule.ts';

/** Why no rule asks for something: of those that nearly do, the nearest. */
export type Mismatch = Extract<Silence, 'tooManyChats' | 'otherTopics' | 'otherAgents' | 'noRule'>;

/** The rules that are switched on, laid out so that ten thousand agents can ask them. */
export interface WaitingRules {
  /** The rules that ask for this, one or more; or why none does. */
  rulesFor(happening: Happening): readonly Rule[] | Mismatch;
}

/** A rule with the topics it is about; null: any. */
interface Waiting {
  readonly rule: Rule;
  readonly topics: ReadonlySet<TopicId> | null;
}

/** Nearest first. */
const misses = ['tooManyChats', 'otherTopics', 'otherAgents'] as const;

const occasionsOf: Readonly<Record<Happening['kind'], readonly Occasion[]>> = {
  arrival: ['arrival', 'freeEnough'],
  leaving: ['leaving'],
  fewerChats: ['freeEnough'],
  topicLost: ['topicLost'],
  topicGained: ['topicGained'],
  topicBusy: ['topicBusy'],
  topicFree: ['topicFree'],
};

type Wishes = Pick<Circumstances, 'rules' | 'favourites' | 'myTopics'>;

/** Lays out the rules that are switched on. */
export function waitingRules({ rules, favourites, myTopics }: Wishes): WaitingRules {
  const general: Waiting[] = [];
  const ofOne = new Map<AgentId, Waiting[]>();
  /** What rules of single agents wait for. */
  const ofSomebody = new Set<Occasion>();
  for (const rule of rules) {
    if (!rule.on) continue;
    const waiting = { rule, topics: topicsOf(rule, myTopics) };
    if ('whom' in rule && rule.whom.kind === 'agent') {
      const { id } = rule.whom;
      ofSomebody.add(rule.occasion);
      const own = ofOne.get(id);
      if (own === undefined) ofOne.set(id, [waiting]);
      else own.push(waiting);
    } else general.push(waiting);
  }

  return {
    rulesFor(happening) {
      const occasions = occasionsOf[happening.kind];
      const found: Rule[] = [];
      const missed = new Set<Mismatch>();
      const own = 'agent' in happening ? (ofOne.get(happening.agent.id) ?? []) : [];
      for (const waiting of [...general, ...own]) {
        if (!occasions.includes(waiting.rule.occasion)) continue;
        const miss = missOf(waiting, happening, favourites);
        if (miss === null) found.push(waiting.rule);
        else missed.add(miss);
      }
      if (found.length > 0) return found;
      if (occasions.some((occasion) => ofSomebody.has(occasion))) missed.add('otherAgents');
      return misses.find((miss) => missed.has(miss)) ?? 'noRule';
    },
  };
}

function topicsOf({ scope }: Rule, myTopics: ReadonlySet<TopicId> | null): ReadonlySet<TopicId> | null {
  switch (scope.kind) {
    case 'all':
      return null;
    case 'mine':
      return myTopics === null || myTopics.size === 0 ? null : myTopics;
    case 'chosen':
      return new Set(scope.topics);
  }
}

/** What this rule, which waits for such things, has against this one; null: nothing. */
function missOf(
  { rule, topics }: Waiting,
  happening: Happening,
  favourites: ReadonlySet<AgentId>,
): Exclude<Mismatch, 'noRule'> | null {
  if ('agent' in happening && 'whom' in rule && rule.whom.kind === 'favourites') {
    if (!favourites.has(happening.agent.id)) return 'otherAgents';
  }
  const its = 'agent' in happening ? happening.agent.topics : [happening.topic];
  if (topics !== null && !its.some((topic) => topics.has(topic))) return 'otherTopics';
  if (rule.occasion !== 'freeEnough' || !('agent' in happening)) return null;
  const wasFewEnough = happening.kind === 'fewerChats' && happening.from <= rule.atMost;
  return isFewEnough(happening.agent, rule.atMost) && !wasFewEnough ? null : 'tooManyChats';
}

function isFewEnough({ chats }: Agent, atMost: number): boolean {
  return chats !== null && chats <= atMost;
}
