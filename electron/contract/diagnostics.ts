import type { Failure } from '../presence/failure.ts';
import type { TenantShown } from './state.ts';

/** What is checked, in this order: what comes later needs what comes before. */
export const checkNames = [
  'address',
  'proxy',
  'certificate',
  'signIn',
  'rights',
  'clock',
  'toasts',
  'tray',
  'disk',
  'policy',
  // Last, since it may ask the person to open it.
  'keyring',
] as const;

export type CheckName = (typeof checkNames)[number];

/**
 * What a check comes to. `note`: it works, and there is something to know; `skipped`: it could not be
 * checked, or there is nothing to check.
 */
export type Verdict = 'good' | 'note' | 'bad' | 'skipped';

/** What a check has found, to be said in a sentence. */
export type Saying =
  /** There is no tenant to ask. */
  | { readonly kind: 'noTenant' }
  /** What comes before it does not work. */
  | { readonly kind: 'notReached' }
  /** Something else stands in the way, and is told of there. */
  | { readonly kind: 'trouble'; readonly failure: Failure }
  | { readonly kind: 'answers'; readonly host: string; readonly tookMs: number }
  | { readonly kind: 'noProxy' }
  /** `proxies`: host and port each; one or more, by any of which it may be. */
  | { readonly kind: 'byProxy'; readonly proxies: readonly string[] }
  | { readonly kind: 'certificateTrusted' }
  /** The person has decided to trust it. */
  | { readonly kind: 'certificateOfYours'; readonly host: string }
  /** The address begins with `http://`. */
  | { readonly kind: 'unencrypted' }
  /** The tenant is on this computer. */
  | { readonly kind: 'onThisComputer' }
  | { readonly kind: 'signInAccepted' }
  /** `agents`: all that it shows, present or not. */
  | { readonly kind: 'rosterShown'; readonly agents: number }
  /** Signed in, and not allowed to see who is on chat. */
  | { readonly kind: 'noRights' }
  | { readonly kind: 'clockRight' }
  /** How far this computer's clock is ahead of the tenant's, ms; below zero: behind. */
  | { readonly kind: 'clockOff'; readonly aheadMs: number }
  /** By it, the certificate is out of its time. */
  | { readonly kind: 'clockDoubtful' }
  | { readonly kind: 'clockNotTold' }
  /** `by`: the program that shows toasts, in its own words; null: the system does. */
  | { readonly kind: 'toastsShown'; readonly by: string | null }
  | { readonly kind: 'doNotDisturb' }
  | { readonly kind: 'noToasts' }
  | { readonly kind: 'toastsHang' }
  | { readonly kind: 'trayShown' }
  | { readonly kind: 'trayMissing' }
  | { readonly kind: 'trayUnknown' }
  | { readonly kind: 'policyNone' }
  /** How many settings and rules the organisation has fixed. */
  | { readonly kind: 'policyFollowed'; readonly fixed: number }
  /** What of it is not followed: fields, each with its file or key; that alone where it cannot be read. */
  | { readonly kind: 'policyUnclear'; readonly places: readonly string[] }
  | { readonly kind: 'keyringWorks' }
  | { readonly kind: 'noKeyring' }
  | { readonly kind: 'keyringLocked' }
  | { readonly kind: 'diskFine'; readonly freeBytes: number }
  | { readonly kind: 'diskNearlyFull'; readonly freeBytes: number }
  | { readonly kind: 'diskFull'; readonly folder: string }
  | { readonly kind: 'diskReadOnly'; readonly folder: string }
  /** The check itself has failed. */
  | { readonly kind: 'checkFailed' };

export interface Finding {
  readonly check: CheckName;
  readonly verdict: Verdict;
  readonly saying: Saying;
}

/** What Settings › Diagnostics shows. */
export interface DiagnosticsShown {
  /** What was found so far, in the order of {@link checkNames}. */
  readonly findings: readonly Finding[];
  /** The checks are under way. */
  readonly underway: boolean;
  /** When the last one ended, ms since 1970; null: they were not all done since the window is open. */
  readonly checkedAt: number | null;
  /** What became of the last "Save report"; null: none was asked for since this window is open. */
  readonly saved: { readonly kind: 'saved'; readonly file: string } | { readonly kind: 'failed' } | null;
  /** The tenant that sentences name; null: none is watched. */
  readonly tenant: TenantShown | null;
}
