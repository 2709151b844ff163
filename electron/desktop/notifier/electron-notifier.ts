import { Notification } from 'electron';
import type { Notifier, Toast, ToastOutcome } from './notifier.ts';

/** Toasts by Electron's own class, for Windows and macOS. */
export function electronNotifier(): Notifier {
  // Held here because a collected Notification no longer tells of its click (electron#12690, #16922).
  const held = new Map<string, Notification>();
  return {
    show: (toast) => new Promise((resolve) => present(toast, held, resolve)),
    stop: () => held.clear(),
  };
}

function present(
  toast: Toast,
  held: Map<string, Notification>,
  resolve: (outcome: ToastOutcome) => void,
): void {
  if (!Notification.isSupported()) {
    resolve({ kind: 'failed', why: 'not supported' });
    return;
  }
  held.get(toast.key)?.close();
  const notification = new Notification({ title: toast.title, body: toast.body });
  const letGo = (): void => {
    if (held.get(toast.key) === notification) held.delete(toast.key);
  };
  notification.on('show', () => resolve({ kind: 'shown' }));
  notification.on('click', () => toast.onOpen());
  notification.on('close', letGo);
  notification.on('failed', (_event, why) => {
    letGo();
    resolve({ kind: 'failed', why });
  });
  held.set(toast.key, notification);
  notification.show();
}
