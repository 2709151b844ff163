import type { Failure } from './failure.ts';
import type { Roster } from './roster.ts';

/** What one look at the tenant brought. */
export type LookResult =
  | { readonly kind: 'roster'; readonly roster: Roster; readonly status: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Why we look now: by the schedule, because the popup opened, because a person asked, because they
 * are back after the computer slept or its screen was locked, or because there is another network
 * than that by which looks failed.
 */
export type LookReason = 'schedule' | 'popup' | 'person' | 'return' | 'network';
