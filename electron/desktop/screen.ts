import { join } from 'node:path';
import { app, clipboard, globalShortcut, nativeTheme, screen, shell } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { Sealer } from '../accounts/sealer.ts';
import { languageFor } from '../contract/language.ts';
import type { PopupStand } from '../contract/state.ts';
import type { Clock } from '../presence/clock.ts';
import type { UpdateKeeper } from '../updates/update-keeper.ts';
import { aboutOf } from './about.ts';
import type { Absence } from './absence.ts';
import type { AccountHolder } from './account-holder.ts';
import { openInBrowser } from './browser.ts';
import type { DaysFile } from './days-file.ts';
import { appDiagnostics } from './diagnostics/app-diagnostics.ts';
import { keyboardOf } from './keyboard.ts';
import { logFolder, type ConcealingLog } from './log.ts';
import { loginItemOf } from './login-item.ts';
import { appLook } from './look.ts';
import { describeFault } from './log-line.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { Notifier } from './notifier/notifier.ts';
import { pageSides } from './page-sides.ts';
import { systemPanelShade } from './panel-shade-of-system.ts';
import { displaysNow } from './displays.ts';
import type { PopupChoices } from './popup-choices.ts';
import { popupShortcut } from './popup-shortcut.ts';
import { popupPlace } from './popup-place.ts';
import type { Preferences } from './preferences.ts';
import { settingsWindow } from './settings-window.ts';
import { showOneOf } from './show-one.ts';
import type { Spotlight } from './spotlight.ts';
import { startAtLogin } from './start-at-login.ts';
import type { TrayHost } from './tray-host/tray-host.ts';
import { trayImages } from './tray-images.ts';
import { trayPresence } from './tray-presence.ts';
import type { Watching } from './watching.ts';
import type { Welcome } from './welcome.ts';
import { whyWindow } from './why-window.ts';
import { hostWindows, type Windows } from './windows.ts';

export interface ScreenPorts {
  readonly clock: Clock;
  readonly log: ConcealingLog;
  readonly words: () => Words;
  /** How numbers and dates are written, an ISO 639-1 code. */
  readonly culture: string;
  /** The folder of the bundled app. */
  readonly folder: string;
  readonly profile: string;
  readonly trayHost: TrayHost;
  readonly notifier: Notifier;
  readonly sealer: Sealer;
  readonly preferences: Preferences;
  readonly accounts: AccountHolder;
  readonly watching: Watching;
  readonly welcome: Welcome;
  readonly spotlight: Spotlight;
  readonly choices: PopupChoices;
  readonly missed: MissedNotices;
  readonly days: DaysFile;
  readonly updates: UpdateKeeper;
  readonly absence: Pick<Absence, 'here'>;
  readonly signInAgain: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** All that a person sees of the app and clicks: the tray and the windows. */
export interface Screen {
  readonly windows: Windows;
  /** Shows everything as it is now; what is the same costs no work. */
  render(): void;
  stop(): void;
}

/**
 * Puts the icon into the tray once there is one; windows come when they are opened. Where nobody shows
 * tray icons, the popup is a window, and opens by itself.
 */
export function screenOf(ports: ScreenPorts): Screen {
  const { clock, log, words, folder, watching, welcome, choices, missed, preferences, spotlight } = ports;
  const { settings, change, fixed, bell, remarks } = preferences;
  const look = appLook({ platform: process.platform, theme: nativeTheme, look: settings().look });

  const tray = trayPresence({
    log,
    watch: watching.current,
    bell,
    missed,
    remarks,
    popup: () => windows.popup,
    onChange: render,
    tray: {
      words,
      now: clock.wall,
      images: trayImages(join(folder, 'icons', 'tray'), process.platform),
      shade: systemPanelShade(look),
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
      onSettings: () => settingsPages.open(null),
      onDiagnostics() {
        settingsPages.open('diagnostics');
        diagnostics.run();
      },
      onAbout: () => settingsPages.open('about'),
      onConnect: () => welcome.open(null),
      onLogFolder: () => void shell.openPath(logFolder(ports.profile)),
      onQuit: () => app.quit(),
    },
  });
  const place = popupPlace({
    trayBounds: tray.bounds,
    displays: displaysNow,
    pointer: () => screen.getCursorScreenPoint(),
    // Chromium has written there which of the two it is.
    tellsPlaces: app.commandLine.getSwitchValue('ozone-platform') !== 'wayland',
    settings,
    change,
  });
  const stand = (): PopupStand =>
    tray.standing() === 'missing' ? 'window' : place.movable() ? 'movable' : 'besideTray';
  const why = whyWindow({ watch: watching.current, window: () => windows.why, onChange: render });
  const sample = showOneOf({
    notifier: ports.notifier,
    words,
    privacy: () => settings().privacy,
    sound: () => settings().sound,
    onOpen: () => windows.popup.open(),
    onPause: () => bell.pause('hour'),
    onChange: render,
  });
  const shortcut = popupShortcut({
    system: globalShortcut,
    kept: settings().shortcut,
    onPress: () => windows.popup.toggle(),
    keep: (keys) => change({ shortcut: keys }),
    onChange: render,
  });
  const atLogin = startAtLogin({
    item: loginItemOf(process.platform, process.env),
    fixed: fixed.startAtLogin,
    onChange: render,
    onTrouble: (fault) => log.warn('startAtLogin', { what: describeFault(fault) }),
  });
  const about = aboutOf(folder);
  const copyText = (text: string): void => void clipboard.writeText(text);
  const diagnostics = appDiagnostics({
    ...ports,
    ...preferences,
    tray: tray.standing,
    about,
    copyText,
    onChange: render,
  });
  const settingsPages = settingsWindow({
    window: () => windows.settings,
    onOpening: atLogin.askAgain,
    onChange: render,
  });
  const windows = hostWindows({
    ...pageSides({
      ...ports,
      ...preferences,
      sample,
      why,
      windows: () => windows,
      openInBrowser: (server, address) => void openInBrowser(server, address).catch(ports.onFault),
      settingsWindow: settingsPages,
      shortcut,
      keyboard: keyboardOf(process.platform),
      atLogin,
      look,
      about,
      diagnostics,
      systemLanguage: () => languageFor('system', app.getPreferredSystemLanguages()),
      place,
      stand,
      copyText,
      language: () => words().language,
      compareNames: (a, b) => words().compareNames(a, b),
      refresh,
    }),
    clock,
    log,
    words,
    folder,
    place,
    stand,
    pinned: () => settings().pinned,
    onPopupOpening() {
      ports.absence.here();
      watching.current()?.lookNow('popup');
    },
    onPopupLeft() {
      // Whom a toast led to is no news the next time.
      spotlight.off();
      render();
    },
    onPopupClosed() {
      spotlight.off();
      choices.closed();
    },
    // Nothing would be left by which to end the app.
    onListEnd: () => app.quit(),
    onWelcomeClosed: welcome.closed,
    onSettingsClosed() {
      sample.forget();
      diagnostics.forget();
      settingsPages.closed();
      shortcut.record(false);
    },
  });

  function refresh(): void {
    watching.current()?.lookNow('person');
  }

  function render(): void {
    tray.render();
    windows.render();
  }

  tray.follow(ports.trayHost);

  return {
    windows,
    render,
    stop() {
      shortcut.stop();
      windows.stop();
    },
  };
}
