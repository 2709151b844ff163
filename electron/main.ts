import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { app, nativeTheme, net, powerMonitor } from 'electron';
import { accountFile } from './accounts/kept-account.ts';
import { notPermitted } from './accounts/permitted.ts';
import { readCommandLine } from './command-line/command-line.ts';
import { statusOf } from './command-line/status.ts';
import { followAbsence } from './desktop/absence.ts';
import { accountHolder } from './desktop/account-holder.ts';
import { answerTerminal } from './desktop/answer-terminal.ts';
import { findOutBeforehand, type Beforehand } from './desktop/beforehand.ts';
import { lookOnce } from './desktop/look-once.ts';
import { missedNotices } from './desktop/missed-notices.ts';
import { keyring } from './desktop/keyring.ts';
import { startedAtLogin } from './desktop/login-item.ts';
import { networkOf } from './desktop/network-watch.ts';
import { notifierFor } from './desktop/notifier/for-platform.ts';
import { onlineSignIn } from './desktop/online-sign-in.ts';
import { onQuit } from './desktop/on-quit.ts';
import { popupChoices } from './desktop/popup-choices.ts';
import { screenOf } from './desktop/screen.ts';
import { signInAgain } from './desktop/sign-in-again.ts';
import { giveBackSpareMemory } from './desktop/spare-memory.ts';
import { spotlightOf } from './desktop/spotlight.ts';
import { daysFile } from './desktop/days-file.ts';
import { endWithoutDrawing } from './desktop/drawing-process.ts';
import { endAfterFault, prepareStart, type Start } from './desktop/start-up.ts';
import { statusAddress } from './desktop/status-address.ts';
import { answerStatus } from './desktop/status-answers.ts';
import { statusLines } from './desktop/status-text.ts';
import { systemClock as clock } from './desktop/system-clock.ts';
import { signInSessions } from './desktop/sign-in-sessions.ts';
import { lookForTimeZone } from './desktop/time-zone.ts';
import { toastPicture } from './desktop/toast-picture.ts';
import { tenantSession } from './desktop/tenant-session.ts';
import { tryOut } from './desktop/trial.ts';
import { appUpdates } from './desktop/updates/app-updates.ts';
import { watchingOf } from './desktop/watching.ts';
import { welcomeOf } from './desktop/welcome.ts';
import { within } from './presence/within.ts';

/** The same lively day for every newcomer. */
const demoSeed = 1;

/** The longest that everything else waits for the icon, ms. */
const iconLimitMs = 500;

/** By then most starts are over, and the first look has brought what it brings, ms. */
const startedAfterMs = 4_000;

const asked = readCommandLine(process.argv.slice(1));
if (asked.kind === 'once') await lookOnce(asked.json, asked.policy);
else if (asked.kind !== 'start') await answerTerminal(asked);
else {
  const { link, policy, hidden } = asked;
  const begun = prepareStart(link, hidden);
  if (begun !== null) {
    const findingOut = findOutBeforehand(begun, policy, clock);
    // Chromium begins only when the main script has ended. Elsewhere the policy is read by programs, which may take long.
    if (process.platform === 'linux') await findingOut.catch(() => {});
    void Promise.all([findingOut, app.whenReady()])
      .then(([known]) => {
        // Null: it ends by itself.
        if (known === null || begun.isEnding()) return;
        return start(begun, known, policy, hidden || startedAtLogin(process.platform));
      })
      .catch(endAfterFault);
  }
}

async function start(
  given: Start,
  known: Beforehand,
  namedPolicy: string | null,
  hidden: boolean,
): Promise<void> {
  const folder = import.meta.dirname;
  const { profile } = given;
  const { log, onFault, trayHost, preferences, voice } = known;
  const { settings, change, settled, remarks, wishes, bell, connection } = preferences;
  const { account, clientId, loginServer, pollMs } = known.environment;
  const { words } = voice;
  endWithoutDrawing(clock, log);
  const spotlight = spotlightOf();
  const picture = toastPicture(join(folder, 'icons'));
  const notifier = notifierFor(process.platform, { clock, appName: words().appName, picture });
  const sealer = keyring(process.platform, clock);
  const signInFetch = signInSessions();
  const language = (): string => words().language;
  const culture = app.getSystemLocale().split('-')[0] || 'en';

  const choices = popupChoices({ settings, change, wishes, onChange: () => render() });
  const days = daysFile({
    file: join(profile, 'days.sqlite'),
    keep: settings().keepDays,
    clock,
    log,
    onTrouble: (kind) => remarks.make({ kind }),
  });
  const missed = missedNotices(5, () => render());
  const absence = followAbsence({
    monitor: powerMonitor,
    isOnline: () => net.isOnline(),
    clock,
    watch: () => watching.current(),
    onReturn: () => lookForTimeZone(process.env),
  });
  const online = onlineSignIn({
    fetch: signInFetch([]),
    clock,
    words,
    clientId: () => clientId ?? (settings().clientId || null),
    tenantId: connection.tenantId,
    loginServer,
  });
  const watching = watchingOf({
    clock,
    random: Math.random,
    log,
    words,
    culture,
    notifier,
    settings,
    wishes,
    bell,
    missed,
    away: absence.now,
    network: () => networkOf(net.isOnline(), networkInterfaces),
    daysFile: days,
    chosenMyself: () => accounts.held()?.notes.chosenMyself ?? null,
    fixedPollMs: pollMs,
    sessionOf: tenantSession,
    onChange: () => render(),
    onLed(ids, topic) {
      spotlight.on(ids);
      // Nobody may be hidden by what was chosen before.
      choices.showTopic(topic);
      windows.popup.open();
    },
    onSignIn: mendSignIn,
    onRemark: remarks.make,
    onSeen() {
      remarks.pass();
      absence.seen();
    },
    onFault,
    onSwitched() {
      spotlight.off();
      remarks.dismiss('switchNotSaved');
      choices.forget();
      windows.popup.forget();
    },
    onLeft: days.forget,
  });
  const accounts = accountHolder({
    clock,
    file: accountFile(profile, sealer),
    fetchFor: signInFetch,
    permits: (home, signIn) => notPermitted(home, signIn, connection) === null,
    startDemo: async () => (await import('./demo/tenant.ts')).startDemoTenant(clock, demoSeed),
    conceal: log.conceal,
    withoutAccount: () => settings().withoutAccount,
    setWithoutAccount: (withoutAccount) => change({ withoutAccount }),
    onChange: watching.follow,
    onNotKept: () => remarks.make({ kind: 'signInNotKept' }),
  });
  const welcome = welcomeOf({
    clock,
    sealer,
    fixed: connection,
    heldBack: () => accounts.heldBack(),
    tryOut: (data, trusted, cancelled) => tryOut(data, trusted, cancelled, { clock, language, culture }),
    signInByBrowser: online.start,
    giveBack: online.giveBack,
    loginHost: (name) => new URL(online.loginServerOf(name)).host,
    environmentOf: online.environmentOf,
    trusted: () => accounts.held()?.notes.trusted ?? [],
    adopt: accounts.adopt,
    window: () => windows.welcome,
    onChange: () => render(),
  });
  const updates = appUpdates({
    ...preferences,
    clock,
    random: Math.random,
    log,
    namedPolicy,
    givenAccount: given.account !== null,
    onChange: () => render(),
  });
  const screen = screenOf({
    clock,
    log,
    words,
    culture,
    folder,
    profile,
    trayHost,
    notifier,
    sealer,
    preferences,
    accounts,
    watching,
    welcome,
    spotlight,
    choices,
    missed,
    days,
    updates,
    absence,
    signInAgain: mendSignIn,
    onFault,
  });
  const { windows, render } = screen;
  known.wire({
    doNotDisturb: () => notifier.doNotDisturb(),
    tenantKey: () => watching.current()?.key ?? null,
    onPreferences() {
      voice.follow();
      render();
    },
    onLanguage() {
      watching.current()?.languageChanged();
      render();
    },
  });

  function mendSignIn(): void {
    signInAgain(accounts, watching, welcome).catch(onFault);
  }

  function isUnaskedNewcomer(): boolean {
    return accounts.held()?.kept === 'demo' && settings().withoutAccount === 'unasked';
  }

  nativeTheme.on('updated', render);
  const stopAnswers = answerStatus({
    clock,
    address: statusAddress(profile, process.platform),
    log,
    answer() {
      const watch = watching.current();
      return {
        status: statusOf(watch?.forTray() ?? null, bell.now(), clock),
        lines: statusLines(watch, bell.now(), clock.wall(), words()),
      };
    },
  });
  let cancelGivingBack = (): void => {};
  onQuit(clock, () => {
    stopAnswers();
    cancelGivingBack();
    updates.stop();
    absence.stop();
    bell.stop();
    watching.stop();
    days.close();
    notifier.stop();
    trayHost.stop();
    screen.stop();
    log.info('quit');
    return Promise.all([accounts.settled(), settled()]);
  });

  // The first look at a tenant keeps this process busy for as long as all before; nobody misses it yet.
  await within(clock, iconLimitMs, trayHost.iconTaken).catch(() => {});
  await accounts.begin(account);
  given.openWishes.follow(() => windows.popup.open());
  notifier.prepare();
  cancelGivingBack = clock.after(startedAfterMs, giveBackSpareMemory);
  if (hidden) return;
  if (accounts.heldBack() !== null && accounts.held() === null) welcome.open(null);
  else if (accounts.held() === null || isUnaskedNewcomer()) welcome.greet();
}
