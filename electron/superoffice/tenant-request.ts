import type { Account } from '../accounts/account.ts';
import type { Clock } from '../presence/clock.ts';
import type { Failure } from '../presence/failure.ts';
import { failureOfNoAnswer, failureOfStatus } from './failures.ts';
import { answerLimitMs, NoAnswer, send, type Answer, type Fetch } from './request.ts';

export interface TenantPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** The UI's language, an ISO 639-1 code. */
  readonly language: string;
}

/** One call of the WebAPI. */
export interface TenantCall {
  readonly method: 'GET' | 'POST';
  /** Behind the WebAPI's root, with its query. */
  readonly path: string;
  /** Sent as JSON; without it the request has no body. */
  readonly body?: unknown;
}

/**
 * Sends one call to a tenant, signed in and in the UI's language.
 *
 * @throws NoAnswer when no whole answer came in time
 */
export function sendToTenant(
  { method, path, body }: TenantCall,
  account: Account,
  ports: TenantPorts,
  stopped: AbortSignal,
): Promise<Answer> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': ports.language,
    'SO-Language': ports.language,
    ...account.signIn.headers(),
  };
  const json = { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return send(ports.fetch, ports.clock, {
    method,
    url: `${account.api}${path}`,
    ...(body === undefined ? { headers } : json),
    limitMs: answerLimitMs,
    stopped,
  });
}

/** What a call brought: a good answer, or why there is none. It never throws for what a server does. */
export async function callTenant(
  call: TenantCall,
  account: Account,
  ports: TenantPorts,
  stopped: AbortSignal,
): Promise<
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: Failure }
> {
  try {
    const answer = await sendToTenant(call, account, ports, stopped);
    const failure = failureOfStatus(answer, account.signIn.kind !== 'password', ports.clock.wall());
    return failure === null ? { ok: true, answer } : { ok: false, failure };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ok: false, failure: failureOfNoAnswer(error) };
  }
}
