import type { Clock, Dispose } from '../../presence/clock.ts';
import { connectSessionBus } from '../notifier/session-bus.ts';
import { followTrayHost } from './tray-host.ts';
import { embedsTrayIcons } from './x-tray.ts';

/** Follows whether this platform shows tray icons: Windows and macOS always do. */
export function trayHostFor(
  platform: NodeJS.Platform,
  ports: { readonly clock: Clock; readonly onThere: () => void; readonly onMissing: () => void },
): Dispose {
  if (platform !== 'linux') {
    ports.onThere();
    return () => {};
  }
  return followTrayHost({
    ...ports,
    connect: (rules, listener) => connectSessionBus(ports.clock, rules, listener),
    embeds: () => embedsTrayIcons(process.env),
  });
}
