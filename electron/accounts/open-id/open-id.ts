import { momentOf, type Clock, type Moment } from '../../presence/clock.ts';
import type { NoSignIn, SignIn, SignInHeaders } from '../account.ts';
import type { Fetch } from './bounded-fetch.ts';
import type { OpenIdTokens } from './tokens.ts';

export interface OpenIdPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Told of every renewal, so that it outlives this run; throws nothing. */
  readonly onRenewed: (tokens: OpenIdTokens) => void;
}

/** Tokens, and how long they are good for. */
interface Held {
  readonly tokens: OpenIdTokens;
  /** When the access token runs out. */
  readonly end: Moment;
  /** How long before that it is renewed, ms. */
  readonly margin: number;
  /** The tenant has refused it. */
  readonly spent: boolean;
}

/** ms before an access token runs out. */
const fullMargin = 120_000;
/** The share of a short life that is not used. */
const marginShare = 1 / 4;

/**
 * A sign-in to SuperOffice Online. Its access token is renewed before it runs out, and when the tenant
 * refuses it, whatever the clock says; everybody who asks meanwhile waits for that one request. Drawn:
 *
 *     ready ──due, or refused by the tenant──▶ renewing ──renewed, failed──▶ ready
 *       └────────────────────────────────────────┴──refused, forgotten──▶ ended
 */
export function openIdSignIn(given: OpenIdTokens, { fetch, clock, onRenewed }: OpenIdPorts): SignIn {
  // Of tokens from an earlier run we do not know how long they were meant to last.
  let held: Held | null = hold(given, fullMargin);
  let renewing: Promise<{ readonly kind: 'renewed' } | NoSignIn> | null = null;
  const forgotten = new AbortController();

  function hold(tokens: OpenIdTokens, margin: number): Held {
    const { wall, steady } = momentOf(clock);
    const end = { wall: tokens.expiresAt, steady: steady + tokens.expiresAt - wall };
    return { tokens, end, margin, spent: false };
  }

  /** ms. Whichever scale says less: only one moves when somebody sets the clock, or the computer sleeps. */
  function remaining({ end, spent }: Held): number {
    return spent ? 0 : Math.min(end.wall - clock.wall(), end.steady - clock.steady());
  }

  /** Without a refresh token nothing is gained by acting before the tenant does. */
  function isDue(holding: Held): boolean {
    return holding.tokens.refreshToken !== null && remaining(holding) < holding.margin;
  }

  function renewTogether(): Promise<{ readonly kind: 'renewed' } | NoSignIn> {
    renewing ??= renewOnce().finally(() => (renewing = null));
    return renewing;
  }

  async function renewOnce(): Promise<{ readonly kind: 'renewed' } | NoSignIn> {
    const refreshToken = held?.tokens.refreshToken ?? null;
    // Without a refresh token there is nothing better to be had, which does not make this one worse.
    if (held === null || refreshToken === null) return { kind: 'refused' };
    const ports = { fetch, clock, stopped: forgotten.signal };
    // Loaded once an hour at most, and not at the start.
    const { renewTokens } = await import('./renewal.ts');
    const renewal = await renewTokens(held.tokens, refreshToken, ports);
    if (forgotten.signal.aborted || renewal.kind === 'refused') {
      held = null;
      return { kind: 'refused' };
    }
    if (renewal.kind === 'failed') return renewal;
    const { tokens } = renewal;
    held = hold(tokens, Math.min(fullMargin, (tokens.expiresAt - clock.wall()) * marginShare));
    onRenewed(tokens);
    return { kind: 'renewed' };
  }

  return {
    kind: 'openId',
    state() {
      if (held === null) return { kind: 'ended' };
      return { kind: renewing === null ? 'ready' : 'renewing' };
    },
    async headers() {
      if (held !== null && isDue(held)) {
        const renewal = await renewTogether();
        if (renewal.kind === 'failed' && held !== null && remaining(held) <= 0) return renewal;
      }
      return held === null ? { kind: 'refused' } : { kind: 'headers', headers: headersOf(held.tokens) };
    },
    async renew(refused) {
      if (held === null) return { kind: 'refused' };
      if (refused['Authorization'] !== headersOf(held.tokens)['Authorization']) return { kind: 'renewed' };
      held = { ...held, spent: true };
      return renewTogether();
    },
    async forget() {
      const tokens = held?.tokens ?? null;
      held = null;
      forgotten.abort();
      if (tokens === null || tokens.refreshToken === null) return;
      const { revokeTokens } = await import('./revocation.ts');
      await revokeTokens(tokens, tokens.refreshToken, { fetch, clock });
    },
  };
}

function headersOf({ accessToken }: OpenIdTokens): SignInHeaders {
  return { Authorization: `Bearer ${accessToken}` };
}
