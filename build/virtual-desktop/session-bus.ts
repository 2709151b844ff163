import { join } from 'node:path';
import dbus from '@particle/dbus-next';
import { firstLine, startPart, type Surroundings } from './part.ts';

const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** Starts a session bus that starts no services by itself and admits root too. Returns its address. */
export async function startSessionBus(around: Surroundings): Promise<{ DBUS_SESSION_BUS_ADDRESS: string }> {
  const config = join(around.folder, 'config/session-bus.conf');
  const args = ['--nofork', '--nopidfile', `--config-file=${config}`, '--print-address=3'];
  const printed = await startPart(around, 'dbus-daemon', args, firstLine, 3);
  return { DBUS_SESSION_BUS_ADDRESS: printed.trim() };
}

/** Waits until some program on the bus at `address` owns `name`, or `limit` fires. */
export async function nameOwned(address: string, name: string, limit: AbortSignal): Promise<void> {
  const bus = dbus.sessionBus({ busAddress: address });
  try {
    await new Promise<void>((resolve, reject) => {
      limit.addEventListener('abort', () => resolve());
      bus.on('error', reject);
      bus.on('message', (message: dbus.Message) => {
        const [changed, , owner] = message.body as unknown[];
        if (message.member === 'NameOwnerChanged' && changed === name && owner !== '') resolve();
      });
      ask(bus, name).then((owned) => owned && resolve(), reject);
    });
  } finally {
    bus.disconnect();
  }
}

async function ask(bus: dbus.MessageBus, name: string): Promise<boolean> {
  const rule = `type='signal',sender='${daemon.destination}',member='NameOwnerChanged',arg0='${name}'`;
  await bus.call(new dbus.Message({ ...daemon, member: 'AddMatch', signature: 's', body: [rule] }));
  const answer = await bus.call(
    new dbus.Message({ ...daemon, member: 'NameHasOwner', signature: 's', body: [name] }),
  );
  return answer?.body[0] === true;
}
