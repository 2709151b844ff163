import type { Clock } from '../../presence/clock.ts';
import { connectSessionBus } from '../notifier/session-bus.ts';
import { trayHostOf, type TrayHost } from './tray-host.ts';
import { embedsTrayIcons } from './x-tray.ts';

/** Whether this platform shows tray icons: Windows and macOS always do. */
export function trayHostFor(platform: NodeJS.Platform, clock: Clock): TrayHost {
  if (platform !== 'linux')
    return {
      follow: ({ onThere }) => queueMicrotask(onThere),
      firstLook: Promise.resolve(),
      iconTaken: Promise.resolve(),
      stop() {},
    };
  return trayHostOf({
    clock,
    connect: (rules, listener) => connectSessionBus(clock, rules, listener),
    embeds: () => embedsTrayIcons(process.env),
  });
}
