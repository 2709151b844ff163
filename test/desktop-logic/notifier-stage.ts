import { vi } from 'vitest';
import { freedesktopNotifier } from '../../electron/desktop/notifier/freedesktop-notifier.ts';
import type { Notifier, Toast } from '../../electron/desktop/notifier/notifier.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import { startPrivateBus, type PrivateBus } from '../desktop/private-bus.ts';
import { startToastServer, type ToastServer, type ToastServerKind } from '../desktop/toast-server.ts';

/** The notifier of Linux on a real bus of its own, on which there is no notification server yet. */
export interface NotifierStage {
  readonly bus: PrivateBus;
  readonly notifier: Notifier;
  /** Starts a notification server; one that can do everything, unless told otherwise. */
  serve(kind?: ToastServerKind): Promise<ToastServer>;
  stop(): Promise<void>;
}

/** @param starts the names that the bus can start, each with a shell command */
export async function setNotifierStage(starts?: Readonly<Record<string, string>>): Promise<NotifierStage> {
  const bus = await startPrivateBus(starts);
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  const servers = new Set<ToastServer>();
  const notifier = freedesktopNotifier({
    clock: systemClock,
    appName: 'Chat Presence',
    picture: {
      file: (about) => `${about}.png`,
      pixels: () => ({ width: 1, height: 1, rgba: Buffer.from([1, 2, 3, 4]) }),
    },
  });
  return {
    bus,
    notifier,
    async serve(kind = {}) {
      const capabilities = ['actions', 'body', 'body-markup', 'sound'];
      const server = await startToastServer(bus.address, { capabilities, ...kind });
      servers.add(server);
      return {
        ...server,
        stop() {
          servers.delete(server);
          return server.stop();
        },
      };
    },
    async stop() {
      notifier.stop();
      for (const server of servers) await server.stop();
      await bus.stop();
      vi.unstubAllEnvs();
    },
  };
}

/** A toast of which a test says only what matters to it. */
export function toastOf(part: Partial<Toast> = {}): Toast {
  return {
    title: 'Anna Berg is online',
    body: 'Sales · 2 chats',
    about: 'present',
    key: 'agent 1',
    urgency: 'normal',
    sound: true,
    openLabel: 'Open',
    onOpen() {},
    pause: { label: 'Pause 1 h', run() {} },
    ...part,
  };
}
