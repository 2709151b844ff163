import type { AgentId, TopicId } from '../agent.ts';

/** What a rule about agents waits for. */
export type AgentOccasion =
  /** Somebody comes online. */
  | 'arrival'
  /** Somebody goes away, and stays so for a while. */
  | 'leaving'
  /** Somebody is there for more: comes online with few enough chats, or drops to so few while present. */
  | 'freeEnough';

/** What a rule about topics waits for. */
export type TopicOccasion =
  /** Its last present agent is gone for a while, and customers may be waiting. */
  | 'topicLost'
  /** After that it has somebody again. */
  | 'topicGained'
  /** Everybody present on it has been busy for a while. */
  | 'topicBusy'
  /** After that somebody is free again. */
  | 'topicFree';

export type Occasion = AgentOccasion | TopicOccasion;

/** Every occasion, in the order they are shown. */
export const occasions = [
  'arrival',
  'freeEnough',
  'leaving',
  'topicLost',
  'topicGained',
  'topicBusy',
  'topicFree',
] as const satisfies readonly Occasion[];

/** Whom a rule about agents is about. */
export type Whom =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'favourites' }
  | { readonly kind: 'agent'; readonly id: AgentId };

/**
 * Which topics a rule is about; an agent counts who has one of them. Where I have no topics, or they
 * are not known, `mine` is the same as `all`.
 */
export type TopicScope =
  | { readonly kind: 'mine' }
  | { readonly kind: 'all' }
  | { readonly kind: 'chosen'; readonly topics: readonly TopicId[] };

/**
 * A rule's name in settings, decisions and the log: for a standing rule its occasion; for the rule of
 * one agent `agent 11 arrival`.
 */
export type RuleId = string;

/** "Tell me when …", of everybody or of one agent. */
export type Rule = {
  readonly id: RuleId;
  readonly on: boolean;
  readonly scope: TopicScope;
  /** Switched off by itself once it has led to a toast. */
  readonly once: boolean;
} & (
  | { readonly occasion: 'arrival' | 'leaving'; readonly whom: Whom }
  /** `atMost` is a number of chats. */
  | { readonly occasion: 'freeEnough'; readonly whom: Whom; readonly atMost: number }
  | { readonly occasion: TopicOccasion }
);

/** The name of the rule that waits for this occasion with this agent. */
export function agentRuleId(id: AgentId, occasion: AgentOccasion): RuleId {
  return `agent ${id} ${occasion}`;
}
