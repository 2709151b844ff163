import { Notification } from 'electron';
import type { Clock } from '../../presence/clock.ts';
import type { Notifier, Toast, ToastOutcome } from './notifier.ts';
import { within } from './session-bus.ts';

/** Some systems neither show a toast nor say that they do not, ms. */
const answerLimitMs = 10_000;

/** Toasts by Electron's own class, for Windows and macOS. */
export function electronNotifier(clock: Clock): Notifier {
  // Held until replaced, because a collected Notification no longer tells of its click, not even from
  // the notification centre (electron#12690, #16922).
  const held = new Map<string, Notification>();
  return {
    show: (toast) =>
      within(clock, answerLimitMs, present(toast, held)).catch((error: unknown) => ({
        kind: 'failed',
        why: error instanceof Error ? error.message : String(error),
      })),
    clear() {
      for (const notification of held.values()) notification.close();
      held.clear();
    },
    stop: () => held.clear(),
  };
}

function present(toast: Toast, held: Map<string, Notification>): Promise<ToastOutcome> {
  if (!Notification.isSupported()) return Promise.resolve({ kind: 'failed', why: 'not supported' });
  held.get(toast.key)?.close();
  const notification = new Notification({ title: toast.title, body: toast.body });
  held.set(toast.key, notification);
  notification.on('click', () => toast.onOpen());
  return new Promise((resolve) => {
    notification.on('show', () => resolve({ kind: 'shown' }));
    notification.on('failed', (_event, why) => resolve({ kind: 'failed', why }));
    notification.show();
  });
}
