import type { Words } from '../../renderer/words/en.ts';
import type { Account } from '../accounts/account.ts';
import { loginServerOf } from '../accounts/open-id/environments.ts';
import type { BrowserSignedIn } from '../accounts/open-id/sign-in-by-browser.ts';
import type { OpenIdTokens } from '../accounts/open-id/tokens.ts';
import type { Fetch } from '../accounts/open-id/bounded-fetch.ts';
import type { OnlineEnvironment } from '../contract/welcome.ts';
import type { Clock } from '../presence/clock.ts';
import { openInBrowser } from './browser.ts';

/** The id of the application at SuperOffice Online that this build was made with; empty: none. */
declare const builtInClientId: string;

export interface OnlinePorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly words: () => Words;
  /** What the environment or the settings say; null: the build's own. */
  readonly clientId: () => string | null;
  /** The tenant that the organisation has set; undefined: none. */
  readonly tenantId: string | undefined;
  /** Used in place of SuperOffice Online's own sign-in servers; null: the real ones. */
  readonly loginServer: string | null;
}

/** Signing in to SuperOffice Online in the person's own browser. */
export interface OnlineSignIn {
  loginServerOf(environment: OnlineEnvironment): string;
  environmentOf(loginServer: string): OnlineEnvironment;
  /** @param again the account to sign in to once more; null: whichever the person likes */
  start(
    environment: OnlineEnvironment,
    again: Account | null,
    cancelled: AbortSignal,
  ): Promise<BrowserSignedIn>;
  /** Asks the sign-in server to forget this sign-in; whether it does is nobody's to wait for. */
  giveBack(tokens: OpenIdTokens): void;
}

const environments: readonly OnlineEnvironment[] = ['online', 'qaonline', 'sod'];

/** As this run is set up for it. */
export function onlineSignIn({
  fetch,
  clock,
  words,
  clientId,
  tenantId,
  loginServer,
}: OnlinePorts): OnlineSignIn {
  const serverOf = (environment: OnlineEnvironment): string => loginServer ?? loginServerOf(environment);
  return {
    loginServerOf: serverOf,
    environmentOf: (server) => environments.find((each) => serverOf(each) === server) ?? 'online',
    async start(environment, again, cancelled) {
      const tenant = again?.home.kind === 'online' ? again.home.tenantId : tenantId;
      // Loaded only when somebody signs in: it is as large as all the rest of the app's own code.
      const { signInByBrowser } = await import('../accounts/open-id/sign-in-by-browser.ts');
      return signInByBrowser({
        loginServer: serverOf(environment),
        clientId: clientId() ?? (builtInClientId || null),
        fetch,
        clock,
        ...(tenant === undefined ? {} : { tenantId: tenant }),
        ...(again?.user ? { loginHint: again.user } : {}),
        openBrowser: (url) => openInBrowser(serverOf(environment), url),
        words: { ...words().browserPage, language: words().language },
        cancelled,
      });
    },
    giveBack(tokens) {
      const { refreshToken } = tokens;
      if (refreshToken === null) return;
      void import('../accounts/open-id/revocation.ts').then(({ revokeTokens }) =>
        revokeTokens(tokens, refreshToken, { fetch, clock }),
      );
    },
  };
}
