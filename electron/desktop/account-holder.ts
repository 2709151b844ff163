import type { Account, Home, SignInKind } from '../accounts/account.ts';
import { accountOf, secretsIn, type AccountData } from '../accounts/account-data.ts';
import { endedSignIn } from '../accounts/ended-sign-in.ts';
import { noNotes, type AccountFile, type AccountNotes, type KeptOutline } from '../accounts/kept-account.ts';
import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import { waitingSignIn } from '../accounts/waiting-sign-in.ts';
import type { TenantShown } from '../contract/state.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Clock } from '../presence/clock.ts';
import type { Settings } from '../settings/schema.ts';

/** A demo tenant that runs, as far as it is an account. */
export interface RunningDemo {
  readonly account: Account;
  stop(): Promise<void>;
}

/** The account in use. */
export interface HeldAccount {
  readonly account: Account;
  readonly kept: TenantShown['kept'];
  /** Its secrets are kept, and do not open. */
  readonly sealed: boolean;
  readonly notes: AccountNotes;
  /** What it is made of; null where that is not ours to know. Secret. */
  readonly data: AccountData | null;
}

export interface AccountHolderPorts {
  readonly clock: Clock;
  readonly file: AccountFile;
  /** How sign-ins ask the sign-in server, where these certificates are trusted too. */
  readonly fetchFor: (trusted: readonly ServerCertificate[]) => SignInFetch;
  /** Whether the organisation lets people connect so. */
  readonly permits: (home: Home, signIn: SignInKind) => boolean;
  readonly startDemo: () => Promise<RunningDemo>;
  /** These must never be written down. */
  readonly conceal: (secrets: readonly string[]) => void;
  readonly withoutAccount: () => Settings['withoutAccount'];
  readonly setWithoutAccount: (wish: Settings['withoutAccount']) => void;
  /** Another account is in use, or none; also when only what is noted of it is different. */
  readonly onChange: (held: HeldAccount | null) => void;
  /** The account in use was renewed or noted upon, and that could not be kept. */
  readonly onNotKept: () => void;
}

/**
 * Holds the one account in use, and sees to it that of an account let go of nothing is left. What is
 * asked of it is done one after the other. Drawn:
 *
 *     nothing ──begin──▶ opening ──opened──▶ own account ──signOut──▶ nothing
 *        │                  └──sealed──▶ sealed ──reopen──▶ opening
 *        ├──begin, lookAround──▶ demo ──adopt──▶ own account ──adopt──▶ another
 *        └──begin──▶ nothing, with one held back ──adopt──▶ another
 *                                                └──lookAround──▶ demo, also at the next begin
 */
export interface AccountHolder {
  held(): HeldAccount | null;
  /** The account that is kept, and that the organisation does not permit: not opened, and not removed. */
  heldBack(): KeptOutline | null;
  /** Takes up the account of this run's environment, or the one kept, or does without. */
  begin(fromEnvironment: Account | null): Promise<void>;
  /** Tries once more to open the account that is kept. */
  reopen(): Promise<void>;
  /** Takes this account in place of the one before; false when it was to be kept and could not be. */
  adopt(data: AccountData, trusted: readonly ServerCertificate[], keep: boolean): Promise<boolean>;
  note(change: Partial<AccountNotes>): void;
  /** The person no longer trusts this certificate. */
  distrust(certificate: { readonly host: string; readonly fingerprint: string }): void;
  signOut(): Promise<void>;
  /** The demo, for whoever has no account of their own. */
  lookAround(): Promise<void>;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<unknown>;
}

/** Begins with no account. */
export function accountHolder(ports: AccountHolderPorts): AccountHolder {
  const { clock, file, onChange } = ports;
  let held: HeldAccount | null = null;
  let heldBack: KeptOutline | null = null;
  let demo: RunningDemo | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = turn.then(task);
    turn = run.catch(() => {});
    return run;
  }

  function hold(next: HeldAccount | null): void {
    held = next;
    onChange(next);
  }

  /** The account of this data; what becomes of it later counts as long as it is the one in use. */
  function own(data: AccountData, notes: AccountNotes, kept: 'session' | 'stored'): HeldAccount {
    ports.conceal(secretsIn(data));
    const account: Account = accountOf(data, {
      clock,
      fetch: ports.fetchFor(notes.trusted),
      onRenewed(renewed) {
        ports.conceal(secretsIn(renewed));
        if (held?.account !== account) return;
        held = { ...held, data: renewed };
        keepHeld();
      },
    });
    return { account, kept, sealed: false, notes, data };
  }

  function keepHeld(): void {
    if (held?.data && held.kept === 'stored') file.keep(held.data, held.notes).catch(ports.onNotKept);
  }

  function note(change: Partial<AccountNotes>): void {
    if (held === null) return;
    hold({ ...held, notes: { ...held.notes, ...change } });
    keepHeld();
  }

  function holdBack(outline: KeptOutline): void {
    heldBack = outline;
    hold(null);
  }

  async function openKept(outline: KeptOutline): Promise<void> {
    const { home, user, signIn: kind } = outline;
    if (!ports.permits(home, kind)) return holdBack(outline);
    const shown = { kept: 'stored', notes: noNotes, data: null } as const;
    hold({ ...shown, account: { home, user, signIn: waitingSignIn(kind) }, sealed: false });
    const opened = await file.load();
    if (opened.kind === 'account') {
      const { data, notes } = opened;
      // What is told of it without opening it may have been edited.
      if (ports.permits(data.home, data.signIn.kind)) hold(own(data, notes, 'stored'));
      else holdBack(outline);
    } else hold({ ...shown, account: { home, user, signIn: endedSignIn(kind) }, sealed: true });
  }

  async function runDemo(): Promise<void> {
    demo ??= await ports.startDemo();
    hold({ account: demo.account, kept: 'demo', sealed: false, notes: noNotes, data: null });
  }

  async function stopDemo(): Promise<void> {
    const running = demo;
    demo = null;
    await running?.stop();
  }

  async function begin(fromEnvironment: Account | null): Promise<void> {
    if (fromEnvironment !== null) {
      const rest = { kept: 'environment', sealed: false, notes: noNotes, data: null } as const;
      return hold({ account: fromEnvironment, ...rest });
    }
    const outline = await file.outline();
    if (outline !== null) {
      await openKept(outline);
      // The person has looked around since the organisation no longer permits the account.
      if (heldBack !== null && ports.withoutAccount() === 'demo') await runDemo();
    } else if (ports.withoutAccount() !== 'nothing') await runDemo();
  }

  async function adopt(
    data: AccountData,
    trusted: readonly ServerCertificate[],
    keep: boolean,
  ): Promise<boolean> {
    const before = held;
    const chosenMyself = isSamePerson(before?.account, data) ? (before?.notes.chosenMyself ?? null) : null;
    const next = own(data, { chosenMyself, trusted }, keep ? 'stored' : 'session');
    // From here on nothing more is kept of the one before.
    held = next;
    try {
      if (keep) await file.keep(data, next.notes);
      // The account of the environment has nothing to do with the one that is kept.
      else if (before?.kept !== 'environment') await file.forget();
    } catch {
      hold(before);
      keepHeld();
      return false;
    }
    heldBack = null;
    // What was wished for lack of an account is no wish of whoever loses this one.
    if (keep) ports.setWithoutAccount('unasked');
    onChange(held);
    // Nobody need wait for the sign-in server to hear of it.
    if (!isSameSignIn(before?.data, data)) void before?.account.signIn.forget();
    await stopDemo();
    return true;
  }

  async function signOut(): Promise<void> {
    const before = held;
    const isEnvironment = before?.kept === 'environment';
    if (!isEnvironment) {
      ports.setWithoutAccount('nothing');
      heldBack = null;
    }
    hold(null);
    void before?.account.signIn.forget();
    if (!isEnvironment) await file.forget();
    await stopDemo();
  }

  async function lookAround(): Promise<void> {
    if (held !== null && held.kept !== 'demo') return;
    ports.setWithoutAccount('demo');
    if (held === null) await runDemo();
  }

  return {
    held: () => held,
    heldBack: () => heldBack,
    begin: (fromEnvironment) => inTurn(() => begin(fromEnvironment)),
    reopen: () =>
      inTurn(async () => {
        const outline = held?.sealed === true ? await file.outline() : null;
        if (outline !== null) await openKept(outline);
      }),
    adopt: (data, trusted, keep) => inTurn(() => adopt(data, trusted, keep)),
    note,
    distrust({ host, fingerprint }) {
      if (!held?.data) return;
      const trusted = held.notes.trusted.filter(
        (each) => each.host !== host || each.fingerprint !== fingerprint,
      );
      hold(own(held.data, { ...held.notes, trusted }, held.kept === 'stored' ? 'stored' : 'session'));
      keepHeld();
    },
    signOut: () => inTurn(signOut),
    lookAround: () => inTurn(lookAround),
    settled: () => Promise.all([turn, file.settled(), stopDemo()]),
  };
}

/** Whether these are of one user at one tenant. */
function isSamePerson(one: Pick<AccountData, 'home' | 'user'> | undefined, other: AccountData): boolean {
  if (one === undefined || one.user === null || one.user !== other.user) return false;
  return JSON.stringify(one.home) === JSON.stringify(other.home);
}

/** Whether to give one of these back would take the other away. */
function isSameSignIn(one: AccountData | null | undefined, other: AccountData): boolean {
  if (one?.signIn.kind !== 'openId' || other.signIn.kind !== 'openId') return false;
  return one.signIn.tokens.refreshToken === other.signIn.tokens.refreshToken;
}
