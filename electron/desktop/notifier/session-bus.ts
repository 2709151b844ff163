import { existsSync } from 'node:fs';
import type { Message, MessageBus } from '@particle/dbus-next';
import type { Clock } from '../../presence/clock.ts';
import { within } from '../../presence/within.ts';

/** What a connection to the session bus tells. */
export interface BusListener {
  readonly onSignal: (signal: Message) => void;
  /** The bus is gone; every call on it has failed. */
  readonly onGone: () => void;
}

/** A connection to the session bus whose calls end, one way or the other, within a time limit. */
export interface SessionBus {
  call(message: BusCall): Promise<unknown[]>;
  disconnect(): void;
}

export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: unknown[];
  /** Fails where nobody has that name, rather than have the bus start the service. */
  readonly startsNothing?: boolean;
}

const connectLimitMs = 5_000;
const busItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/**
 * Connects to the session bus and asks for the signals that match `rules`.
 *
 * @throws when there is no bus, or it does not answer in time
 */
export async function connectSessionBus(
  clock: Clock,
  rules: readonly string[],
  listener: BusListener,
): Promise<SessionBus> {
  const dbus = await import('@particle/dbus-next');
  const bus = dbus.sessionBus({ busAddress: sessionBusAddress() });
  const end = endOf(listener.onGone);
  bus.on('error', (error: unknown) => end.come(error instanceof Error ? error : new Error(String(error))));
  bus.on('message', (message) => {
    if (message.type === dbus.MessageType.SIGNAL) listener.onSignal(message);
  });
  const connection: SessionBus = {
    async call({ startsNothing = false, ...parts }) {
      const flags = startsNothing ? { flags: dbus.MessageFlag.NO_AUTO_START } : {};
      const replied = replyTo(bus, new dbus.Message({ ...parts, ...flags }));
      return (await end.before(replied)).body as unknown[];
    },
    disconnect: () => bus.disconnect(),
  };
  try {
    const connected = new Promise<void>((resolve) => bus.on('connect', resolve));
    await within(clock, connectLimitMs, end.before(connected));
    for (const rule of rules) {
      await connection.call({ ...busItself, member: 'AddMatch', signature: 's', body: [rule] });
    }
    return connection;
  } catch (error) {
    bus.disconnect();
    throw error;
  }
}

/** The end of a connection, which comes once, or never. */
function endOf(onCome: () => void): {
  come(error: Error): void;
  /** What this brings, unless the end comes before: then it fails. */
  before<T>(promise: Promise<T>): Promise<T>;
} {
  let come: Error | null = null;
  const waiting = new Set<(error: Error) => void>();
  return {
    come(error) {
      if (come !== null) return;
      come = error;
      for (const fail of waiting) fail(error);
      waiting.clear();
      onCome();
    },
    // Not by a race with a promise for the end: that would keep whatever was ever raced until the end.
    before: (promise) =>
      new Promise((resolve, reject) => {
        if (come !== null) reject(come);
        else waiting.add(reject);
        void promise.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
  };
}

async function replyTo(bus: MessageBus, message: Message): Promise<Message> {
  const reply = await bus.call(message);
  if (reply === null) throw new Error('no reply');
  return reply;
}

/** The address the desktop gave us, or systemd's place for it. */
function sessionBusAddress(): string {
  const given = process.env['DBUS_SESSION_BUS_ADDRESS'];
  if (given) return given;
  const socket = `${process.env['XDG_RUNTIME_DIR'] ?? ''}/bus`;
  if (socket !== '/bus' && existsSync(socket)) return `unix:path=${socket}`;
  throw new Error('no session bus');
}
