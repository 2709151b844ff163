import type { Message } from '@particle/dbus-next';
import type { Clock } from '../../presence/clock.ts';
import { Late, within } from '../../presence/within.ts';
import type { ToastServer } from '../../diagnostics/computer-findings.ts';
import { cleanName } from '../../superoffice/clean-name.ts';
import { doNotDisturbOf, doNotDisturbRules } from './do-not-disturb.ts';
import type { Notifier, Toast, ToastOutcome } from './notifier.ts';
import { notifyCall, path, service, type ToastAction } from './notify-call.ts';
import { connectSessionBus, type SessionBus } from './session-bus.ts';
import type { ToastPictures } from './toast-pictures.ts';

export interface FreedesktopPorts {
  readonly clock: Clock;
  readonly appName: string;
  readonly picture: ToastPictures;
}

const answerLimitMs = 5_000;
const rules = [
  `type='signal',interface='${service}',path='${path}'`,
  `type='signal',member='NameOwnerChanged',interface='org.freedesktop.DBus',arg0='${service}'`,
  ...doNotDisturbRules,
];

/**
 * Toasts by `org.freedesktop.Notifications` over the session bus (specification 1.2), for Linux.
 * Electron's own class cannot replace a toast or give it buttons, does not escape the body, and
 * blocks the whole app while a server hangs; here every call is asynchronous and has a time limit.
 */
export function freedesktopNotifier({ clock, appName, picture }: FreedesktopPorts): Notifier {
  let bus: Promise<SessionBus> | null = null;
  let connected: SessionBus | null = null;
  let capabilities: Promise<ReadonlySet<string>> | null = null;
  const quiet = doNotDisturbOf(clock);
  const idOfKey = new Map<string, number>();
  const toastOfId = new Map<number, Toast>();
  /** How often all toasts were cleared; what was on its way then is not to be shown. */
  let clearings = 0;

  function connect(): Promise<SessionBus> {
    if (bus !== null) return bus;
    const connecting = connectSessionBus(clock, rules, { onSignal, onGone });
    bus = connecting;
    connecting.then((to) => {
      if (bus !== connecting) return;
      connected = to;
      quiet.ask(to);
    }, onGone);
    return connecting;
  }

  function onGone(): void {
    bus = null;
    connected = null;
    forgetServer();
  }

  /** Another server knows neither our toasts' ids nor what the former one could do. */
  function forgetServer(): void {
    capabilities = null;
    idOfKey.clear();
    toastOfId.clear();
    quiet.forget();
  }

  function onSignal(signal: Message): void {
    const { member, body } = signal;
    if (member === 'NameOwnerChanged' && body[0] === service) {
      forgetServer();
      if (body[2] !== '' && connected !== null) quiet.ask(connected);
    }
    if (connected !== null) quiet.hear(signal, connected);
    const toast = toastOfId.get(body[0] as number);
    if (toast === undefined) return;
    if (member === 'ActionInvoked') act(toast, body[1] as ToastAction);
    if (member === 'NotificationClosed') {
      toastOfId.delete(body[0] as number);
      if (idOfKey.get(toast.key) === body[0]) idOfKey.delete(toast.key);
    }
  }

  async function askCapabilities(to: SessionBus): Promise<ReadonlySet<string>> {
    const asking = (capabilities ??= to
      .call({ destination: service, path, interface: service, member: 'GetCapabilities' })
      .then(([list]) => new Set(list as string[])));
    try {
      return await within(clock, answerLimitMs, asking);
    } catch (error) {
      capabilities = null;
      throw error;
    }
  }

  async function notify(toast: Toast): Promise<ToastOutcome> {
    const clearingsBefore = clearings;
    const to = await connect();
    const can = await askCapabilities(to);
    const pixels = picture.pixels(toast.about);
    const call = await notifyCall({ appName, toast, pixels, can, replaces: idOfKey.get(toast.key) ?? 0 });
    if (clearings !== clearingsBefore) return { kind: 'withdrawn' };
    const notified = to.call(call).then(([id]) => {
      if (clearings !== clearingsBefore) return withdraw(to, id as number);
      idOfKey.set(toast.key, id as number);
      toastOfId.set(id as number, toast);
    });
    await within(clock, answerLimitMs, notified);
    return { kind: 'shown' };
  }

  /** `GetServerInformation`: its name, its maker, its version, and that of the specification. */
  async function askServer(): Promise<ToastServer> {
    const to = await connect();
    const asking = to.call({
      destination: service,
      path,
      interface: service,
      member: 'GetServerInformation',
    });
    const [name, , version] = await within(clock, answerLimitMs, asking);
    return { kind: 'there', by: cleanName(`${String(name)} ${String(version)}`) };
  }

  return {
    show: (toast) =>
      notify(toast).catch((error: unknown) => ({
        kind: 'failed',
        why: error instanceof Error ? error.message : String(error),
      })),
    doNotDisturb: quiet.now,
    prepare: () => void connect().catch(() => {}),
    server: () =>
      askServer().catch((error: unknown) => ({ kind: error instanceof Late ? 'silent' : 'missing' })),
    clear() {
      clearings += 1;
      const ids = [...toastOfId.keys()];
      toastOfId.clear();
      idOfKey.clear();
      void bus?.then((to) => ids.forEach((id) => withdraw(to, id))).catch(() => {});
    },
    stop() {
      void bus?.then((to) => to.disconnect()).catch(() => {});
      onGone();
    },
  };
}

function act(toast: Toast, action: ToastAction): void {
  if (action === 'default' || action === 'open') toast.onOpen();
  if (action === 'pause') toast.pause?.run();
}

function withdraw(bus: SessionBus, id: number): void {
  const close = { destination: service, path, interface: service, member: 'CloseNotification' };
  bus.call({ ...close, signature: 'u', body: [id] }).catch(() => {});
}
