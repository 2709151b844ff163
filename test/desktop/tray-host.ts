import dbus, { type Message, type MessageBus } from '@particle/dbus-next';
import { call, connectBus, listen } from './bus.ts';
import { own } from './toast-server.ts';
import { Watched } from './waiting.ts';

/** One entry of a tray menu. */
export interface MenuEntry {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  /** The entries it opens, in order; none where it does something itself. */
  readonly entries: readonly MenuEntry[];
}

/** A picture of the tray icon: rows of ARGB bytes. */
export interface Pixmap {
  readonly width: number;
  readonly height: number;
  readonly argb: Buffer;
}

/** A tray item as it stands on the bus. */
export interface TrayItem {
  readonly owner: string;
  tooltip(): Promise<string>;
  pixmaps(): Promise<readonly Pixmap[]>;
  /** The menu's entries in order; separators are left out. */
  menu(): Promise<readonly MenuEntry[]>;
  /** What a left click on the icon does. */
  activate(): Promise<void>;
  /** Chooses the entry of this label, in the menu or in what one of its entries opens. */
  choose(label: string): Promise<void>;
}

/** A real tray host on a bus: it takes registrations of tray items, and reads and clicks them. */
export interface TrayHost {
  readonly items: Watched<readonly TrayItem[]>;
  /** The only item, once there is one with its menu, which comes a moment later. */
  item(limitMs?: number): Promise<TrayItem>;
  /** How often items told that their icon, tooltip or menu is new. */
  readonly signals: Watched<readonly string[]>;
  stop(): Promise<void>;
}

const watcher = 'org.kde.StatusNotifierWatcher';
const item = 'org.kde.StatusNotifierItem';
const menu = 'com.canonical.dbusmenu';

/** Starts a tray host on the bus at `address`. */
export async function startTrayHost(address: string): Promise<TrayHost> {
  const bus = await connectBus(address);
  const items = new Watched<readonly TrayItem[]>([]);
  const signals = new Watched<readonly string[]>([]);

  class Watcher extends dbus.interface.Interface {
    RegisteredStatusNotifierItems: string[] = [];
    IsStatusNotifierHostRegistered = true;
    ProtocolVersion = 0;
    RegisterStatusNotifierItem(): void {}
    RegisterStatusNotifierHost(): void {}
    StatusNotifierItemRegistered(service: string): string {
      return service;
    }
  }
  Watcher.configureMembers({
    properties: {
      RegisteredStatusNotifierItems: { signature: 'as', access: 'read' },
      IsStatusNotifierHostRegistered: { signature: 'b', access: 'read' },
      ProtocolVersion: { signature: 'i', access: 'read' },
    },
    methods: {
      RegisterStatusNotifierItem: { inSignature: 's', outSignature: '' },
      RegisterStatusNotifierHost: { inSignature: 's', outSignature: '' },
    },
    signals: { StatusNotifierItemRegistered: { signature: 's' } },
  });

  const ours = new Watcher(watcher);
  bus.on('message', (message: Message) => {
    // The registering connection is only told by the message itself.
    if (message.interface === watcher && message.member === 'RegisterStatusNotifierItem') {
      const [service] = message.body as [string];
      const at = service.startsWith('/')
        ? { owner: message.sender, path: service }
        : { owner: service, path: '/StatusNotifierItem' };
      items.set([...items.value, trayItem(bus, message.sender, at.path)]);
      ours.StatusNotifierItemRegistered(at.owner + at.path);
    }
    if (message.member === 'NameOwnerChanged' && message.body[2] === '') {
      items.set(items.value.filter((known) => known.owner !== message.body[0]));
    }
    if (message.interface === item || message.interface === menu) {
      signals.set([...signals.value, message.member]);
    }
  });
  await listen(bus, `type='signal',interface='${item}'`, () => {});
  await listen(bus, `type='signal',interface='${menu}'`, () => {});
  await listen(bus, "type='signal',member='NameOwnerChanged'", () => {});
  bus.export('/StatusNotifierWatcher', ours);
  await own(bus, watcher);
  return {
    items,
    async item(limitMs) {
      const [only] = await items.until('a tray item', (known) => known.length === 1, limitMs);
      if (only === undefined) throw new Error('no tray item');
      let seen = signals.value.length;
      while ((await only.menu()).length === 0) {
        await signals.until('the menu', (all) => all.length > seen, limitMs);
        seen = signals.value.length;
      }
      return only;
    },
    signals,
    async stop() {
      await bus.releaseName(watcher);
      bus.disconnect();
    },
  };
}

function trayItem(bus: MessageBus, owner: string, path: string): TrayItem {
  const property = async (name: string): Promise<unknown> =>
    (await call(bus, owner, path, 'org.freedesktop.DBus.Properties.Get', 'ss', [item, name]))[0];

  async function entries(): Promise<{ at: string; menu: readonly MenuEntry[] }> {
    const at = (await property('Menu')) as string;
    const [, root] = (await call(bus, owner, at, `${menu}.GetLayout`, 'iias', [0, -1, []])) as [
      number,
      Layout,
    ];
    return { at, menu: entriesOf(root) };
  }

  return {
    owner,
    tooltip: async () => ((await property('ToolTip')) as [string, unknown[], string, string])[2],
    pixmaps: async () =>
      ((await property('IconPixmap')) as [number, number, Buffer][]).map(([width, height, argb]) => ({
        width,
        height,
        argb,
      })),
    menu: async () => (await entries()).menu,
    activate: async () => void (await call(bus, owner, path, `${item}.Activate`, 'ii', [0, 0])),
    async choose(label) {
      for (let tries = 1; ; tries += 1) {
        const { at, menu: shown } = await entries();
        const entry = shown
          .flatMap((known) => [known, ...known.entries])
          .find((known) => known.label === label);
        if (entry === undefined) throw new Error(`the menu has no "${label}"`);
        const event = [entry.id, 'clicked', new dbus.Variant('i', 0), 0];
        try {
          return void (await call(bus, owner, at, `${menu}.Event`, 'isvu', event));
        } catch (error) {
          // A menu that was made anew in between has other numbers; one that is on screen would not mind.
          if (tries === 5) throw error;
        }
      }
    },
  };
}

function entriesOf([, , children]: Layout): readonly MenuEntry[] {
  return children
    .filter(([, about]) => about['type'] !== 'separator')
    .map((layout) => ({
      id: layout[0],
      label: String(layout[1]['label']),
      enabled: layout[1]['enabled'] !== false,
      entries: entriesOf(layout),
    }));
}

type Layout = [number, Record<string, unknown>, Layout[]];
