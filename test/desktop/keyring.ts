import { nameOwned } from '../../build/virtual-desktop/session-bus.ts';
import { ensureLibraries } from '../../build/virtual-desktop/libraries.ts';
import type { VirtualDesktop } from '../../build/virtual-desktop/desktop.ts';

const programs = [
  { packages: ['gnome-keyring'], program: 'gnome-keyring-daemon' },
  { packages: ['libsecret-1-0'] },
];

/** A desktop's own keyring (secret service), open. */
export interface Keyring {
  stop(): Promise<void>;
}

/** Opens a new keyring on the desktop's bus, as signing in to a desktop does. Its keys live in the desktop's home. */
export async function openKeyring(desktop: VirtualDesktop): Promise<Keyring> {
  await ensureLibraries(programs, () => {});
  const daemon = desktop.spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  daemon.stdin?.end('the password of the desktop\n');
  const address = desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  await nameOwned(address, 'org.freedesktop.secrets', AbortSignal.timeout(20_000));
  return {
    stop: () =>
      new Promise((resolve) => {
        daemon.once('exit', () => resolve());
        daemon.kill('SIGTERM');
      }),
  };
}
