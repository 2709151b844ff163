/** The session bus, by a real one. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectSessionBus, type SessionBus } from '../../electron/desktop/notifier/session-bus.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import { startPrivateBus, type PrivateBus } from '../desktop/private-bus.ts';

const listNames = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'ListNames',
};

let bus: PrivateBus;
let connection: SessionBus;
let gone: number;
beforeEach(async () => {
  bus = await startPrivateBus();
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  gone = 0;
  connection = await connectSessionBus(systemClock, [], { onSignal() {}, onGone: () => (gone += 1) });
});
afterEach(async () => {
  connection.disconnect();
  vi.unstubAllEnvs();
  await bus.stop();
});

test('an answer that was given is kept by nobody', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const answer = new WeakRef(await connection.call(listNames));
  // The next answer takes the place of the last one, which its reader may still hold.
  await connection.call(listNames);
  await vi.waitUntil(() => {
    collect();
    return answer.deref() === undefined;
  });
});

test('when the bus ends, what waits for an answer fails, and so does what is asked later; it is told once', async () => {
  const names = (await connection.call(listNames)) as [string[]];
  const own = names[0].find((name) => name.startsWith(':')) ?? '';
  // Nobody there answers such a call, not even to say that there is none.
  const waiting = connection.call({ ...listNames, destination: own, startsNothing: true });
  const failed = expect(waiting).rejects.toThrow();
  await bus.stop();
  await failed;
  await expect(connection.call(listNames)).rejects.toThrow();
  await vi.waitUntil(() => gone > 0);
  expect(gone).toBe(1);
});
