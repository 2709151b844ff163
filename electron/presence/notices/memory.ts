import type { Agent, AgentId, TopicId } from '../agent.ts';
import type { TopicCoverage } from '../coverage.ts';

/** How long a departure, a topic without anybody or without anybody free must last to be a fact, ms. */
export const lastsMs = 60_000;

/** What is last known of an agent, also of one no longer listed. */
export type AgentMemory =
  /** `chats`: the last number seen; null where none was. */
  | { readonly kind: 'present'; readonly chats: number | null }
  /** `left`: a departure that is not a fact yet; null where it is, or where nobody saw it. */
  | { readonly kind: 'away'; readonly left: Departure | null }
  /** Nothing is known, or nothing since an outage. */
  | { readonly kind: 'unknown' };

/** How somebody who was present was seen to be away. */
export interface Departure {
  /** When that was first seen, steady ms. */
  readonly since: number;
  /** At the first look after an outage it is not known when it happened. */
  readonly during: 'watch' | 'outage';
}

/** What is known of a topic so far. Times are steady ms. */
export interface TopicMemory {
  /** How those were counted that this is about. */
  readonly countedBy: TopicCoverage['countedBy'];
  /** `unsettled`: nothing for certain yet; what comes first is the baseline. */
  readonly cover: 'unsettled' | 'covered' | 'uncovered' | 'closed';
  /** Since when surely nobody has been there while it may be open; null: somebody is, or it is closed. */
  readonly nobodySince: number | null;
  /** Who was there when somebody last was; nobody once it has closed. */
  readonly lastThere: readonly Agent[];
  readonly load: 'unsettled' | 'free' | 'busy';
  /** Since when everybody there has been busy, before that is a fact; null: it is one, or is not so. */
  readonly busySince: number | null;
}

/** What decisions go by from look to look. Nothing in it is ever changed in place. */
export interface NoticeMemory {
  /** Null before the first look. */
  readonly agents: ReadonlyMap<AgentId, AgentMemory> | null;
  /** Some row of some answer could not be read: whoever is new may have been there before. */
  readonly rowsMissed: boolean;
  readonly topics: ReadonlyMap<TopicId, TopicMemory>;
  /** When each fact was last told, steady ms. */
  readonly toldAt: ReadonlyMap<string, number>;
  /** Who was away when the screen was locked; null while it is not. */
  readonly awayAtLock: ReadonlySet<AgentId> | null;
}

/** What is remembered before the first look. */
export const nothingRemembered: NoticeMemory = {
  agents: null,
  rowsMissed: false,
  topics: new Map(),
  toldAt: new Map(),
  awayAtLock: null,
};
