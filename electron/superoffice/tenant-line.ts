import type { Account, NoSignIn, SignInHeaders } from '../accounts/account.ts';
import type { Clock } from '../presence/clock.ts';
import type { Failure, TransientCause } from '../presence/failure.ts';
import { addressOf } from './address.ts';
import { failureOfNoAnswer, failureOfStatus } from './failures.ts';
import { answerLimitMs, NoAnswer, send, type Answer, type Fetch } from './request.ts';

export interface LinePorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** The UI's language at the time, an ISO 639-1 code. */
  readonly language: () => string;
  /** How numbers and dates inside texts are written, an ISO 639-1 code. */
  readonly culture: string;
}

/** One call of the WebAPI. */
export interface TenantCall {
  readonly method: 'GET' | 'POST';
  /** Behind the WebAPI's root, with its query. */
  readonly path: string;
  /** Sent as JSON; without it the request has no body. */
  readonly body?: unknown;
  /** Not everybody may: that it is forbidden (403) says nothing about the sign-in. */
  readonly mayBeForbidden?: boolean;
}

/** What a call brought: a good answer, or why there is none. */
export type Called =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: Failure };

/** A tenant's line: finds the address, signs in, and classifies what comes back. */
export interface TenantLine {
  /** Never throws for what a server, a network or a sign-in does. */
  call(call: TenantCall, stopped: AbortSignal): Promise<Called>;
  /** Time may have passed unseen, as in sleep. */
  woke(): void;
}

/** What one attempt at a call brought, with what it was made with. */
interface Attempt {
  readonly called: Called;
  /** Null when it did not come to a request. */
  readonly made: { readonly api: string; readonly headers: SignInHeaders } | null;
}

/**
 * The line to an account's tenant. A call is made once more where that can help: with a renewed
 * sign-in after 401 or 403, and at the tenant's new address after what a move looks like.
 */
export function tenantLine(account: Account, ports: LinePorts): TenantLine {
  const { signIn } = account;
  const address = addressOf(account.home, ports);

  async function attempt(call: TenantCall, stopped: AbortSignal): Promise<Attempt> {
    const located = await address.locate(stopped);
    if (located.kind === 'failed') return unmade(located.failure);
    const signed = await signIn.headers();
    if (signed.kind !== 'headers') return unmade(failureOfSignIn(signed, null));
    const made = { api: located.api, headers: signed.headers };
    try {
      const answer = await sendCall(call, made, ports, stopped);
      const failure = failureOfStatus(answer, signIn.kind !== 'password', ports.clock.wall());
      return { called: failure === null ? { ok: true, answer } : { ok: false, failure }, made };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { called: { ok: false, failure: failureOfNoAnswer(error) }, made };
    }
  }

  /** The same call once more with a better sign-in, where one can be had. */
  async function renewed(first: Attempt, call: TenantCall, stopped: AbortSignal): Promise<Attempt> {
    const status = refusedStatus(first.called);
    if (first.made === null || status === null) return first;
    if (status === 403 && call.mayBeForbidden === true) return forbidden(first);
    const renewal = await signIn.renew(first.made.headers);
    if (renewal.kind === 'refused') return first;
    if (renewal.kind === 'failed') {
      return { ...first, called: { ok: false, failure: failureOfSignIn(renewal, status) } };
    }
    const second = await attempt(call, stopped);
    // A sign-in that has just been made anew is a good one: what is still refused is the person's right.
    return refusedStatus(second.called) === 403 ? forbidden(second) : second;
  }

  /** The same call once more at another address, where the tenant turns out to have moved. */
  async function followed(first: Attempt, call: TenantCall, stopped: AbortSignal): Promise<Attempt> {
    if (first.called.ok || first.made === null || !looksMoved(first.called.failure)) return first;
    const located = await address.doubt(stopped);
    if (located.kind === 'failed') {
      return saysMore(located.failure)
        ? { ...first, called: { ok: false, failure: located.failure } }
        : first;
    }
    return located.api === first.made.api ? first : attempt(call, stopped);
  }

  return {
    async call(call, stopped) {
      const first = await followed(await attempt(call, stopped), call, stopped);
      return (await renewed(first, call, stopped)).called;
    },
    woke: address.woke,
  };
}

function sendCall(
  { method, path, body }: TenantCall,
  { api, headers: signIn }: { readonly api: string; readonly headers: SignInHeaders },
  ports: LinePorts,
  stopped: AbortSignal,
): Promise<Answer> {
  const language = ports.language();
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language,
    'SO-Language': language,
    'SO-Culture': ports.culture,
    // Without it times come in the tenant's own zone, and do not say so.
    'SO-TimeZone': 'UTC',
    ...signIn,
  };
  const json = { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return send(ports.fetch, ports.clock, {
    method,
    url: `${api}${path}`,
    ...(body === undefined ? { headers } : json),
    limitMs: answerLimitMs,
    stopped,
  });
}

function forbidden(attempt: Attempt): Attempt {
  return { ...attempt, called: { ok: false, failure: { kind: 'refused', status: 403 } } };
}

function unmade(failure: Failure): Attempt {
  return { called: { ok: false, failure }, made: null };
}

function failureOfSignIn(none: NoSignIn, status: number | null): Failure {
  if (none.kind === 'refused') return { kind: 'signIn', status };
  return failureOfNoAnswer(new NoAnswer('network', none.error));
}

/** 401 or 403, where that is what came. */
function refusedStatus(called: Called): number | null {
  if (called.ok) return null;
  const { failure } = called;
  return failure.kind === 'signIn' || failure.kind === 'refused' ? failure.status : null;
}

/**
 * A server that is no longer the tenant's answers 421, knows nothing, sends us away, fails, or is gone.
 * One that fails may say for how long, as pages of maintenance do.
 */
function looksMoved(failure: Failure): boolean {
  if (failure.kind === 'moved') return true;
  if (failure.kind === 'throttled') return failure.status >= 500;
  const doubtful: readonly TransientCause[] = ['unreachable', 'serverError', 'notFound', 'redirected'];
  return failure.kind === 'transient' && doubtful.includes(failure.cause);
}

/** Whether the tenant's state explains why it did not answer. */
function saysMore({ kind }: Failure): boolean {
  return kind === 'maintenance' || kind === 'suspended' || kind === 'deleted';
}
