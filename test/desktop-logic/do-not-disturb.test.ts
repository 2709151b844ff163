/** Whether the desktop wants nobody to be disturbed, as the notifier of Linux finds out on a real bus. */
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import dbus from '@particle/dbus-next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, connectBus } from '../desktop/bus.ts';
import { setNotifierStage, toastOf, type NotifierStage } from './notifier-stage.ts';

const daemon = 'org.freedesktop.DBus';

let stage: NotifierStage;

beforeEach(async () => {
  stage = await setNotifierStage();
});

afterEach(() => stage.stop());

describe('do not disturb', () => {
  test('is as the server says, from the first question on', async () => {
    const server = await stage.serve({ inhibited: true });
    expect(stage.notifier.doNotDisturb()).toBe(false);
    stage.notifier.prepare();
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
    server.inhibit(false);
    await vi.waitUntil(() => !stage.notifier.doNotDisturb());
    server.inhibit(true);
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
  });

  test('ends with the server, and begins with one that comes later', async () => {
    const first = await stage.serve({ inhibited: true });
    stage.notifier.prepare();
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
    await first.stop();
    await vi.waitUntil(() => !stage.notifier.doNotDisturb());
    await stage.serve({ inhibited: true });
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
  });

  test('is off where the server does not tell', async () => {
    await stage.serve({ inhibited: null });
    expect(await stage.notifier.show(toastOf())).toEqual({ kind: 'shown' });
    expect(stage.notifier.doNotDisturb()).toBe(false);
  });
});

describe('a server that the bus can start', () => {
  beforeEach(async () => {
    await stage.stop();
    stage = await setNotifierStage({ 'org.freedesktop.Notifications': 'touch started; exec sleep 20' });
  });

  test('is not started to ask whether somebody may be disturbed, but to show a toast', async () => {
    const started = join(stage.bus.folder, 'started');
    const onlooker = await connectBus(stage.bus.address);
    let refused = false;
    onlooker.on('message', ({ type }) => (refused ||= type === dbus.MessageType.ERROR));
    await call(onlooker, daemon, '/org/freedesktop/DBus', `${daemon}.Monitoring.BecomeMonitor`, 'asu', [
      ["type='error'"],
      0,
    ]);
    stage.notifier.prepare();
    await vi.waitUntil(() => refused || existsSync(started));
    expect(existsSync(started)).toBe(false);
    const showing = stage.notifier.show(toastOf());
    await vi.waitUntil(() => existsSync(started));
    const server = await stage.serve();
    expect(await showing).toEqual({ kind: 'shown' });
    expect(server.toasts.value).toHaveLength(1);
    onlooker.disconnect();
  });
});

describe("GNOME's do not disturb", () => {
  /** A stand-in for the tool that reads the desktop's settings. */
  async function setting(value: string): Promise<void> {
    const tool = join(stage.bus.folder, 'gsettings');
    await writeFile(
      tool,
      `#!/bin/sh\n[ "$*" = "get org.gnome.desktop.notifications show-banners" ] && echo ${value}\n`,
    );
    await chmod(tool, 0o755);
  }

  /** Tells on the bus that this key has changed, as the settings' store does. */
  async function changed(prefix: string, below: string[]): Promise<void> {
    const store = await connectBus(stage.bus.address);
    const signal = dbus.Message.newSignal(
      '/ca/desrt/dconf/Writer/user',
      'ca.desrt.dconf.Writer',
      'Notify',
      'sass',
      [prefix, below, 'tag'],
    );
    store.send(signal);
    store.disconnect();
  }

  beforeEach(() => {
    vi.stubEnv('PATH', `${stage.bus.folder}:${process.env['PATH']}`);
    vi.stubEnv('XDG_CURRENT_DESKTOP', 'ubuntu:GNOME');
  });

  test('is known from the start, and followed', async () => {
    await setting('false');
    stage.notifier.prepare();
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
    await setting('true');
    await changed('/org/gnome/desktop/notifications/show-banners', ['']);
    await vi.waitUntil(() => !stage.notifier.doNotDisturb());
    await setting('false');
    await changed('/org/gnome/desktop/notifications/', ['other', 'show-banners']);
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
  });

  test('is not asked for on other desktops', async () => {
    vi.stubEnv('XDG_CURRENT_DESKTOP', 'KDE');
    await setting('false');
    const server = await stage.serve({ inhibited: true });
    stage.notifier.prepare();
    await vi.waitUntil(() => stage.notifier.doNotDisturb());
    server.inhibit(false);
    await vi.waitUntil(() => !stage.notifier.doNotDisturb());
  });
});
