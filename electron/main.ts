import { join } from 'node:path';
import { app, nativeTheme, session, shell } from 'electron';
import { en as words } from '../renderer/words/en.ts';
import type { StartEnvironment } from './accounts/environment.ts';
import type { PopupState, Remark } from './contract/state.ts';
import { startDemoTenant } from './demo/tenant.ts';
import { serveApp } from './desktop/app-protocol.ts';
import { guardPageSession } from './desktop/guards.ts';
import { answerRenderer } from './desktop/ipc.ts';
import { logFolder, openLog } from './desktop/log.ts';
import { notifierFor } from './desktop/notifier/for-platform.ts';
import { panelShade } from './desktop/panel-shade.ts';
import { popupOf } from './desktop/popup.ts';
import { popupState } from './desktop/popup-state.ts';
import { makePopupWindow, type PagedWindow } from './desktop/popup-window.ts';
import { logSighting } from './desktop/sighting-log.ts';
import { prepareStart } from './desktop/start-up.ts';
import { systemClock as clock } from './desktop/system-clock.ts';
import { tenantFetch } from './desktop/tenant-session.ts';
import { toastPicture } from './desktop/toast-picture.ts';
import { toastsOf } from './desktop/toasts.ts';
import { showTray } from './desktop/tray.ts';
import { trayImages } from './desktop/tray-images.ts';
import { nothingKnown } from './presence/facts.ts';
import { startLookout } from './presence/lookout.ts';
import { paceOf } from './presence/poll-schedule.ts';
import { trayModel } from './presence/tray-model.ts';
import { openSettings } from './settings/store.ts';
import { tenantOf } from './superoffice/tenant.ts';

/** The same lively day for every newcomer. */
const demoSeed = 1;

const environment = prepareStart();
if (environment !== null) void app.whenReady().then(() => start(environment));

async function start({ account: given, pollMs }: StartEnvironment): Promise<void> {
  const folder = import.meta.dirname;
  const icons = join(folder, 'icons');
  const profile = app.getPath('userData');
  const log = openLog(profile, !app.isPackaged);
  const { settings, remark } = await openSettings(profile, clock.wall());

  const demo = given === null ? await startDemoTenant(clock, demoSeed) : null;
  const account = given ?? demo!.account;
  const pace = paceOf(settings.pollSeconds, pollMs, demo !== null);
  const tenant = tenantOf(account, { fetch: tenantFetch(), clock, language: words.language });
  log.info('start', { tenant: demo === null ? 'account' : 'demo', pollMs: pace.intervalMs });

  let remarks: readonly Remark[] = remark === null ? [] : [remark];
  let spotlight: PopupState['spotlight'] = null;
  let nextLookAt: number | null = null;

  const tray = showTray(trayModel(nothingKnown), {
    words,
    images: trayImages(join(icons, 'tray'), process.platform),
    shade: () =>
      panelShade({
        desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
        systemIsDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
      }),
    onClick: () => popup.toggle(),
    onOpen: () => popup.open(),
    onRefresh: () => lookout.lookNow('person'),
    onLogFolder: () => void shell.openPath(logFolder(profile)),
    onQuit: () => app.quit(),
  });

  guardPageSession(session.defaultSession);
  serveApp(session.defaultSession, join(folder, 'renderer'));
  const popup = popupOf<PagedWindow>({
    clock,
    makeWindow: (events) => makePopupWindow({ folder, trayBounds: tray.bounds, ...events }),
    onOpening: () => lookout.lookNow('popup'),
    onShown: () => log.info('popup.shown'),
  });
  const stopAnswering = answerRenderer({
    page: () => popup.window()?.page ?? null,
    state,
    handlers: {
      ready: popup.ready,
      refresh: () => lookout.lookNow('person'),
      closePopup: popup.close,
      dismissRemark: (kind) => {
        remarks = remarks.filter((shown) => shown.kind !== kind);
        render();
      },
    },
    onRefused: (why) => log.warn('ipc.refused', { why }),
  });

  const notifier = notifierFor(process.platform, {
    clock,
    appName: words.appName,
    picture: toastPicture(icons),
  });
  const toast = toastsOf({
    notifier,
    words,
    log,
    onOpen(ids) {
      spotlight = { ids, wish: (spotlight?.wish ?? 0) + 1 };
      render();
      popup.open();
    },
    onFailed() {
      if (remarks.some((shown) => shown.kind === 'noToasts')) return;
      remarks = [...remarks, { kind: 'noToasts' }];
      render();
    },
  });

  const lookout = startLookout({
    clock,
    random: Math.random,
    look: tenant.look,
    myself: tenant.myself,
    pace: () => pace,
    onSighting(sighting) {
      logSighting(log, sighting);
      if (sighting.notice !== null) toast(sighting.notice);
    },
    onScheduled(wall) {
      nextLookAt = wall;
      render();
    },
    onFault: (fault) =>
      log.error('fault', { what: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
  });

  function state(): PopupState {
    const { busyFrom } = settings;
    const facts = lookout.facts();
    const myself = tenant.myself();
    return popupState({
      demo: demo !== null,
      account,
      facts,
      pace,
      nextLookAt,
      myself,
      busyFrom,
      remarks,
      spotlight,
    });
  }

  function render(): void {
    tray.render(trayModel(lookout.facts()));
    popup.render(state());
  }

  nativeTheme.on('updated', render);
  app.on('second-instance', () => popup.open());
  app.on('activate', () => popup.open());
  app.on('before-quit', () => {
    lookout.stop();
    notifier.stop();
    stopAnswering();
    popup.stop();
    void demo?.stop();
    log.info('quit');
  });
}
