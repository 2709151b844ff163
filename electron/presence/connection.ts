import type { Failure, PassingFailure } from './failure.ts';
import type { Pace } from './poll-schedule.ts';

/**
 * How well we know the tenant. Drawn:
 *
 *     starting ──roster──▶ live ──failures──▶ stale ──roster──▶ live
 *         │                  │                  │
 *         ├──────────────────┴─── maintenance, suspended ──▶ (the same) ──roster──▶ live
 *         ├──────────────────┴───── signIn ──────────────▶ signedOut ──roster──▶ live
 *         └──────────────────┴───── refused, deleted ────▶ stopped, deleted ──roster──▶ live
 *
 * From `signedOut`, `stopped` and `deleted` only a roster leads back: that the tenant cannot be
 * reached just now does not make a refused sign-in good.
 */
export type Connection =
  | { readonly kind: 'starting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'stale'; readonly failure: PassingFailure }
  /** Being worked on; `until` is when the tenant will say more, ms since 1970. */
  | { readonly kind: 'maintenance'; readonly until: number | null }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'deleted' }
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
    case 'deleted':
      return { kind: 'deleted' };
    case 'transient':
    case 'throttled':
    case 'untrusted':
    case 'moved':
    case 'maintenance':
    case 'suspended':
      return waitsForPerson(before) ? before : afterPassing(failure, failuresInARow, dataAgeMs, pace);
  }
}

/** Whether only a person can lead on from here. */
function waitsForPerson({ kind }: Connection): boolean {
  return kind === 'signedOut' || kind === 'stopped' || kind === 'deleted';
}

function afterPassing(
  failure: Exclude<Failure, { readonly kind: 'signIn' | 'refused' | 'deleted' }>,
  failuresInARow: number,
  dataAgeMs: number | null,
  pace: Pace,
): Connection {
  switch (failure.kind) {
    case 'maintenance':
      return { kind: 'maintenance', until: failure.until };
    case 'suspended':
      return { kind: 'suspended' };
    case 'transient':
    case 'throttled':
    case 'untrusted':
    case 'moved': {
      const blip = dataAgeMs !== null && dataAgeMs <= 2 * pace.intervalMs && failuresInARow < 2;
      return blip ? { kind: 'live' } : { kind: 'stale', failure };
    }
  }
}
