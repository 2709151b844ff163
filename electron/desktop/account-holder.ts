import type { Account } from '../accounts/account.ts';
import { accountOf, secretsIn, type AccountData } from '../accounts/account-data.ts';
import { endedSignIn } from '../accounts/ended-sign-in.ts';
import { noNotes, type AccountFile, type AccountNotes } from '../accounts/kept-account.ts';
import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import type { TenantShown } from '../contract/state.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Clock } from '../presence/clock.ts';

/** A demo tenant that runs, as far as it is an account. */
export interface RunningDemo {
  readonly account: Account;
  stop(): Promise<void>;
}

/** The account in use. */
export interface HeldAccount {
  readonly account: Account;
  readonly kept: TenantShown['kept'];
  readonly notes: AccountNotes;
}

/** What to do without an account: the person was not asked yet, wants the demo, or nothing. */
export type WithoutAccount = 'unasked' | 'demo' | 'nothing';

export interface AccountHolderPorts {
  readonly clock: Clock;
  readonly file: AccountFile;
  /** How sign-ins ask the sign-in server. */
  readonly fetch: SignInFetch;
  readonly startDemo: () => Promise<RunningDemo>;
  /** These must never be written down. */
  readonly conceal: (secrets: readonly string[]) => void;
  readonly withoutAccount: () => WithoutAccount;
  readonly setWithoutAccount: (wish: WithoutAccount) => void;
  /** Another account is in use, or none; also when only what is noted of it is different. */
  readonly onChange: (held: HeldAccount | null) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Holds the one account in use, and sees to it that of an account let go of nothing is left. */
export interface AccountHolder {
  held(): HeldAccount | null;
  /** What the account in use is made of; null where that is not ours to know. */
  data(): AccountData | null;
  /** Takes up the account of this run's environment, or the one kept, or does without. */
  begin(fromEnvironment: Account | null): Promise<void>;
  /** Takes this account in place of the one before; false when it was to be kept and could not be. */
  adopt(data: AccountData, trusted: readonly ServerCertificate[], keep: boolean): Promise<boolean>;
  note(change: Partial<AccountNotes>): void;
  /** The person no longer trusts this certificate. */
  distrust(certificate: { readonly host: string; readonly fingerprint: string }): void;
  signOut(): Promise<void>;
  lookAround(): Promise<void>;
  stop(): void;
}

/** Begins with no account. */
export function accountHolder(ports: AccountHolderPorts): AccountHolder {
  const { file, onChange, onFault } = ports;
  let held: HeldAccount | null = null;
  /** What the account in use is made of, where a person gave it to us. */
  let latest: AccountData | null = null;
  let demo: RunningDemo | null = null;

  function hold(next: HeldAccount | null): void {
    held = next;
    onChange(next);
  }

  function open(data: AccountData): Account {
    ports.conceal(secretsIn(data));
    latest = data;
    let own = data;
    return accountOf(data, {
      ...ports,
      onRenewed(renewed) {
        ports.conceal(secretsIn(renewed));
        const isInUse = latest === own;
        own = renewed;
        // Of an account let go of meanwhile nothing is kept any more.
        if (!isInUse) return;
        latest = renewed;
        keepStored();
      },
    });
  }

  function keepStored(): void {
    if (latest !== null && held?.kept === 'stored') file.keep(latest, held.notes).catch(onFault);
  }

  function note(change: Partial<AccountNotes>): void {
    if (held === null) return;
    hold({ ...held, notes: { ...held.notes, ...change } });
    keepStored();
  }

  /** Lets go of the account in use, for good. */
  async function letGo(): Promise<void> {
    const before = held;
    latest = null;
    hold(null);
    // The one that is kept was not in use, and has nothing to do with it.
    if (before?.kept !== 'environment') await file.forget();
    await before?.account.signIn.forget();
    await stopDemo();
  }

  async function stopDemo(): Promise<void> {
    const running = demo;
    demo = null;
    await running?.stop();
  }

  async function runDemo(): Promise<void> {
    demo ??= await ports.startDemo();
    hold({ account: demo.account, kept: 'demo', notes: noNotes });
  }

  return {
    held: () => held,
    data: () => latest,
    async begin(fromEnvironment) {
      if (fromEnvironment !== null) {
        return hold({ account: fromEnvironment, kept: 'environment', notes: noNotes });
      }
      const kept = await file.load();
      if (kept.kind === 'account') {
        return hold({ account: open(kept.data), kept: 'stored', notes: kept.notes });
      }
      if (kept.kind === 'sealed') {
        const { home, user, signIn } = kept.outline;
        return hold({ account: { home, user, signIn: endedSignIn(signIn) }, kept: 'stored', notes: noNotes });
      }
      if (ports.withoutAccount() === 'nothing') return hold(null);
      await runDemo();
    },
    async adopt(data, trusted, keep) {
      const before = held;
      const chosenMyself = isSamePerson(before?.account, data) ? (before?.notes.chosenMyself ?? null) : null;
      const notes = { chosenMyself, trusted };
      if (keep) {
        try {
          await file.keep(data, notes);
        } catch (fault) {
          onFault(fault);
          return false;
        }
      } else await file.forget();
      hold({ account: open(data), kept: keep ? 'stored' : 'session', notes });
      await before?.account.signIn.forget();
      await stopDemo();
      return true;
    },
    note,
    distrust({ host, fingerprint }) {
      const trusted = held?.notes.trusted ?? [];
      note({ trusted: trusted.filter((each) => each.host !== host || each.fingerprint !== fingerprint) });
    },
    async signOut() {
      if (held?.kept !== 'environment') ports.setWithoutAccount('nothing');
      await letGo();
    },
    async lookAround() {
      ports.setWithoutAccount('demo');
      if (held?.kept === 'demo') return;
      await letGo();
      await runDemo();
    },
    stop: () => void stopDemo(),
  };
}

/** Whether these are of one user at one tenant. */
function isSamePerson(one: Pick<AccountData, 'home' | 'user'> | undefined, other: AccountData): boolean {
  if (one === undefined || one.user === null || one.user !== other.user) return false;
  return JSON.stringify(one.home) === JSON.stringify(other.home);
}
