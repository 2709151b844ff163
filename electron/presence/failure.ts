import type { ServerCertificate } from './certificate.ts';

/** Why a look failed for a reason that may pass by itself. */
export type TransientCause =
  /** No connection: refused, reset, no such host, no network. */
  | 'unreachable'
  /** No complete answer within the time limit. */
  | 'timeout'
  /** The connection cannot be made safe, and no certificate was shown to judge by. */
  | 'insecure'
  /** A proxy stands between and cannot be got through. */
  | 'proxy'
  /** A proxy stands between and wants a name and a password. */
  | 'proxySignIn'
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
 * - `untrusted`: this computer does not trust the server's certificate; a person may.
 * - `moved`: the tenant lives at another address now (HTTP 421), and we do not know where.
 * - `maintenance`: the tenant is being worked on; `until` is when it will say more, ms since 1970.
 * - `suspended`: the tenant is closed for now.
 * - `deleted`: the tenant is no more.
 * - `signIn`: the sign-in was refused; a person must act.
 * - `refused`: signed in, but not allowed to ask; a person must act.
 */
export type Failure =
  | { readonly kind: 'transient'; readonly cause: TransientCause; readonly status: number | null }
  | { readonly kind: 'throttled'; readonly waitMs: number; readonly status: number }
  | { readonly kind: 'untrusted'; readonly certificate: ServerCertificate }
  | { readonly kind: 'moved'; readonly status: number }
  | { readonly kind: 'maintenance'; readonly until: number | null }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'signIn'; readonly status: number | null }
  | { readonly kind: 'refused'; readonly status: number };

/** A failure that leaves us with a roster that grows old, and that we go on trying in spite of. */
export type PassingFailure = Extract<
  Failure,
  { readonly kind: 'transient' | 'throttled' | 'untrusted' | 'moved' }
>;

/** Whether looking again by ourselves is pointless, or could lock the account. */
export function needsPerson(failure: Failure): boolean {
  return failure.kind === 'signIn' || failure.kind === 'refused' || failure.kind === 'deleted';
}

/** Whether it may be the way to the tenant that failed, and another network may do better. */
export function mayBeOfNetwork({ kind }: Failure): boolean {
  return kind === 'transient' || kind === 'untrusted';
}

/** What our trying alone seldom gets past: the address, the network or the trust in it must change. */
const standing: readonly TransientCause[] = [
  'insecure',
  'proxy',
  'proxySignIn',
  'redirected',
  'webPage',
  'notFound',
];

/** Whether something stands in the way that a person should see, though we go on trying. */
export function standsInTheWay(failure: PassingFailure): boolean {
  switch (failure.kind) {
    case 'transient':
      return standing.includes(failure.cause);
    case 'untrusted':
    case 'moved':
      return true;
    case 'throttled':
      return false;
  }
}
