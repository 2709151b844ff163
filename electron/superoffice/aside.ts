import type { Failure } from '../presence/failure.ts';
import { jsonOf } from './json.ts';
import type { TenantCall, TenantLine } from './tenant-line.ts';

/** Something worth knowing beside the roster, which the app can do without. */
export interface Aside<T> extends TenantCall {
  /** What the answer's JSON says; null when it makes no sense. */
  readonly read: (json: unknown) => T | null;
  /** The path without its `$select`, to ask once more where the answer makes no sense. */
  readonly unselectedPath?: string;
}

/** What asking an aside brought. */
export type AsideAnswer<T> =
  | { readonly kind: 'told'; readonly value: T }
  /** There is nothing to know: asking again soon makes no sense. */
  | { readonly kind: 'nothing' }
  /** The answer makes no sense, such as null or an error object. */
  | { readonly kind: 'nonsense' }
  /** It failed for a reason that may pass; the server wants to be left alone for `waitMs`. */
  | { readonly kind: 'failed'; readonly waitMs: number };

/** Asks an aside, and once more without `$select`, which may empty the very fields it names. */
export async function askAside<T>(
  aside: Aside<T>,
  line: TenantLine,
  stopped: AbortSignal,
): Promise<AsideAnswer<T>> {
  const answer = await askOnce(aside, line, stopped);
  if (answer.kind !== 'nonsense' || aside.unselectedPath === undefined) return answer;
  return askOnce({ ...aside, path: aside.unselectedPath }, line, stopped);
}

/**
 * Asks an aside once. Where servers lack the call, or users may not make it, there is nothing to know;
 * what is not even JSON, such as the page of a network that wants a sign-in of its own, may pass.
 */
async function askOnce<T>(aside: Aside<T>, line: TenantLine, stopped: AbortSignal): Promise<AsideAnswer<T>> {
  const called = await line.call({ ...aside, mayBeForbidden: true }, stopped);
  if (called.ok) {
    const json = jsonOf(called.answer.text);
    if (json === undefined) return { kind: 'failed', waitMs: 0 };
    const value = aside.read(json);
    return value === null ? { kind: 'nonsense' } : { kind: 'told', value };
  }
  const { failure } = called;
  if (!mayPass(failure)) return { kind: 'nothing' };
  return { kind: 'failed', waitMs: failure.kind === 'throttled' ? failure.waitMs : 0 };
}

function mayPass(failure: Failure): boolean {
  switch (failure.kind) {
    case 'transient':
      return failure.status === null ? failure.cause !== 'redirected' : failure.status >= 500;
    case 'throttled':
    case 'untrusted':
    case 'moved':
    case 'maintenance':
    case 'suspended':
      return true;
    case 'signIn':
    case 'refused':
    case 'deleted':
      return false;
  }
}
