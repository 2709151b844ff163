import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import dbus from '@particle/dbus-next';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { startVirtualDesktop, type VirtualDesktop } from '../../build/virtual-desktop/desktop.ts';
import { processesOf } from '../../build/virtual-desktop/strays.ts';
import { temporaryFolder } from './temporary-folder.ts';

const silent = (): void => {};

async function requestName(desktop: VirtualDesktop, name: string): Promise<number> {
  const bus = dbus.sessionBus({ busAddress: desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '' });
  try {
    return await bus.requestName(name, dbus.NameFlag.DO_NOT_QUEUE);
  } finally {
    bus.disconnect();
  }
}

function output(desktop: VirtualDesktop, command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = desktop.spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(text.trim()));
  });
}

/** Dead processes whose parent hasn't asked for their exit code yet have no command line. */
function alive(ids: readonly number[]): number[] {
  return ids.filter((id) => existsSync(`/proc/${id}`) && readFileSync(`/proc/${id}/cmdline`, 'utf8') !== '');
}

/** When the socket was made that the desktop's display has now: another desktop may get the same number. */
function socketOf({ env }: VirtualDesktop): number | undefined {
  return statSync(`/tmp/.X11-unix/X${env['DISPLAY']?.slice(1)}`, { throwIfNoEntry: false })?.ctimeMs;
}

test('a desktop for tests: its bus is open to us and free, and nothing of it outlives its end', async () => {
  const desktop = await startVirtualDesktop({ panel: false, toasts: false }, silent);
  const { folder, user } = desktop;
  const socket = socketOf(desktop);
  let ids: number[];
  try {
    for (const name of ['org.kde.StatusNotifierWatcher', 'org.freedesktop.Notifications']) {
      expect(await requestName(desktop, name)).toBe(dbus.RequestNameReply.PRIMARY_OWNER);
    }
    expect(await output(desktop, 'id', ['-u'])).toBe(`${user.uid}`);
    expect(user.uid).not.toBe(0);
    // One that leaves its group, as a daemon does.
    await output(desktop, 'sh', ['-c', 'setsid sleep 600 >/dev/null 2>&1 & sleep 0.2']);
    ids = processesOf(folder);
    expect(ids.length).toBeGreaterThanOrEqual(4);
  } finally {
    await desktop.stop();
  }
  expect(alive(ids)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
  // An X server that is ended by force leaves its socket.
  expect(socket).toBeDefined();
  expect(socketOf(desktop)).not.toBe(socket);
});

test('a desktop for pictures: panel and toasts are at work, and the picture shows them', async () => {
  const file = join(temporaryFolder(), 'screen.png');
  const desktop = await startVirtualDesktop({ panel: true, toasts: true }, silent);
  const ids = processesOf(desktop.folder);
  try {
    for (const name of ['org.kde.StatusNotifierWatcher', 'org.freedesktop.Notifications']) {
      expect(await requestName(desktop, name)).toBe(dbus.RequestNameReply.EXISTS);
    }
    await desktop.clickTray('left');
    expect(await output(desktop, 'xdotool', ['getmouselocation'])).toMatch(/^x:1260 y:780 /);
    await output(desktop, 'dunstify', ['Anna Berg is online']);
    await expect
      .poll(
        async () => {
          await desktop.screenshot(file);
          const { width, data } = PNG.sync.read(readFileSync(file));
          const colour = (x: number, y: number): string =>
            data.toString('hex', (y * width + x) * 4, (y * width + x) * 4 + 4);
          return { background: colour(100, 100), panel: colour(100, 780), toast: colour(1240, 50) };
        },
        { timeout: 10_000 },
      )
      .toEqual({ background: '3f5a73ff', panel: 'f6f7f9ff', toast: 'ffffffff' });
  } finally {
    await desktop.stop();
  }
  expect(alive(ids)).toEqual([]);
  expect(existsSync(desktop.folder)).toBe(false);
});

test('two desktops at once have a display and a bus each', async () => {
  const both = await Promise.all(
    [1, 2].map(() => startVirtualDesktop({ panel: false, toasts: false }, silent)),
  );
  try {
    for (const name of ['DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'HOME']) {
      expect(new Set(both.map((desktop) => desktop.env[name])).size).toBe(2);
    }
  } finally {
    await Promise.all(both.map((desktop) => desktop.stop()));
  }
});
