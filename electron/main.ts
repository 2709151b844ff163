import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import { en as words } from '../renderer/words/en.ts';
import { troubleText } from '../renderer/words/trouble.ts';
import { isReadableOnTheWay } from './accounts/tenant-address.ts';
import type { StartEnvironment } from './accounts/environment.ts';
import type { PopupState } from './contract/state.ts';
import { startDemoTenant } from './demo/tenant.ts';
import { logFaults } from './desktop/faults.ts';
import { logFolder, openLog } from './desktop/log.ts';
import { notifierFor } from './desktop/notifier/for-platform.ts';
import { systemPanelShade } from './desktop/panel-shade-of-system.ts';
import { hostPopup } from './desktop/popup-host.ts';
import { popupState } from './desktop/popup-state.ts';
import { remarksOf } from './desktop/remarks.ts';
import { logSighting } from './desktop/sighting-log.ts';
import { endAfterFault, prepareStart } from './desktop/start-up.ts';
import { systemClock as clock } from './desktop/system-clock.ts';
import { tenantFetch } from './desktop/tenant-session.ts';
import { toastPicture } from './desktop/toast-picture.ts';
import { toastsOf } from './desktop/toasts.ts';
import { showTray } from './desktop/tray.ts';
import { trayImages } from './desktop/tray-images.ts';
import { nothingKnown, type Facts } from './presence/facts.ts';
import { startLookout } from './presence/lookout.ts';
import { mySwitchOf, withMySwitch } from './presence/my-switch.ts';
import { paceOf } from './presence/poll-schedule.ts';
import { trayModel } from './presence/tray-model.ts';
import { openSettings } from './settings/store.ts';
import { tenantOf } from './superoffice/tenant.ts';

/** The same lively day for every newcomer. */
const demoSeed = 1;

const environment = prepareStart();
if (environment !== null) {
  void app
    .whenReady()
    .then(() => start(environment))
    .catch(endAfterFault);
}

async function start({ account: given, pollMs }: StartEnvironment): Promise<void> {
  const folder = import.meta.dirname;
  const icons = join(folder, 'icons');
  const profile = app.getPath('userData');
  const log = openLog(profile, !app.isPackaged);
  const onFault = logFaults(log);
  const { settings, remark } = await openSettings(profile, clock.wall());
  const { busyFrom } = settings;

  const demo = given === null ? await startDemoTenant(clock, demoSeed) : null;
  const account = given ?? demo!.account;
  // Of the account, the popup and the log know no more than this.
  const tenantShown = { demo: demo !== null, host: new URL(account.api).host, signIn: account.signIn.kind };
  const pace = paceOf(settings.pollSeconds, pollMs, demo !== null);
  const tenant = tenantOf(account, { fetch: tenantFetch(), clock, language: words.language }, render);
  if (remark !== null) log.warn('settings', { remark: remark.kind });
  if (isReadableOnTheWay(account.api)) log.warn('start.unencrypted', { host: tenantShown.host });
  log.info('start', { tenant: demo === null ? 'account' : 'demo', pollMs: pace.intervalMs });

  const remarks = remarksOf(remark === null ? [] : [remark], render);
  let spotlight: PopupState['spotlight'] = null;
  let wishes = 0;
  let nextLookAt: number | null = null;

  const tray = showTray(trayModel(nothingKnown, null), {
    words,
    images: trayImages(join(icons, 'tray'), process.platform),
    shade: systemPanelShade,
    onClick: () => popup.toggle(),
    onOpen: () => popup.open(),
    onRefresh: () => lookout.lookNow('person'),
    onMyPresence: (present) => mySwitch.flip(present),
    onLogFolder: () => void shell.openPath(logFolder(profile)),
    onQuit: () => app.quit(),
  });
  const popup = hostPopup({
    clock,
    log,
    folder,
    trayBounds: tray.bounds,
    state,
    onOpening: () => lookout.lookNow('popup'),
    // Whom a toast led to is no news the next time.
    onClosed: () => (spotlight = null),
    commands: {
      refresh: () => lookout.lookNow('person'),
      setMyPresence: (present) => mySwitch.flip(present),
      dismissRemark: remarks.dismiss,
    },
  });
  const picture = toastPicture(icons);
  const notifier = notifierFor(process.platform, { clock, appName: words.appName, picture });
  const toast = toastsOf({
    notifier,
    words,
    topicNames: tenant.topicNames,
    log,
    onOpen(ids) {
      wishes += 1;
      spotlight = { ids, wish: wishes };
      render();
      popup.open();
    },
    onFailed: () => remarks.make({ kind: 'noToasts' }),
  });
  const mySwitch = mySwitchOf({
    save: tenant.saveMyPresence,
    onChange: render,
    onFailed: (failure) => remarks.make({ kind: 'switchNotSaved', failure }),
  });
  const lookout = startLookout({
    clock,
    random: Math.random,
    look: tenant.look,
    myself: tenant.myself,
    pace: () => pace,
    onSighting(sighting) {
      logSighting(log, sighting, (connection) => troubleText(connection, tenantShown, words));
      if (sighting.looked.result.kind === 'roster') mySwitch.seen();
      if (sighting.notice !== null) toast(sighting.notice);
    },
    onScheduled(wall) {
      nextLookAt = wall;
      render();
    },
    onFault,
  });

  /** The facts, with my own switch where I put it. */
  function shownFacts(): Facts {
    const facts = lookout.facts();
    if (facts.roster === null) return facts;
    return { ...facts, roster: withMySwitch(facts.roster, tenant.myself(), mySwitch.state()) };
  }

  function state(): PopupState {
    return popupState({
      tenant: tenantShown,
      facts: shownFacts(),
      pace,
      nextLookAt,
      myself: tenant.myself(),
      topicNames: tenant.topicNames(),
      busyFrom,
      remarks: remarks.all(),
      spotlight,
    });
  }

  function render(): void {
    tray.render(trayModel(shownFacts(), tenant.myself()));
    popup.render();
  }

  nativeTheme.on('updated', render);
  app.on('second-instance', popup.open);
  app.on('activate', popup.open);
  app.on('before-quit', () => {
    lookout.stop();
    notifier.stop();
    popup.stop();
    void demo?.stop();
    log.info('quit');
  });
}
