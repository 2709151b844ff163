import { startPart, type Surroundings } from './part.ts';
import { nameOwned } from './session-bus.ts';

/** Starts dunst, which shows notifications, on the bus and display of `around`. */
export async function startToastServer(around: Surroundings): Promise<void> {
  const address = around.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  await startPart(around, 'dunst', [], (_, limit) =>
    nameOwned(address, 'org.freedesktop.Notifications', limit),
  );
}
