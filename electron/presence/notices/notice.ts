import type { Happening } from './happening.ts';

/** A toast to raise. One look never brings more than one. */
export interface Notice {
  readonly kind:
    | 'news'
    /** Of what happened while the person was away: the screen was locked, or the computer slept. */
    | 'digestAfterAbsence'
    /** Of what happened while the tenant could not be seen. */
    | 'digestAfterOutage';
  /** Toasts of one key are about the same thing: the newer replaces the older. */
  readonly key: string;
  readonly urgency: 'low' | 'normal';
  /** What is told, most important first; one or more. */
  readonly happenings: readonly Happening[];
}
