import type { Presence } from './agent.ts';

/** How an agent was from one moment on, until the next point. */
export interface DayPoint {
  /** ms since 1970. */
  readonly at: number;
  /** `unknown` also for a time in which nobody looked. */
  readonly presence: Presence;
  /** Null: not known. */
  readonly chats: number | null;
}

/** What was observed of one agent. */
export interface AgentDay {
  /** Oldest first; each is different from the one before. */
  readonly points: readonly DayPoint[];
  /** Since when it is as it is now (present, or away); null: since before we looked. ms since 1970. */
  readonly since: number | null;
}
