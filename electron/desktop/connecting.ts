import { homeName } from '../accounts/account.ts';
import type { AccountData } from '../accounts/account-data.ts';
import { problemOf, userOf, type GivenSignIn } from '../accounts/given-sign-in.ts';
import type { BrowserSignedIn } from '../accounts/open-id/sign-in-by-browser.ts';
import type { OpenIdTokens } from '../accounts/open-id/tokens.ts';
import { notPermitted } from '../accounts/permitted.ts';
import type { CommandArgument } from '../contract/commands.ts';
import { mayBeOnline, type FixedConnection } from '../contract/fixed-connection.ts';
import { tenantApi } from '../contract/tenant-address.ts';
import type { Connecting, ConnectProblem, OnlineEnvironment } from '../contract/welcome.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import { needsPerson, type Failure } from '../presence/failure.ts';

/** What a first look with an account brought. */
export type Trial =
  /**
   * It works, and this is how the account is now: with its user, as far as that can be known; and with
   * those of the certificates the person trusts that it could not do without.
   */
  | {
      readonly kind: 'works';
      readonly data: AccountData;
      readonly trusted: readonly ServerCertificate[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ConnectingPorts {
  /** What the organisation has set; nothing else is asked or adopted. */
  readonly fixed: FixedConnection;
  /** Looks at the tenant once. */
  readonly tryOut: (
    data: AccountData,
    trusted: readonly ServerCertificate[],
    cancelled: AbortSignal,
  ) => Promise<Trial>;
  readonly signInByBrowser: (
    environment: OnlineEnvironment,
    cancelled: AbortSignal,
  ) => Promise<BrowserSignedIn>;
  /** Gives back a sign-in that is of no use: whoever found it could use it for as long as it is valid. */
  readonly giveBack: (tokens: OpenIdTokens) => void;
  /** The host to name while the browser is open. */
  readonly loginHost: (environment: OnlineEnvironment) => string;
  /** The certificates that the person trusts for the account in use. */
  readonly trusted: () => readonly ServerCertificate[];
  /** Makes it the account; false when it was to be kept and could not be. */
  readonly adopt: (
    data: AccountData,
    trusted: readonly ServerCertificate[],
    keep: boolean,
  ) => Promise<boolean>;
  readonly onChange: () => void;
}

/** Attempts to connect, one at a time; a new one ends the one before. See {@link Connecting}. */
export interface ConnectingPart {
  state(): Connecting;
  connect(form: CommandArgument<'connect'>): void;
  connectOnline(wish: CommandArgument<'connectOnline'>): void;
  /** Tries an account that is known already once more. */
  retry(data: AccountData, keep: boolean): void;
  trust(wish: CommandArgument<'trustCertificate'>): void;
  /** Ends what is going on and forgets what came of it. */
  cancel(): void;
}

/** What is being tried, with all that is needed to try it again. */
interface Attempt {
  readonly data: AccountData;
  readonly keep: boolean;
}

/** Begins with nothing going on. */
export function connectingOf(ports: ConnectingPorts): ConnectingPart {
  let state: Connecting = { kind: 'idle' };
  let underWay = new AbortController();
  /** The attempt that failed last, to be made again when what stood in its way is gone. */
  let held: Attempt | null = null;
  /** Trusted while connecting; a mistyped password need not be paid for with another look at fingerprints. */
  let accepted: readonly ServerCertificate[] = [];

  function become(next: Connecting): void {
    state = next;
    ports.onChange();
  }

  /** Ends the attempt before, and gives what tells when this one is ended. */
  function begin(): AbortSignal {
    underWay.abort();
    underWay = new AbortController();
    held = null;
    return underWay.signal;
  }

  function fail(problem: ConnectProblem): void {
    become({ kind: 'failed', problem });
  }

  async function attempt(one: Attempt, cancelled: AbortSignal): Promise<void> {
    const { data, keep } = one;
    const what = notPermitted(data.home, data.signIn.kind, ports.fixed);
    if (what !== null) return fail({ kind: 'notPermitted', what });
    const trusted = accepted.reduce(withNewer, ports.trusted());
    const host = homeName(data.home);
    become({ kind: 'trying', host });
    const trial = await ports.tryOut(data, trusted, cancelled);
    if (cancelled.aborted) return;
    if (trial.kind === 'failed') {
      const { failure } = trial;
      held = one;
      if (failure.kind !== 'untrusted') {
        return fail({ kind: 'tenant', host, failure, signIn: data.signIn.kind });
      }
      return become({ kind: 'untrusted', certificate: failure.certificate });
    }
    const adopted = await ports.adopt(trial.data, trial.trusted, keep);
    if (cancelled.aborted) return;
    if (!adopted) return fail({ kind: 'notKept' });
    become({ kind: 'connected', host });
  }

  /** Whoever has just signed in there need not do so again because the tenant was not to be had. */
  function signedInAt(environment: OnlineEnvironment): AccountData | null {
    if (state.kind !== 'failed' || state.problem.kind !== 'tenant' || held === null) return null;
    if (needsPerson(state.problem.failure) || held.data.home.kind !== 'online') return null;
    return new URL(held.data.home.loginServer).host === ports.loginHost(environment) ? held.data : null;
  }

  return {
    state: () => state,
    connect({ address, signIn, keep }) {
      const cancelled = begin();
      const read = tenantApi(address);
      if (!read.ok) return fail({ kind: 'address', problem: read.problem });
      const given = trimmed(signIn);
      const problem = problemOf(given);
      if (problem !== null) return fail({ kind: 'field', ...problem });
      const data = { home: { kind: 'fixed', api: read.api }, user: userOf(given), signIn: given } as const;
      void attempt({ data, keep }, cancelled);
    },
    connectOnline({ environment, keep }) {
      const signedIn = signedInAt(environment);
      const cancelled = begin();
      const what = notOnline(environment, ports.fixed);
      if (what !== null) return fail({ kind: 'notPermitted', what });
      if (signedIn !== null) return void attempt({ data: signedIn, keep }, cancelled);
      become({ kind: 'browser', host: ports.loginHost(environment) });
      void ports.signInByBrowser(environment, cancelled).then((result) => {
        if (cancelled.aborted) return;
        if (result.ok) {
          const data = openIdData(result.tokens);
          if (notPermitted(data.home, 'openId', ports.fixed) !== null) ports.giveBack(result.tokens);
          return void attempt({ data, keep }, cancelled);
        }
        if (result.problem === 'cancelled') return become({ kind: 'idle' });
        fail({ kind: 'openId', problem: result.problem });
      });
    },
    retry(data, keep) {
      void attempt({ data, keep }, begin());
    },
    trust({ fingerprint }) {
      const one = held;
      if (one === null || state.kind !== 'untrusted' || state.certificate.fingerprint !== fingerprint) return;
      accepted = withNewer(accepted, state.certificate);
      void attempt(one, begin());
    },
    cancel() {
      begin();
      accepted = [];
      if (state.kind !== 'idle') become({ kind: 'idle' });
    },
  };
}

/** Asked before anybody is sent to the browser for nothing. */
function notOnline(environment: OnlineEnvironment, fixed: FixedConnection): 'tenant' | 'signIn' | null {
  if (fixed.address !== undefined || (fixed.environment ?? environment) !== environment) return 'tenant';
  return mayBeOnline(fixed) ? null : 'signIn';
}

/** These certificates, and this one in place of any for its host. */
function withNewer(
  certificates: readonly ServerCertificate[],
  newer: ServerCertificate,
): readonly ServerCertificate[] {
  return [...certificates.filter(({ host }) => host !== newer.host), newer];
}

function openIdData(tokens: OpenIdTokens): AccountData {
  const { loginServer, tenantId, user } = tokens;
  return { home: { kind: 'online', loginServer, tenantId }, user, signIn: { kind: 'openId', tokens } };
}

/** Whatever is copied brings blanks along, or the header's name; only a password may mean them. */
function trimmed(given: GivenSignIn): GivenSignIn {
  const fields = Object.entries(given).map(([name, text]) => [
    name,
    name === 'password' ? text : text.trim().replace(/^cookie:\s*/i, ''),
  ]);
  return Object.fromEntries(fields) as GivenSignIn;
}
