import { join } from 'node:path';
import { app, clipboard, nativeTheme, net, powerMonitor, shell } from 'electron';
import { en as words } from '../renderer/words/en.ts';
import type { StartEnvironment } from './accounts/environment.ts';
import { accountFile } from './accounts/kept-account.ts';
import { followAbsence } from './desktop/absence.ts';
import { accountHolder } from './desktop/account-holder.ts';
import { logFaults } from './desktop/faults.ts';
import { missedNotices } from './desktop/missed-notices.ts';
import { keyring } from './desktop/keyring.ts';
import { logFolder, openLog } from './desktop/log.ts';
import { notifierFor } from './desktop/notifier/for-platform.ts';
import { onlineSignIn } from './desktop/online-sign-in.ts';
import { systemPanelShade } from './desktop/panel-shade-of-system.ts';
import { onQuit } from './desktop/on-quit.ts';
import { pageSides } from './desktop/page-sides.ts';
import { popupChoices } from './desktop/popup-choices.ts';
import { openPreferences } from './desktop/preferences.ts';
import { showOneOf } from './desktop/show-one.ts';
import { signInAgain } from './desktop/sign-in-again.ts';
import { spotlightOf } from './desktop/spotlight.ts';
import { daysFile } from './desktop/days-file.ts';
import { endAfterFault, prepareStart } from './desktop/start-up.ts';
import { systemClock as clock } from './desktop/system-clock.ts';
import { signInSessions } from './desktop/sign-in-sessions.ts';
import { toastPicture } from './desktop/toast-picture.ts';
import { trayImages } from './desktop/tray-images.ts';
import { showTray } from './desktop/tray.ts';
import { tryOut } from './desktop/trial.ts';
import { watchingOf } from './desktop/watching.ts';
import { welcomeOf } from './desktop/welcome.ts';
import { whyWindow } from './desktop/why-window.ts';
import { hostWindows } from './desktop/windows.ts';
import { trayModel, type Telling } from './presence/tray-model.ts';

/** The same lively day for every newcomer. */
const demoSeed = 1;

const environment = prepareStart();
if (environment !== null) {
  void app
    .whenReady()
    .then(() => start(environment))
    .catch(endAfterFault);
}

async function start(given: StartEnvironment): Promise<void> {
  const folder = import.meta.dirname;
  const icons = join(folder, 'icons');
  const profile = app.getPath('userData');
  const log = openLog(profile, !app.isPackaged);
  log.conceal(given.secrets);
  const onFault = logFaults(log);
  const spotlight = spotlightOf();
  const picture = toastPicture(icons);
  const notifier = notifierFor(process.platform, { clock, appName: words.appName, picture });
  const { settings, change, settled, remarks, wishes, bell } = await openPreferences({
    clock,
    log,
    profile,
    doNotDisturb: notifier.doNotDisturb,
    tenantKey: () => watching.current()?.key ?? null,
    onChange: render,
  });
  const sealer = keyring(process.platform, clock);
  const signInFetch = signInSessions();
  const { language } = words;
  const culture = app.getSystemLocale().split('-')[0] || language;

  const choices = popupChoices(render);
  const days = daysFile({
    file: join(profile, 'days.sqlite'),
    keep: settings().keepDays,
    clock,
    log,
    onTrouble: (kind) => remarks.make({ kind }),
  });
  const missed = missedNotices(5, render);
  const absence = followAbsence({
    monitor: powerMonitor,
    isOnline: () => net.isOnline(),
    clock,
    watch: () => watching.current(),
  });
  const online = onlineSignIn({
    fetch: signInFetch([]),
    clock,
    clientId: () => given.clientId ?? (settings().clientId || null),
    loginServer: given.loginServer,
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
    daysFile: days,
    chosenMyself: () => accounts.held()?.notes.chosenMyself ?? null,
    pollSeconds: settings().pollSeconds,
    fixedPollMs: given.pollMs,
    onChange: render,
    onLed(ids, topic) {
      spotlight.on(ids);
      if (topic !== null) choices.showTopic(topic);
      render();
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
    tryOut: (data, trusted, cancelled) => tryOut(data, trusted, cancelled, { clock, language, culture }),
    signInByBrowser: online.start,
    loginHost: (name) => new URL(online.loginServerOf(name)).host,
    environmentOf: online.environmentOf,
    trusted: () => accounts.held()?.notes.trusted ?? [],
    adopt: accounts.adopt,
    window: () => windows.welcome,
    onChange: render,
  });
  const tray = showTray(trayModel(null, telling()), {
    words,
    now: clock.wall,
    images: trayImages(join(icons, 'tray'), process.platform),
    shade: systemPanelShade,
    onClick: () => windows.popup.toggle(),
    onOpen: () => windows.popup.open(),
    onRefresh: refresh,
    onMyPresence: (present) => watching.current()?.setMyPresence(present),
    onTopic(topic) {
      choices.showTopic(topic);
      windows.popup.open();
    },
    onPause: bell.pause,
    onResume: bell.resume,
    onWhy: () => why.open(null),
    onSettings: () => windows.settings.open(),
    onConnect: () => welcome.open(null),
    onLogFolder: () => void shell.openPath(logFolder(profile)),
    onQuit: () => app.quit(),
  });
  const why = whyWindow({
    watch: watching.current,
    window: () => windows.why,
    onChange: render,
  });
  const sample = showOneOf({
    notifier,
    words,
    privacy: () => settings().privacy,
    sound: () => settings().sound,
    onOpen: () => windows.popup.open(),
    onPause: () => bell.pause('hour'),
    onChange: render,
  });
  const windows = hostWindows({
    ...pageSides({
      accounts,
      watching,
      welcome,
      remarks,
      spotlight,
      wishes,
      bell,
      choices,
      missed,
      sample,
      why,
      windows: () => windows,
      settings,
      change,
      days,
      copyText: (text) => void clipboard.writeText(text),
      compareNames: new Intl.Collator(language).compare,
      refresh,
      signInAgain: mendSignIn,
      onFault,
    }),
    clock,
    log,
    words,
    folder,
    trayBounds: tray.bounds,
    onPopupOpening: () => watching.current()?.lookNow('popup'),
    onPopupClosed() {
      // Whom a toast led to is no news the next time.
      spotlight.off();
      choices.closed();
    },
    onWelcomeClosed: welcome.closed,
    onSettingsClosed: sample.forget,
  });

  function refresh(): void {
    watching.current()?.lookNow('person');
  }

  function mendSignIn(): void {
    signInAgain(accounts, watching, welcome).catch(onFault);
  }

  function telling(): Telling {
    return { bell: bell.now(), missed: missed.all().length };
  }

  function render(): void {
    const watch = watching.current();
    const connected = watch !== null && watch.shown.kept !== 'demo';
    tray.render(trayModel(watch?.forTray() ?? null, telling()), connected);
    windows.render();
  }

  nativeTheme.on('updated', render);
  app.on('second-instance', windows.popup.open);
  app.on('activate', windows.popup.open);
  onQuit(clock, () => {
    absence.stop();
    bell.stop();
    watching.stop();
    days.close();
    notifier.stop();
    windows.stop();
    log.info('quit');
    return Promise.all([accounts.settled(), settled()]);
  });

  await accounts.begin(given.account);
  notifier.prepare();
  if (accounts.held()?.kept === 'demo' && settings().withoutAccount === 'unasked') welcome.greet();
  if (accounts.held() === null) welcome.greet();
}
