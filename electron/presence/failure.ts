/** Why a look failed for a reason that may pass by itself. */
export type TransientCause =
  /** No connection: refused, reset, no such host, no network. */
  | 'unreachable'
  /** No complete answer within the time limit. */
  | 'timeout'
  /** The tenant's certificate is not trusted by this computer. */
  | 'certificate'
  /** A proxy stands between and wants something. */
  | 'proxy'
  /** The server sends us elsewhere; we never follow, since a redirect would carry the sign-in along. */
  | 'redirected'
  /** A web page came instead of data. */
  | 'webPage'
  /** The address has no chat presence to ask for. */
  | 'notFound'
  /** The server reports a fault of its own. */
  | 'serverError'
  /** Something came that is not a roster: null, an error object, half an answer. */
  | 'unreadable';

/**
 * What can go wrong with a look, classified once where the answer is read, then only switched on.
 *
 * - `transient`: try again, ever more slowly.
 * - `throttled`: try again, but not before `waitMs` have passed.
 * - `moved`: the tenant lives at another address now (HTTP 421).
 * - `signIn`: the sign-in was refused; a person must act.
 * - `refused`: signed in, but not allowed to ask; a person must act.
 */
export type Failure =
  | { readonly kind: 'transient'; readonly cause: TransientCause; readonly status: number | null }
  | { readonly kind: 'throttled'; readonly waitMs: number; readonly status: number }
  | { readonly kind: 'moved'; readonly status: number }
  | { readonly kind: 'signIn'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number };

/** A failure that may pass by itself. */
export type PassingFailure = Exclude<Failure, { readonly kind: 'signIn' | 'refused' }>;

/** Whether looking again by ourselves is pointless, or could lock the account. */
export function needsPerson(failure: Failure): boolean {
  return failure.kind === 'signIn' || failure.kind === 'refused';
}
