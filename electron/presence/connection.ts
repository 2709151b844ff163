import type { Failure, PassingFailure } from './failure.ts';
import type { Pace } from './poll-schedule.ts';

/**
 * How well we know the tenant. Drawn:
 *
 *     starting ──roster──▶ live ──failures──▶ stale ──roster──▶ live
 *         │                  │                  │
 *         └──────────────────┴───── signIn ─────┴──▶ signedOut ──roster──▶ live
 *         └──────────────────┴───── refused ────┴──▶ stopped   ──roster──▶ live
 *
 * From `signedOut` and `stopped` only a roster leads back: that the tenant cannot be reached just
 * now does not make a refused sign-in good.
 */
export type Connection =
  | { readonly kind: 'starting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'stale'; readonly failure: PassingFailure }
  | { readonly kind: 'signedOut'; readonly failure: Failure }
  | { readonly kind: 'stopped'; readonly failure: Failure };

/**
 * The connection after a failed look. A single miss on fresh data is no news (tenants recycle their
 * servers every night), so we stay `live` until a second one, or until the data is two intervals old.
 */
export function connectionAfterFailure(
  before: Connection,
  failure: Failure,
  failuresInARow: number,
  dataAgeMs: number | null,
  pace: Pace,
): Connection {
  switch (failure.kind) {
    case 'signIn':
      return { kind: 'signedOut', failure };
    case 'refused':
      return { kind: 'stopped', failure };
    case 'transient':
    case 'throttled':
    case 'moved': {
      if (before.kind === 'signedOut' || before.kind === 'stopped') return before;
      const blip = dataAgeMs !== null && dataAgeMs <= 2 * pace.intervalMs && failuresInARow < 2;
      return blip ? { kind: 'live' } : { kind: 'stale', failure };
    }
  }
}
