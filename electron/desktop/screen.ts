import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { Clock } from '../presence/clock.ts';
import { trayModel } from '../presence/tray-model.ts';
import type { Absence } from './absence.ts';
import type { AccountHolder } from './account-holder.ts';
import type { DaysFile } from './days-file.ts';
import { logFolder } from './log.ts';
import type { Log } from './log-line.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { Notifier } from './notifier/notifier.ts';
import { pageSides } from './page-sides.ts';
import { systemPanelShade } from './panel-shade-of-system.ts';
import type { PopupChoices } from './popup-choices.ts';
import type { Preferences } from './preferences.ts';
import { showOneOf } from './show-one.ts';
import type { Spotlight } from './spotlight.ts';
import { trayImages } from './tray-images.ts';
import { showTray } from './tray.ts';
import type { Watching } from './watching.ts';
import type { Welcome } from './welcome.ts';
import { whyWindow } from './why-window.ts';
import { hostWindows, type Windows } from './windows.ts';

export interface ScreenPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly words: () => Words;
  /** The folder of the bundled app. */
  readonly folder: string;
  readonly profile: string;
  readonly notifier: Notifier;
  readonly preferences: Preferences;
  readonly accounts: AccountHolder;
  readonly watching: Watching;
  readonly welcome: Welcome;
  readonly spotlight: Spotlight;
  readonly choices: PopupChoices;
  readonly missed: MissedNotices;
  readonly days: DaysFile;
  readonly absence: Pick<Absence, 'here'>;
  readonly signInAgain: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** All that a person sees of the app and clicks: the tray and the windows. */
export interface Screen {
  readonly windows: Windows;
  /** Shows everything as it is now; what is the same costs no work. */
  render(): void;
}

/** Puts the icon into the tray; windows come when they are opened. */
export function screenOf(ports: ScreenPorts): Screen {
  const { clock, log, words, folder, watching, welcome, choices, missed, preferences, spotlight } = ports;
  const { settings, bell } = preferences;

  const tray = showTray(trayModel(null, telling()), {
    words,
    now: clock.wall,
    images: trayImages(join(folder, 'icons', 'tray'), process.platform),
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
    onLogFolder: () => void shell.openPath(logFolder(ports.profile)),
    onQuit: () => app.quit(),
  });
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
  const windows = hostWindows({
    ...pageSides({
      ...ports,
      ...preferences,
      sample,
      why,
      windows: () => windows,
      openInBrowser: (url) => void shell.openExternal(url).catch(ports.onFault),
      copyText: (text) => void clipboard.writeText(text),
      language: () => words().language,
      compareNames: (a, b) => words().compareNames(a, b),
      refresh,
    }),
    clock,
    log,
    words,
    folder,
    trayBounds: tray.bounds,
    onPopupOpening() {
      ports.absence.here();
      watching.current()?.lookNow('popup');
    },
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

  function telling(): Parameters<typeof trayModel>[1] {
    return { bell: bell.now(), missed: missed.all().length };
  }

  function render(): void {
    const watch = watching.current();
    const connected = watch !== null && watch.shown.kept !== 'demo';
    tray.render(trayModel(watch?.forTray() ?? null, telling()), connected);
    windows.render();
  }

  return { windows, render };
}
