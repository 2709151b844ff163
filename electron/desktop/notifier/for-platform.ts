import type { Clock } from '../../presence/clock.ts';
import { electronNotifier } from './electron-notifier.ts';
import { freedesktopNotifier } from './freedesktop-notifier.ts';
import type { Notifier } from './notifier.ts';
import type { ToastPictures } from './toast-pictures.ts';

/** The way this platform shows toasts. */
export function notifierFor(
  platform: NodeJS.Platform,
  ports: {
    readonly clock: Clock;
    readonly appName: string;
    readonly picture: ToastPictures;
  },
): Notifier {
  return platform === 'linux' ? freedesktopNotifier(ports) : electronNotifier(ports);
}
