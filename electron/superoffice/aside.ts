import type { Account } from '../accounts/account.ts';
import { NoAnswer } from './request.ts';
import { sendToTenant, type TenantCall, type TenantPorts } from './tenant-request.ts';

/** Something worth knowing beside the roster, which the app can do without. */
export interface Aside<T> extends TenantCall {
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
    const answer = await sendToTenant(aside, account, ports, stopped);
    if (answer.status !== 200) return { value: null, retry: answer.status >= 500 };
    return { value: aside.read(JSON.parse(answer.text)), retry: false };
  } catch (error) {
    return { value: null, retry: error instanceof NoAnswer };
  }
}
