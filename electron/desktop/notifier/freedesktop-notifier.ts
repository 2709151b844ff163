import type { Message } from '@particle/dbus-next';
import type { Clock } from '../../presence/clock.ts';
import type { Notifier, Toast, ToastOutcome, ToastTopic } from './notifier.ts';
import { connectSessionBus, within, type SessionBus } from './session-bus.ts';

/** A picture as the specification's `image-data` hint wants it: rows of RGBA bytes. */
export interface ToastPicture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
}

export interface FreedesktopPorts {
  readonly clock: Clock;
  readonly appName: string;
  readonly picture: (about: ToastTopic) => ToastPicture;
}

const service = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const answerLimitMs = 5_000;
const rules = [
  `type='signal',interface='${service}',path='${path}'`,
  `type='signal',member='NameOwnerChanged',interface='org.freedesktop.DBus',arg0='${service}'`,
];

/**
 * Toasts by `org.freedesktop.Notifications` over the session bus (specification 1.2), for Linux.
 * Electron's own class cannot replace a toast or give it buttons, does not escape the body, and
 * blocks the whole app while a server hangs; here every call is asynchronous and has a time limit.
 */
export function freedesktopNotifier({ clock, appName, picture }: FreedesktopPorts): Notifier {
  let bus: Promise<SessionBus> | null = null;
  let capabilities: Promise<ReadonlySet<string>> | null = null;
  const idOfKey = new Map<string, number>();
  const toastOfId = new Map<number, Toast>();
  /** How often all toasts were cleared; what was on its way then is not to be shown. */
  let clearings = 0;

  function connect(): Promise<SessionBus> {
    const connecting = (bus ??= connectSessionBus(clock, rules, { onSignal, onGone }));
    connecting.catch(onGone);
    return connecting;
  }

  function onGone(): void {
    bus = null;
    forgetServer();
  }

  /** Another server knows neither our toasts' ids nor what the former one could do. */
  function forgetServer(): void {
    capabilities = null;
    idOfKey.clear();
    toastOfId.clear();
  }

  function onSignal({ member, body }: Message): void {
    if (member === 'NameOwnerChanged' && body[0] === service) forgetServer();
    const toast = toastOfId.get(body[0] as number);
    if (toast === undefined) return;
    if (member === 'ActionInvoked') toast.onOpen();
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
    const picked = await hints(toast.about, picture(toast.about));
    if (clearings !== clearingsBefore) return { kind: 'withdrawn' };
    const notified = to
      .call({
        destination: service,
        path,
        interface: service,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: [
          appName,
          idOfKey.get(toast.key) ?? 0,
          '',
          toast.title,
          can.has('body-markup') ? escapeMarkup(toast.body) : toast.body,
          can.has('actions') ? ['default', toast.openLabel, 'open', toast.openLabel] : [],
          picked,
          -1,
        ],
      })
      .then(([id]) => {
        if (clearings !== clearingsBefore) return withdraw(to, id as number);
        idOfKey.set(toast.key, id as number);
        toastOfId.set(id as number, toast);
      });
    await within(clock, answerLimitMs, notified);
    return { kind: 'shown' };
  }

  return {
    show: (toast) =>
      notify(toast).catch((error: unknown) => ({
        kind: 'failed',
        why: error instanceof Error ? error.message : String(error),
      })),
    clear() {
      clearings += 1;
      const ids = [...toastOfId.keys()];
      toastOfId.clear();
      idOfKey.clear();
      void bus?.then((to) => ids.forEach((id) => withdraw(to, id))).catch(() => {});
    },
    stop() {
      void bus?.then((connected) => connected.disconnect()).catch(() => {});
      onGone();
    },
  };
}

function withdraw(bus: SessionBus, id: number): void {
  const close = { destination: service, path, interface: service, member: 'CloseNotification' };
  bus.call({ ...close, signature: 'u', body: [id] }).catch(() => {});
}

/** The body may hold markup by the specification, and agents' names may hold anything. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The specification's own names for somebody who came online, and for what needs a look. */
const categories: Readonly<Record<ToastTopic, string>> = { presence: 'presence.online', account: 'im.error' };

async function hints(
  about: ToastTopic,
  { width, height, rgba }: ToastPicture,
): Promise<Record<string, unknown>> {
  const { Variant } = await import('@particle/dbus-next');
  return {
    urgency: new Variant('y', 1),
    category: new Variant('s', categories[about]),
    'desktop-entry': new Variant('s', 'chat-presence'),
    'image-data': new Variant('(iiibiiay)', [width, height, width * 4, true, 8, 4, rgba]),
  };
}
