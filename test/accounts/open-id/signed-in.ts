import type { SignIn, SignInHeaders } from '../../../electron/accounts/account.ts';
import type { Fetch } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import { openIdSignIn } from '../../../electron/accounts/open-id/open-id.ts';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import * as faults from '../../tenant/faults.ts';
import type { Reply } from '../../tenant/tenant.ts';
import type { Stage } from './stage.ts';

/** Somebody who is signed in. */
export interface SignedIn {
  readonly signIn: SignIn;
  /** What there was to store, in order. */
  readonly stored: readonly OpenIdTokens[];
  /** The headers there are, which must be some. */
  headersNow(): Promise<SignInHeaders>;
}

/** Goes on with these tokens, as a later run does. */
export function signedIn(
  { clock }: Pick<Stage, 'clock'>,
  tokens: OpenIdTokens,
  through: Fetch = fetch,
): SignedIn {
  const stored: OpenIdTokens[] = [];
  const signIn = openIdSignIn(tokens, {
    fetch: through,
    clock,
    onRenewed: (renewed) => stored.push(renewed),
  });
  return {
    signIn,
    stored,
    async headersNow() {
      const answer = await signIn.headers();
      if (answer.kind !== 'headers') throw new Error(answer.kind);
      return answer.headers;
    },
  };
}

/** Whether the tenant lets these in just now. */
export function isLetIn({ provider }: Stage, headers: SignInHeaders): boolean {
  return provider.accepts(/^Bearer (.+)$/.exec(headers['Authorization'] ?? '')?.[1] ?? '');
}

/** Token requests since somebody signed in in the browser. */
export function renewals(stage: Stage): number {
  return stage.tokenRequests() - 1;
}

/** An error in OAuth's words. */
export function oauthError(error: string, status = 400): Reply {
  return faults.status(status, { 'Content-Type': 'application/json' }, JSON.stringify({ error }));
}
