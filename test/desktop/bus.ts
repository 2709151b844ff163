import dbus, { type Message, type MessageBus } from '@particle/dbus-next';

/** Connects to the bus at `address`. */
export async function connectBus(address: string): Promise<MessageBus> {
  const bus = dbus.sessionBus({ busAddress: address });
  await new Promise<void>((resolve, reject) => {
    bus.on('connect', resolve);
    bus.on('error', reject);
  });
  return bus;
}

/** Calls a method and gives what it returned, variants unwrapped. */
export async function call(
  bus: MessageBus,
  destination: string,
  path: string,
  method: string,
  signature = '',
  body: unknown[] = [],
): Promise<unknown[]> {
  const dot = method.lastIndexOf('.');
  const reply = await bus.call(
    new dbus.Message({
      destination,
      path,
      interface: method.slice(0, dot),
      member: method.slice(dot + 1),
      signature,
      body,
    }),
  );
  return plain(reply?.body ?? []) as unknown[];
}

/** Asks the bus for every message that `rule` matches, and calls `seen` for each. */
export async function listen(bus: MessageBus, rule: string, seen: (message: Message) => void): Promise<void> {
  bus.on('message', seen);
  await call(bus, 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.AddMatch', 's', [
    rule,
  ]);
}

/** A D-Bus value without its variants. */
export function plain(value: unknown): unknown {
  if (value instanceof dbus.Variant) return plain(value.value);
  if (Buffer.isBuffer(value) || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
