import type { Clock } from '../../presence/clock.ts';
import { electronNotifier } from './electron-notifier.ts';
import { freedesktopNotifier, type ToastPicture } from './freedesktop-notifier.ts';
import type { Notifier, ToastTopic } from './notifier.ts';

/** The way this platform shows toasts. */
export function notifierFor(
  platform: NodeJS.Platform,
  ports: {
    readonly clock: Clock;
    readonly appName: string;
    readonly picture: (about: ToastTopic) => ToastPicture;
  },
): Notifier {
  return platform === 'linux' ? freedesktopNotifier(ports) : electronNotifier(ports.clock);
}
