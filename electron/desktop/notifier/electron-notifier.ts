import { app, Notification, shell } from 'electron';
import type { Clock } from '../../presence/clock.ts';
import { within } from '../../presence/within.ts';
import { ensureStartMenuShortcut } from '../start-menu-shortcut.ts';
import type { Notifier, Toast, ToastOutcome } from './notifier.ts';
import type { ToastPictures } from './toast-pictures.ts';

/** Some systems neither show a toast nor say that they do not, ms. */
const answerLimitMs = 10_000;

export interface ElectronNotifierPorts {
  readonly clock: Clock;
  readonly appName: string;
  readonly picture: ToastPictures;
}

/** Toasts by Electron's own class, for Windows and macOS. */
export function electronNotifier({ clock, appName, picture }: ElectronNotifierPorts): Notifier {
  // Held until replaced, because a collected Notification no longer tells of its click, not even from
  // the notification centre (electron#12690, #16922).
  const held = new Map<string, Notification>();

  function present(toast: Toast): Promise<ToastOutcome> {
    if (!Notification.isSupported()) return Promise.resolve({ kind: 'failed', why: 'not supported' });
    held.get(toast.key)?.close();
    const buttons = buttonsOf(toast);
    const notification = new Notification({
      title: toast.title,
      body: toast.body,
      icon: picture.file(toast.about),
      silent: !toast.sound,
      urgency: toast.urgency,
      actions: buttons.map(({ label }) => ({ type: 'button', text: label })),
    });
    held.set(toast.key, notification);
    notification.on('click', () => toast.onOpen());
    notification.on('action', ({ actionIndex }) => buttons[actionIndex]?.run());
    return new Promise((resolve) => {
      notification.on('show', () => resolve({ kind: 'shown' }));
      notification.on('failed', (_event, why) => resolve({ kind: 'failed', why }));
      notification.show();
    });
  }

  return {
    show: (toast) =>
      within(clock, answerLimitMs, present(toast)).catch((error: unknown) => ({
        kind: 'failed',
        why: error instanceof Error ? error.message : String(error),
      })),
    // Neither system tells: both hold a toast back by themselves and keep it in their list.
    doNotDisturb: () => false,
    prepare: () => prepare(appName),
    server: () =>
      Promise.resolve(Notification.isSupported() ? { kind: 'there', by: null } : { kind: 'missing' }),
    clear() {
      for (const notification of held.values()) notification.close();
      held.clear();
    },
    stop: () => held.clear(),
  };
}

function buttonsOf({ openLabel, onOpen, pause }: Toast): { label: string; run: () => void }[] {
  return [{ label: openLabel, run: onOpen }, ...(pause === null ? [] : [pause])];
}

function prepare(appName: string): void {
  if (process.platform !== 'win32' || !app.isPackaged) return;
  try {
    ensureStartMenuShortcut({
      shell,
      appName,
      program: process.execPath,
      appData: app.getPath('appData'),
      programData: process.env['ProgramData'] ?? '',
    });
  } catch {
    // Then the first toast tells whether it is shown all the same.
  }
}
