import type { Account } from '../accounts/account.ts';
import type { TenantPorts } from './chat-presence.ts';
import { answerLimitMs, NoAnswer, send } from './request.ts';
import { requestHeaders } from './request-headers.ts';

/** Something worth knowing beside the roster, which the app can do without. */
export interface Aside<T> {
  readonly method: 'GET' | 'POST';
  /** Behind the WebAPI's root, with its query. */
  readonly path: string;
  /** What the answer's JSON says; null when it makes no sense. */
  readonly read: (json: unknown) => T | null;
}

/** What an aside brought. `retry` tells whether asking again later makes sense. */
export interface AsideAnswer<T> {
  readonly value: T | null;
  readonly retry: boolean;
}

/**
 * Asks an aside once. Servers that lack the call, or users who may not make it, are answered like
 * nonsense: there is nothing to know, now or later. A server's own fault is worth another try.
 */
export async function askAside<T>(
  aside: Aside<T>,
  account: Account,
  ports: TenantPorts,
  stopped: AbortSignal,
): Promise<AsideAnswer<T>> {
  try {
    const answer = await send(ports.fetch, ports.clock, {
      method: aside.method,
      url: `${account.api}${aside.path}`,
      headers: requestHeaders(account, ports.language),
      limitMs: answerLimitMs,
      stopped,
    });
    if (answer.status !== 200) return { value: null, retry: answer.status >= 500 };
    return { value: aside.read(JSON.parse(answer.text)), retry: false };
  } catch (error) {
    return { value: null, retry: error instanceof NoAnswer };
  }
}
