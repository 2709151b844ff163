import type { Home } from '../accounts/account.ts';
import type { Clock } from '../presence/clock.ts';
import type { Failure } from '../presence/failure.ts';
import { causeOfBody, failureOfNoAnswer, failureOfStatus, transient } from './failures.ts';
import { jsonOf } from './json.ts';
import { answerLimitMs, NoAnswer, send, type Answer, type Fetch } from './request.ts';
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

/** Where the tenant was is good enough for this time after its state could not be had, ms. */
const quietMs = 60_000;

/** The address of a tenant's home. */
export function addressOf(home: Home, ports: AddressPorts): Address {
  if (home.kind === 'online') return onlineAddress(home, ports);
  const located: Located = { kind: 'at', api: home.api };
  return { locate: () => Promise.resolve(located), doubt: () => Promise.resolve(located), woke: () => {} };
}

/**
 * A tenant of SuperOffice Online moves between servers as it likes. The sign-in server tells where it
 * is, by `GET /api/state/{tenant}`, and how long that is true; it is asked again then, in doubt, and
 * after sleep. When that fails, the tenant is taken to be where it was, and the sign-in server is left
 * alone for a while: every call would have to wait for it.
 */
function onlineAddress(home: Extract<Home, { readonly kind: 'online' }>, ports: AddressPorts): Address {
  const { fetch, clock } = ports;
  let known: { readonly api: string; readonly until: number } | null = null;
  let quietUntil = -Infinity;

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
      const failure = failureOfState(answer, clock.wall());
      return failure === null ? read(answer) : failed(failure);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return failed(failureOfNoAnswer(error));
    }
  }

  function read(answer: Answer): Located {
    const state = readTenantState(jsonOf(answer.text), (api) => isAsSafeAs(api, home.loginServer));
    if (state === null) return failed(transient(causeOfBody(answer), answer.status));
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
    if (known === null) return { kind: 'failed', failure };
    quietUntil = clock.steady() + quietMs;
    return { kind: 'at', api: known.api };
  }

  return {
    async locate(stopped) {
      if (known !== null && clock.steady() < Math.max(known.until, quietUntil)) {
        return { kind: 'at', api: known.api };
      }
      return find(stopped);
    },
    async doubt(stopped) {
      if (known !== null && clock.steady() < quietUntil) return { kind: 'at', api: known.api };
      return find(stopped);
    },
    woke() {
      quietUntil = -Infinity;
      if (known !== null) known = { ...known, until: -Infinity };
    },
  };
}

/**
 * What the status of a state's answer means; null for a good one. No sign-in is sent along, and no
 * tenant lives there: what says that we may not ask, or that we are wrong here, is a proxy or a fault.
 */
function failureOfState(answer: Answer, now: number): Failure | null {
  const failure = failureOfStatus(answer, false, now);
  const kind = failure?.kind;
  if (kind !== 'signIn' && kind !== 'refused' && kind !== 'moved') return failure;
  return transient(causeOfBody(answer) === 'webPage' ? 'webPage' : 'serverError', answer.status);
}

/**
 * Whether an address is one of HTTP, encrypted if the sign-in server's own is, and calls can be written
 * behind it: not with a query, a fragment or a name in it.
 */
function isAsSafeAs(api: string, loginServer: string): boolean {
  if (!URL.canParse(api)) return false;
  const { protocol, username, password } = new URL(api);
  if (/[?#]/.test(api) || username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loginServer.startsWith('http:'));
}
