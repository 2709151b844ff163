import { en } from '../../../renderer/words/en.ts';
import type { AccountData } from '../../../electron/accounts/account-data.ts';
import { signInByBrowser } from '../../../electron/accounts/open-id/sign-in-by-browser.ts';
import { newSigningKey } from '../../../electron/demo/open-id/id-token.ts';
import {
  openIdProvider,
  type OpenIdProvider,
  type OpenIdProviderOptions,
} from '../../../electron/demo/open-id/provider.ts';
import { startDemoTenant, type DemoTenant } from '../../../electron/demo/tenant.ts';
import type { SignInKind } from '../../../electron/accounts/account.ts';
import { decide, visit } from '../../accounts/open-id/browser.ts';
import { askAt } from '../../demo/asking.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import type { Reply } from '../../tenant/tenant.ts';

/** The demo tenant with its sign-in server, people who stay as they are, and time that stands still. */
export interface World {
  readonly clock: FakeClock;
  /** Those that run now. */
  readonly tenant: DemoTenant;
  readonly provider: OpenIdProvider;
  /** Somebody signs in, and gives the account of that. */
  account(kind: SignInKind): Promise<AccountData>;
  /** Starts the tenant anew at the same address: nothing it has let in until now is let in again. */
  restart(): Promise<void>;
  /** Answers whatever renews a sign-in in this way, until null. */
  answerRenewals(reply: Reply | null): void;
  /** Changes something by the control. */
  control(lever: string, wish: unknown): Promise<void>;
  stop(): Promise<void>;
}

export const signInKinds: readonly SignInKind[] = ['password', 'ticket', 'bearer', 'session', 'openId'];

/** Making one takes longer than a test. */
const key = newSigningKey();

export interface WorldOptions extends Pick<OpenIdProviderOptions, 'refreshTokens'> {
  /** As a tenant of SuperOffice Online. */
  readonly online?: boolean;
}

export async function startWorld({ online = true, ...options }: WorldOptions = {}): Promise<World> {
  const clock = fakeClock();
  let provider: OpenIdProvider;
  let renewals: Reply | null = null;

  const start = (port: number): Promise<DemoTenant> =>
    startDemoTenant(clock, 1, {
      online,
      port,
      controllable: true,
      openId(given) {
        const own = openIdProvider({ ...given, ...options, newKey: () => key });
        provider = own;
        return {
          accepts: own.accepts,
          answer(request, body, response) {
            const isRenewal = new URLSearchParams(body).get('grant_type') === 'refresh_token';
            if (!isRenewal || renewals === null) return own.answer(request, body, response);
            renewals(request, response);
            return true;
          },
        };
      },
    });

  async function begin(port: number): Promise<DemoTenant> {
    const begun = await start(port);
    await control(begun, 'day', { running: false });
    return begun;
  }
  let tenant = await begin(0);

  const fixed = (): AccountData['home'] => ({ kind: 'fixed', api: `${tenant.address}/api` });

  const accounts: Readonly<Record<SignInKind, () => AccountData | Promise<AccountData>>> = {
    password() {
      const { username, password } = tenant.secrets;
      return { home: fixed(), user: username, signIn: { kind: 'password', username, password } };
    },
    ticket() {
      const { ticket, appToken } = tenant.secrets;
      return {
        home: fixed(),
        user: null,
        signIn: { kind: 'ticket', ticket, appToken: online ? appToken : '' },
      };
    },
    bearer: () => ({
      home: fixed(),
      user: null,
      signIn: { kind: 'bearer', token: tenant.secrets.accessToken },
    }),
    async session() {
      const cookie = await webSession(tenant);
      return { home: fixed(), user: null, signIn: { kind: 'session', cookie, xsrfToken: '' } };
    },
    async openId() {
      const { origin: loginServer, clientId } = tenant;
      const signedIn = await signInByBrowser({
        loginServer,
        clientId,
        fetch,
        clock,
        openBrowser(url) {
          void decide(url, 'allow').then(visit);
          return Promise.resolve();
        },
        words: { ...en.browserPage, language: en.language },
        cancelled: new AbortController().signal,
      });
      if (!signedIn.ok) throw new Error(signedIn.problem);
      const { tokens } = signedIn;
      const { tenantId, user } = tokens;
      return { home: { kind: 'online', loginServer, tenantId }, user, signIn: { kind: 'openId', tokens } };
    },
  };

  return {
    clock,
    get tenant() {
      return tenant;
    },
    get provider() {
      return provider;
    },
    account: async (kind) => accounts[kind](),
    async restart() {
      const port = Number(new URL(tenant.origin).port);
      await tenant.stop();
      tenant = await begin(port);
    },
    answerRenewals: (reply) => void (renewals = reply),
    control: (lever, wish) => control(tenant, lever, wish),
    stop: () => tenant.stop(),
  };
}

async function control({ origin }: DemoTenant, lever: string, json: unknown): Promise<void> {
  const { status } = await askAt(`${origin}/control/${lever}`, { method: 'POST', json });
  if (status !== 200) throw new Error(`the control answers ${status} to ${lever}`);
}

/** Signs in to the tenant's web client; the cookies of that. */
async function webSession({ origin, secrets: { username, password } }: DemoTenant): Promise<string> {
  const body = new URLSearchParams({ username, password });
  const answer = await fetch(`${origin}/signin`, { method: 'POST', body });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
