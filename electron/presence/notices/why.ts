import type { AgentId, TopicId } from '../agent.ts';
import type { Decision } from './decision.ts';

/** How a toast fared that was to tell of something. */
export type Delivery =
  | 'underway'
  | 'shown'
  /** The desktop did not show it; the popup did. */
  | 'failed'
  /** The account was let go of before it was shown. */
  | 'withdrawn';

/** What an entry of "Why was I (not) told?" says. */
export type WhyMatter =
  /** Watching began: how things were is the baseline. */
  | { readonly kind: 'began'; readonly present: number; readonly total: number }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly delivery: Delivery | null }
  /** In the answer now and not before, or the other way round; it says nothing about coming or going. */
  | { readonly kind: 'listed' | 'unlisted'; readonly id: AgentId; readonly name: string };

/** One line of "Why was I (not) told?". */
export interface WhyEntry {
  /** Grows with each entry. */
  readonly number: number;
  /** ms since 1970. */
  readonly at: number;
  readonly matter: WhyMatter;
  /** The agents it is about, to filter by. */
  readonly agents: readonly AgentId[];
  readonly topic: TopicId | null;
}
