import { join } from 'node:path';
import { app, nativeTheme, powerMonitor, shell } from 'electron';
import { en as words } from '../renderer/words/en.ts';
import type { StartEnvironment } from './accounts/environment.ts';
import { accountFile } from './accounts/kept-account.ts';
import { accountHolder } from './desktop/account-holder.ts';
import { logFaults } from './desktop/faults.ts';
import { keyring } from './desktop/keyring.ts';
import { logFolder, openLog } from './desktop/log.ts';
import { notifierFor } from './desktop/notifier/for-platform.ts';
import { onlineSignIn } from './desktop/online-sign-in.ts';
import { systemPanelShade } from './desktop/panel-shade-of-system.ts';
import { onQuit } from './desktop/on-quit.ts';
import { pageSides } from './desktop/page-sides.ts';
import { remarksOf } from './desktop/remarks.ts';
import { signInAgain } from './desktop/sign-in-again.ts';
import { spotlightOf } from './desktop/spotlight.ts';
import { endAfterFault, prepareStart } from './desktop/start-up.ts';
import { systemClock as clock } from './desktop/system-clock.ts';
import { signInSessions } from './desktop/sign-in-sessions.ts';
import { toastPicture } from './desktop/toast-picture.ts';
import { trayImages } from './desktop/tray-images.ts';
import { showTray } from './desktop/tray.ts';
import { tryOut } from './desktop/trial.ts';
import { watchingOf } from './desktop/watching.ts';
import { welcomeOf } from './desktop/welcome.ts';
import { hostWindows } from './desktop/windows.ts';
import { trayModel } from './presence/tray-model.ts';
import { openSettings } from './settings/store.ts';

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
  const { settings, change, remark } = await openSettings(profile, clock.wall());
  const remarks = remarksOf(remark === null ? [] : [remark], render);
  const spotlight = spotlightOf();
  const picture = toastPicture(icons);
  const notifier = notifierFor(process.platform, { clock, appName: words.appName, picture });
  const sealer = keyring(process.platform, clock);
  const signInFetch = signInSessions();
  const { language } = words;
  const culture = app.getSystemLocale().split('-')[0] || language;

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
    chosenMyself: () => accounts.held()?.notes.chosenMyself ?? null,
    pollSeconds: settings().pollSeconds,
    fixedPollMs: given.pollMs,
    onChange: render,
    onLed(ids) {
      spotlight.on(ids);
      render();
      windows.popup.open();
    },
    onSignIn: mendSignIn,
    onRemark: remarks.make,
    onSeen: remarks.pass,
    onFault,
    onSwitched() {
      spotlight.off();
      remarks.dismiss('switchNotSaved');
      windows.popup.forget();
    },
  });
  const accounts = accountHolder({
    clock,
    file: accountFile(profile, sealer),
    fetchFor: signInFetch,
    startDemo: async () => (await import('./demo/tenant.ts')).startDemoTenant(clock, demoSeed),
    conceal: log.conceal,
    withoutAccount: () => settings().withoutAccount,
    setWithoutAccount: (withoutAccount) =>
      void change({ withoutAccount }).catch(() => remarks.make({ kind: 'settingsNotKept', folder: profile })),
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
  const tray = showTray(trayModel(null), {
    words,
    now: clock.wall,
    images: trayImages(join(icons, 'tray'), process.platform),
    shade: systemPanelShade,
    onClick: () => windows.popup.toggle(),
    onOpen: () => windows.popup.open(),
    onRefresh: refresh,
    onMyPresence: (present) => watching.current()?.setMyPresence(present),
    onSettings: () => windows.settings.open(),
    onConnect: () => welcome.open(null),
    onLogFolder: () => void shell.openPath(logFolder(profile)),
    onQuit: () => app.quit(),
  });
  const windows = hostWindows({
    ...pageSides({
      accounts,
      watching,
      welcome,
      remarks,
      spotlight,
      windows: () => windows,
      busyFrom: () => settings().busyFrom,
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
    // Whom a toast led to is no news the next time.
    onPopupClosed: spotlight.off,
    onWelcomeClosed: welcome.closed,
  });

  function refresh(): void {
    watching.current()?.lookNow('person');
  }

  function mendSignIn(): void {
    signInAgain(accounts, watching, welcome).catch(onFault);
  }

  function render(): void {
    const watch = watching.current();
    const connected = watch !== null && watch.shown.kept !== 'demo';
    tray.render(trayModel(watch?.forTray() ?? null), connected);
    windows.render();
  }

  nativeTheme.on('updated', render);
  powerMonitor.on('resume', () => watching.current()?.woke());
  app.on('second-instance', windows.popup.open);
  app.on('activate', windows.popup.open);
  onQuit(clock, () => {
    watching.stop();
    notifier.stop();
    windows.stop();
    log.info('quit');
    return accounts.settled();
  });

  if (remark !== null) log.warn('settings', { remark: remark.kind });
  await accounts.begin(given.account);
  if (accounts.held()?.kept === 'demo' && settings().withoutAccount === 'unasked') welcome.greet();
  if (accounts.held() === null) welcome.greet();
}
