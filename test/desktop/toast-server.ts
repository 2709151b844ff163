import dbus, { type MessageBus } from '@particle/dbus-next';
import { connectBus, plain } from './bus.ts';
import { Watched } from './waiting.ts';

/** A toast as it reached the notification server. */
export interface DeliveredToast {
  readonly id: number;
  readonly app: string;
  /** The id of the toast this one took the place of; 0: none. */
  readonly replaces: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
}

/** A real notification server on a bus, which remembers what it was asked to show. */
export interface ToastServer {
  readonly toasts: Watched<readonly DeliveredToast[]>;
  /** The ids of toasts that the app itself has taken off the screen. */
  readonly withdrawn: Watched<readonly number[]>;
  /** The person clicks a toast, or one of its buttons. */
  click(id: number, action?: string): void;
  /** The person closes a toast. */
  dismiss(id: number): void;
  /** The person wants not to be disturbed, or does again. */
  inhibit(on: boolean): void;
  /** From now on no call is ever answered. */
  hang(): void;
  stop(): Promise<void>;
}

const name = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';

/** What a notification server is able to do. */
export interface ToastServerKind {
  readonly capabilities?: readonly string[];
  /** Whether the person wants not to be disturbed, for a server that tells, as Plasma's does; null: it does not. */
  readonly inhibited?: boolean | null;
}

/** Starts a notification server on the bus at `address`. */
export async function startToastServer(
  address: string,
  {
    capabilities = ['actions', 'body', 'body-markup', 'persistence'],
    inhibited: inhibitedFirst = false,
  }: ToastServerKind = {},
): Promise<ToastServer> {
  const bus = await connectBus(address);
  const toasts = new Watched<readonly DeliveredToast[]>([]);
  const withdrawn = new Watched<readonly number[]>([]);
  let hanging = false;
  let inhibited = inhibitedFirst ?? false;
  let ids = 0;

  class Notifications extends dbus.interface.Interface {
    get Inhibited(): boolean {
      return inhibited;
    }

    GetCapabilities(): readonly string[] | Promise<never> {
      return hanging ? new Promise<never>(() => {}) : capabilities;
    }

    GetServerInformation(): string[] | Promise<never> {
      return hanging ? new Promise<never>(() => {}) : ['test', 'test', '1', '1.2'];
    }

    Notify(
      app: string,
      replaces: number,
      _icon: string,
      title: string,
      body: string,
      actions: string[],
      hints: Record<string, unknown>,
    ): number | Promise<never> {
      const id = replaces || ++ids;
      const known = plain(hints) as Record<string, unknown>;
      toasts.set([...toasts.value, { id, app, replaces, title, body, actions, hints: known }]);
      return hanging ? new Promise<never>(() => {}) : id;
    }

    CloseNotification(id: number): void {
      withdrawn.set([...withdrawn.value, id]);
      this.NotificationClosed(id, 3);
    }

    NotificationClosed(id: number, reason: number): [number, number] {
      return [id, reason];
    }

    ActionInvoked(id: number, action: string): [number, string] {
      return [id, action];
    }
  }
  Notifications.configureMembers({
    methods: {
      GetCapabilities: { outSignature: 'as' },
      GetServerInformation: { outSignature: 'ssss' },
      Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
      CloseNotification: { inSignature: 'u', outSignature: '' },
    },
    properties: inhibitedFirst === null ? {} : { Inhibited: { signature: 'b', access: 'read' } },
    signals: { NotificationClosed: { signature: 'uu' }, ActionInvoked: { signature: 'us' } },
  });
  const server = new Notifications(name);
  bus.export(path, server);
  await own(bus, name);
  return {
    toasts,
    withdrawn,
    click(id, action = 'default') {
      server.ActionInvoked(id, action);
      server.NotificationClosed(id, 2);
    },
    dismiss: (id) => void server.NotificationClosed(id, 2),
    inhibit(on) {
      inhibited = on;
      dbus.interface.Interface.emitPropertiesChanged(server, { Inhibited: on }, []);
    },
    hang: () => (hanging = true),
    async stop() {
      await bus.releaseName(name);
      bus.disconnect();
    },
  };
}

/** Takes `name` on the bus, or fails: a test must never share it with a real server. */
export async function own(bus: MessageBus, wanted: string): Promise<void> {
  const reply = await bus.requestName(wanted, dbus.NameFlag.DO_NOT_QUEUE);
  if (reply !== dbus.RequestNameReply.PRIMARY_OWNER) throw new Error(`${wanted} is taken on this bus`);
}
