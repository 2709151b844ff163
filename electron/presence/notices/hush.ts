import type { Hush } from './decision.ts';

/** A time of day, minutes since midnight (0 to 1439). */
export type MinuteOfDay = number;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A span of each of these days. One that ends before it begins, or when it begins, goes on over
 * midnight into the next day.
 */
export interface QuietSpan {
  readonly days: readonly Weekday[];
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** The weekly hours in which nothing is told. */
export interface QuietHours {
  readonly on: boolean;
  readonly spans: readonly QuietSpan[];
}

/** The person wants no notifications for a while. Times are ms since 1970. */
export interface Pause {
  /** When it began: a clock that is set to before that ends it. */
  readonly from: number;
  /** Null: until the person resumes. */
  readonly until: number | null;
}

/** How long a person may pause, in the order it is offered. */
export const pauseLengths = ['halfHour', 'hour', 'untilMorning', 'untilResumed'] as const;

/** One of {@link pauseLengths}. */
export type PauseLength = (typeof pauseLengths)[number];

/** What the bell says: on, or what keeps it silent and until when, ms since 1970 (null: not known). */
export type Bell =
  { readonly kind: 'on' } | { readonly kind: Exclude<Hush, 'locked'>; readonly until: number | null };
