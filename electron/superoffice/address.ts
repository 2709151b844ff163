import type { Home } from '../accounts/account.ts';
import type { Clock } from '../presence/clock.ts';
import type { Failure } from '../presence/failure.ts';
import { failureOfNoAnswer, failureOfStatus, transient } from './failures.ts';
import { answerLimitMs, NoAnswer, send, type Fetch } from './request.ts';
import { readTenantState } from './tenant-state.ts';

/** A WebAPI's root, ending in `/api`, or why there is none to ask. */
export type Located =
  { readonly kind: 'at'; readonly api: string } | { readonly kind: 'failed'; readonly failure: Failure };

/** Where a tenant's WebAPI is. */
export interface Address {
  /** The root to ask now. */
  locate(stopped: AbortSignal): Promise<Located>;
  /** What was asked there failed as it does when a tenant has moved or is closed: finds out anew. */
  doubt(stopped: AbortSignal): Promise<Located>;
  /** Time may have passed unseen: the next `locate` finds out anew. */
  woke(): void;
}

export interface AddressPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
}

/** A state is asked for again after this time at the earliest and at the latest, ms, whatever it says of itself. */
const freshness = { least: 60_000, most: 86_400_000 };

/** The address of a tenant's home. */
export function addressOf(home: Home, ports: AddressPorts): Address {
  if (home.kind === 'online') return onlineAddress(home, ports);
  const located: Located = { kind: 'at', api: home.api };
  return { locate: () => Promise.resolve(located), doubt: () => Promise.resolve(located), woke: () => {} };
}

/**
 * A tenant of SuperOffice Online moves between servers as it likes. The sign-in server tells where it
 * is, by `GET /api/state/{tenant}`, and how long that is true; it is asked again then, in doubt, and
 * after sleep.
 */
function onlineAddress(home: Extract<Home, { readonly kind: 'online' }>, ports: AddressPorts): Address {
  const { fetch, clock } = ports;
  let known: { readonly api: string; readonly until: number } | null = null;

  async function find(stopped: AbortSignal): Promise<Located> {
    const url = `${home.loginServer}/api/state/${encodeURIComponent(home.tenantId)}`;
    const headers = { Accept: 'application/json' };
    try {
      const answer = await send(fetch, clock, {
        method: 'GET',
        url,
        headers,
        limitMs: answerLimitMs,
        stopped,
      });
      const failure = failureOfStatus(answer, false, clock.wall());
      return failure === null ? read(answer.text) : failed(failure);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return failed(failureOfNoAnswer(error));
    }
  }

  function read(text: string): Located {
    const state = readTenantState(parsed(text), (api) => isAsSafeAs(api, home.loginServer));
    if (state === null) return failed(transient('unreadable', 200));
    if (state.kind === 'closed') {
      known = null;
      return { kind: 'failed', failure: state.failure };
    }
    const valid = Math.min(freshness.most, Math.max(freshness.least, state.validUntil - clock.wall()));
    known = { api: state.api, until: clock.steady() + valid };
    return { kind: 'at', api: state.api };
  }

  /** That the state cannot be had says nothing about the tenant: it may well be where it was. */
  function failed(failure: Failure): Located {
    return known === null ? { kind: 'failed', failure } : { kind: 'at', api: known.api };
  }

  return {
    async locate(stopped) {
      if (known !== null && clock.steady() < known.until) return { kind: 'at', api: known.api };
      return find(stopped);
    },
    doubt: find,
    woke() {
      if (known !== null) known = { ...known, until: -Infinity };
    },
  };
}

/** Whether an address is one of HTTP, and encrypted if the sign-in server's own is. */
function isAsSafeAs(api: string, loginServer: string): boolean {
  if (!URL.canParse(api)) return false;
  const { protocol } = new URL(api);
  return protocol === 'https:' || (protocol === 'http:' && loginServer.startsWith('http:'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
