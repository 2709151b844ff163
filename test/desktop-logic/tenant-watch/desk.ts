import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { en as words } from '../../../renderer/words/en.ts';
import type { WhyEntry } from '../../../electron/presence/notices/why.ts';
import type { PopupState } from '../../../electron/contract/state.ts';
import type { SettingsState } from '../../../electron/contract/settings.ts';
import { followAbsence } from '../../../electron/desktop/absence.ts';
import type { DaysFile } from '../../../electron/desktop/days-file.ts';
import type { Log } from '../../../electron/desktop/log-line.ts';
import { missedNotices } from '../../../electron/desktop/missed-notices.ts';
import type { Toast, ToastOutcome } from '../../../electron/desktop/notifier/notifier.ts';
import type { PageParts } from '../../../electron/desktop/page-parts.ts';
import { pageSides } from '../../../electron/desktop/page-sides.ts';
import { popupChoices } from '../../../electron/desktop/popup-choices.ts';
import type { PowerEvent } from '../../../electron/desktop/power.ts';
import { openPreferences } from '../../../electron/desktop/preferences.ts';
import { spotlightOf } from '../../../electron/desktop/spotlight.ts';
import { trayText } from '../../../electron/desktop/tray-text.ts';
import type { AgentId, TopicId } from '../../../electron/presence/agent.ts';
import { trayModel, type TrayModel } from '../../../electron/presence/tray-model.ts';
import { policyFile } from '../../../electron/settings/policy-file.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';
import type { FakeClock } from '../../presence/fake-clock.ts';
import type { TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type Watched, type WatchOptions } from './watched.ts';

/** Somebody at work with all of the app but Electron: its settings on disk, its pages' commands, the computer's power. */
export interface Desk extends Pick<ReturnType<typeof pageSides>, 'handlers'> {
  readonly watched: Watched;
  popup(): PopupState;
  settings(): SettingsState;
  tray(): TrayModel;
  /** The tray's one line. */
  tooltip(): string;
  /** Titles and bodies of all toasts so far. */
  told(): string[];
  /** What is said about each change that was seen of this agent or topic, oldest first. */
  why(about: { agent: AgentId } | { topic: TopicId }): string[];
  /** To whom and what clicks on toasts have led. */
  readonly led: readonly (readonly [readonly AgentId[], TopicId | null])[];
  /** What the computer says. */
  says(event: PowerEvent): void;
  doNotDisturb(on: boolean): void;
  /** What becomes of toasts from now on. */
  toastsAre(outcome: ToastOutcome | Promise<ToastOutcome>): void;
  /** Titles of the toasts that have not been taken off the screen. */
  onScreen(): readonly string[];
  /** How often there was something new to show. */
  changes(): number;
  /** Quits the app; the settings are on disk. */
  quit(): Promise<void>;
}

export interface DeskOptions extends Pick<WatchOptions, 'kept' | 'chosenMyself'> {
  /** As `settings.json` holds them, where they are not the defaults. */
  readonly settings?: object;
  /** As the policy file holds it. */
  readonly policy?: object;
  /** The profile of an earlier run. */
  readonly profile?: string;
  /** Where days are kept; nowhere, unless told otherwise. */
  readonly days?: DaysFile;
}

/** Starts the app, for as long as the test runs; the first look has been made. */
export async function sitDown(
  tenant: TestTenant,
  clock: FakeClock,
  options: DeskOptions = {},
): Promise<Desk> {
  // Settings are written by a package that looks for Electron, and does without the binary where one is named.
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere');
  const { profile = temporaryFolder(), kept, chosenMyself, days = nowhere } = options;
  const policy = join(profile, 'policy.json');
  if (options.settings !== undefined) {
    await writeFile(join(profile, 'settings.json'), JSON.stringify({ version: 2, ...options.settings }));
  }
  if (options.policy !== undefined) await writeFile(policy, JSON.stringify(options.policy));
  let disturbs = true;
  let outcome: ToastOutcome | Promise<ToastOutcome> = { kind: 'shown' };
  let onScreen: string[] = [];
  let changes = 0;
  let watched: Watched | null = null;
  const toasts: Toast[] = [];
  const led: [readonly AgentId[], TopicId | null][] = [];
  const monitor = new EventEmitter();
  const watch = (): Watched['watch'] | null => watched?.watch ?? null;

  const preferences = await openPreferences({
    clock,
    log: noLog,
    profile,
    policy: [await policyFile(policy)],
    doNotDisturb: () => !disturbs,
    tenantKey: () => watch()?.key ?? null,
    onChange: () => (changes += 1),
  });
  const missed = missedNotices(5, () => {});
  const absence = followAbsence({ monitor, isOnline: () => true, clock, watch, onReturn: () => {} });
  const { username, password } = tenant;
  watched = await watchAccount(
    {
      home: { kind: 'fixed', api: `${tenant.url}/api` },
      user: username,
      signIn: { kind: 'password', username, password },
    },
    clock,
    {
      ...(kept === undefined ? {} : { kept }),
      ...(chosenMyself === undefined ? {} : { chosenMyself }),
      ports: {
        ...preferences,
        missed,
        daysFile: days,
        away: absence.now,
        notifier: {
          show(toast) {
            toasts.push(toast);
            onScreen.push(toast.title);
            return Promise.resolve(outcome);
          },
          doNotDisturb: () => !disturbs,
          server: () => Promise.resolve({ kind: 'there', by: null }),
          prepare: () => {},
          clear: () => (onScreen = []),
          stop: () => {},
        },
        onChange: () => (changes += 1),
        onLed: (ids, topic) => led.push([ids, topic]),
        onRemark: preferences.remarks.make,
        onSeen: absence.seen,
      },
    },
  );
  const { states, handlers } = pageSides({
    ...preferences,
    accounts: { held: () => null },
    watching: { current: watch },
    welcome: { connecting: {} },
    choices: popupChoices({ ...preferences, onChange: () => {} }),
    spotlight: spotlightOf(),
    missed,
    sample: { outcome: () => null },
    why: {},
    settingsWindow: { section: () => 'notices' },
    shortcut: { now: () => ({}) },
    atLogin: { now: () => null },
    systemLanguage: () => 'en',
    diagnostics: { now: () => null },
    about: () => null,
    updates: { now: () => null },
    place: {},
    stand: () => 'besideTray',
    days,
    language: () => 'en',
    compareNames: new Intl.Collator('en').compare,
  } as unknown as PageParts);
  const tray = (): TrayModel =>
    trayModel(watch()?.forTray() ?? null, { bell: preferences.bell.now(), missed: missed.all().length });
  async function quit(): Promise<void> {
    absence.stop();
    preferences.bell.stop();
    watch()?.stop();
    await preferences.settled();
  }
  onTestFinished(async () => {
    await quit();
    vi.unstubAllEnvs();
  });

  return {
    watched: { ...watched, toasts },
    handlers,
    popup: states.popup,
    settings: states.settings,
    tray,
    tooltip: () => trayText(tray(), clock.wall(), words),
    told: () => toasts.map(({ title, body }) => `${title} | ${body}`),
    why(about) {
      const entries = (watch()?.why.entries() ?? []).filter((entry) =>
        'agent' in about
          ? entry.agents.includes(about.agent) && entry.topic === null
          : entry.topic === about.topic,
      );
      return entries.map(sayingOf).toReversed();
    },
    led,
    says: (event) => void monitor.emit(event),
    doNotDisturb: (on) => void (disturbs = !on),
    toastsAre: (become) => void (outcome = become),
    onScreen: () => onScreen,
    changes: () => changes,
    quit,
  };
}

const nowhere: DaysFile = { use: () => null, setKeep() {}, wipe: () => true, forget() {}, close() {} };

const noLog: Log = { error() {}, warn() {}, info() {}, debug() {} };

/** `arrival: shown`, `arrival: paused` */
function sayingOf({ matter }: WhyEntry): string {
  if (matter.kind !== 'decision') return matter.kind;
  const { happening, verdict } = matter.decision;
  return `${happening.kind}: ${verdict.told ? matter.delivery : verdict.why}`;
}
