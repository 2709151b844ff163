import { en as words } from '../../../renderer/words/en.ts';
import { accountOf, type AccountData } from '../../../electron/accounts/account-data.ts';
// Loaded here, so that the first renewal of a test does not have to wait for it.
import '../../../electron/accounts/open-id/renewal.ts';
import { noWishes } from '../../../electron/contract/wishes.ts';
import type { Remark, TenantShown } from '../../../electron/contract/state.ts';
import { daysFile } from '../../../electron/desktop/days-file.ts';
import { logLine, type Log, type LogLevel } from '../../../electron/desktop/log-line.ts';
import { missedNotices, type MissedNotices } from '../../../electron/desktop/missed-notices.ts';
import type { Toast, ToastOutcome } from '../../../electron/desktop/notifier/notifier.ts';
import { watchTenant, type TenantWatch } from '../../../electron/desktop/tenant-watch.ts';
import type { TenantSession } from '../../../electron/desktop/tenant-session.ts';
import type { WatchPorts } from '../../../electron/desktop/watch-ports.ts';
import type { AgentId } from '../../../electron/presence/agent.ts';
import { noPolicy } from '../../../electron/settings/policy.ts';
import { rulesInForce } from '../../../electron/settings/rules-in-force.ts';
import { defaultSettings, type Settings } from '../../../electron/settings/schema.ts';
import { settled, type FakeClock } from '../../presence/fake-clock.ts';

/** A request as it was sent. */
export interface Sent {
  /** Without its query. */
  readonly path: string;
  readonly body: string;
}

/** An account's tenant, watched as the app does it, over real HTTP, look by look. */
export interface Watched {
  readonly watch: TenantWatch;
  /** What the log says, without the time, and before anything in it is blackened. */
  readonly log: readonly string[];
  readonly toasts: readonly Toast[];
  /** The notices kept for the popup. */
  readonly missed: MissedNotices;
  readonly remarks: readonly Remark[];
  readonly faults: readonly unknown[];
  /** All that was sent, to the tenant and to the sign-in server. */
  readonly sent: readonly Sent[];
  /** The account as it was to be kept after each renewal. */
  readonly renewed: readonly AccountData[];
  /** What came of each look, by the log. */
  outcomes(): string[];
  /** How many requests were sent whose path ends so. */
  count(path: string): number;
  /** Does what makes it look, and waits for that look and all that comes behind it. */
  looking(make: () => unknown): Promise<void>;
  /** Lets time pass until the next look, and waits for that. */
  nextLook(): Promise<void>;
  /** Lets time pass, look by look. */
  pass(ms: number): Promise<void>;
  /** Waits until nothing is under way. */
  quiet(): Promise<void>;
}

export interface WatchOptions {
  readonly kept?: TenantShown['kept'];
  readonly chosenMyself?: AgentId | null;
  readonly settings?: Settings;
  /** A way to ask it other than by Node's fetch. */
  readonly session?: TenantSession;
  /** What becomes of toasts. */
  readonly outcome?: () => Promise<ToastOutcome>;
  /** What is the app's own here, and not made up. */
  readonly ports?: Partial<WatchPorts>;
}

/** Begins to watch; the first look has been made. */
export async function watchAccount(
  data: AccountData,
  clock: FakeClock,
  {
    kept = 'stored',
    chosenMyself = null,
    settings = defaultSettings,
    session = {
      fetch,
      relied: () => [],
      proxiesFor: () => Promise.resolve('DIRECT'),
      reconnect: () => Promise.resolve(),
      close: () => {},
    },
    outcome = () => Promise.resolve({ kind: 'shown' }),
    ports = {},
  }: WatchOptions = {},
): Promise<Watched> {
  const log: string[] = [];
  const toasts: Toast[] = [];
  const missed = missedNotices(5, () => {});
  const remarks: Remark[] = [];
  const faults: unknown[] = [];
  const sent: Sent[] = [];
  const renewed: AccountData[] = [];
  let underWay = 0;
  let onLooked: () => void = () => {};

  /** A request is under way until its answer has been read to its end. */
  function watchedFetch(url: string, init: RequestInit): Promise<Response> {
    sent.push({ path: new URL(url).pathname, body: typeof init.body === 'string' ? init.body : '' });
    underWay += 1;
    init.signal?.addEventListener('abort', () => (underWay -= 1), { once: true });
    return session.fetch(url, init);
  }

  const at =
    (level: LogLevel): Log[LogLevel] =>
    (event, fields = {}) => {
      log.push(logLine(0, level, event, fields).replace(/^\S+ /, ''));
      if (event === 'poll') onLooked();
    };

  const ownLog: Log = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };

  async function quiet(): Promise<void> {
    for (let still = 0; still < 5; still = underWay > 0 ? 0 : still + 1) await settled();
  }

  async function looking(make: () => unknown): Promise<void> {
    const looked = new Promise<void>((resolve) => (onLooked = resolve));
    await make();
    await looked;
    await quiet();
  }

  function begin(): TenantWatch {
    const account = accountOf(data, { fetch: watchedFetch, clock, onRenewed: (now) => renewed.push(now) });
    const held = { account, kept, sealed: false, notes: { chosenMyself, trusted: [] }, data };
    return watchTenant(
      held,
      { ...session, fetch: watchedFetch },
      {
        clock,
        random: () => 0.5,
        log: ownLog,
        words: () => words,
        culture: 'nb',
        notifier: {
          show(toast) {
            toasts.push(toast);
            return outcome();
          },
          doNotDisturb: () => false,
          server: () => Promise.resolve({ kind: 'there', by: null }),
          prepare: () => {},
          clear: () => {},
          stop: () => {},
        },
        settings: () => settings,
        wishes: {
          rules: () => rulesInForce(settings, noPolicy, noWishes),
          favourites: () => [],
          spend: () => {},
        },
        bell: { hush: () => null, pause: () => {} },
        missed,
        away: () => 'no',
        network: () => 'eth0 10.0.0.2',
        daysFile: daysFile({
          file: '/nowhere/days.sqlite',
          keep: false,
          clock,
          log: ownLog,
          onTrouble: () => {},
        }),
        chosenMyself: () => chosenMyself,
        fixedPollMs: null,
        onChange: () => {},
        onLed: () => {},
        onSignIn: () => {},
        onRemark: (remark) => remarks.push(remark),
        onSeen: () => {},
        onFault: (fault) => faults.push(fault),
        ...ports,
      },
    );
  }

  let watch: TenantWatch | null = null;
  await looking(() => (watch = begin()));
  const begun = watch!;

  async function nextLook(): Promise<void> {
    // Else the time limits of what is under way would pass as well.
    await quiet();
    const due = begun.nextLookAt();
    if (due === null) throw new Error('only a person can start the next look');
    await looking(() => clock.advance(due - clock.wall()));
  }

  return {
    watch: begun,
    log,
    toasts,
    missed,
    remarks,
    faults,
    sent,
    renewed,
    outcomes: () => log.flatMap((line) => / poll outcome=(\S+)/.exec(line)?.[1] ?? []),
    count: (path) => sent.filter((each) => each.path.endsWith(path)).length,
    looking,
    nextLook,
    async pass(ms) {
      const end = clock.wall() + ms;
      for (let due = begun.nextLookAt(); due !== null && due <= end; due = begun.nextLookAt()) {
        await nextLook();
      }
      await clock.advance(end - clock.wall());
    },
    quiet,
  };
}
