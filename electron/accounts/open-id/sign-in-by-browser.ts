import type { OpenIdProblem } from '../../contract/welcome.ts';
import type { Clock } from '../../presence/clock.ts';
import type { Fetch } from './bounded-fetch.ts';
import { authorizationUrl, exchangeCode, newSecrets, type Wish } from './code-exchange.ts';
import { findLoginServer } from './login-server.ts';
import { openLoopback, type Loopback } from './loopback.ts';
import type { PageWords } from './loopback-page.ts';
import { problemOf } from './problem.ts';
import type { OpenIdTokens } from './tokens.ts';

/** A wish to sign in to SuperOffice Online. */
export interface BrowserSignIn {
  /** Without a slash behind it. */
  readonly loginServer: string;
  /** What SuperOffice knows this application by; null when nobody has registered it. */
  readonly clientId: string | null;
  /** The tenant to sign in to; without it the person is asked. */
  readonly tenantId?: string;
  /** The user's name, to be filled in. */
  readonly loginHint?: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Opens an address in the person's own browser; rejects when there is none. */
  readonly openBrowser: (url: string) => Promise<void>;
  /** What the browser's tab says in the end. */
  readonly words: PageWords;
  readonly cancelled: AbortSignal;
}

/** How it went. */
export type BrowserSignedIn =
  | { readonly ok: true; readonly tokens: OpenIdTokens }
  | { readonly ok: false; readonly problem: OpenIdProblem | 'cancelled' };

/** Time for the person in the browser, ms. */
export const returnLimitMs = 5 * 60_000;

/**
 * Lets a person sign in to SuperOffice Online in their browser: OpenID's authorization code flow for
 * a native application without a secret (RFC 8252), with PKCE (RFC 7636). Drawn:
 *
 *     discovery ──▶ browser ──returned──▶ exchange ──checked──▶ tokens
 *
 * Never throws for what servers or people do, and leaves nothing open behind it.
 */
export async function signInByBrowser(request: BrowserSignIn): Promise<BrowserSignedIn> {
  const { clientId, cancelled } = request;
  if (!clientId) return failed('noClientId');
  try {
    return await attempt(request, clientId);
  } catch (error) {
    return failed(cancelled.aborted ? 'cancelled' : problemOf(error));
  }
}

async function attempt(request: BrowserSignIn, clientId: string): Promise<BrowserSignedIn> {
  const { fetch, clock, cancelled } = request;
  const server = await findLoginServer(request.loginServer, clientId, { fetch, clock, stopped: cancelled });
  const secrets = newSecrets();
  const loopback = await openLoopback(secrets.state, request.words).catch(() => null);
  if (loopback === null) return failed('noBrowser');
  let end: 'signedIn' | 'notSignedIn' = 'notSignedIn';
  try {
    const wish: Wish = { ...request, redirectUri: loopback.redirectUri };
    const returned = await comeBack(loopback, await authorizationUrl(server, wish, secrets), request);
    if (typeof returned === 'string') return failed(returned);
    const tokens = await exchangeCode(server, wish, secrets, returned, clock);
    cancelled.throwIfAborted();
    end = 'signedIn';
    return { ok: true, tokens };
  } finally {
    await loopback.close(end);
  }
}

/** Sends the person to the browser and waits for them. */
function comeBack(
  loopback: Loopback,
  url: string,
  { clock, cancelled, openBrowser }: BrowserSignIn,
): Promise<URLSearchParams | 'noBrowser' | 'tooLate' | 'cancelled'> {
  return new Promise((resolve) => {
    const settle = (outcome: URLSearchParams | 'noBrowser' | 'tooLate' | 'cancelled'): void => {
      cancelLimit();
      cancelled.removeEventListener('abort', onCancelled);
      resolve(outcome);
    };
    const onCancelled = (): void => settle('cancelled');
    const cancelLimit = clock.after(returnLimitMs, () => settle('tooLate'));
    cancelled.addEventListener('abort', onCancelled);
    if (cancelled.aborted) return onCancelled();
    void loopback.returned.then(settle);
    openBrowser(url).catch(() => settle('noBrowser'));
  });
}

function failed(problem: OpenIdProblem | 'cancelled'): BrowserSignedIn {
  return { ok: false, problem };
}
