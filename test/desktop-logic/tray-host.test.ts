/** Whether anybody shows tray icons, as found out on a real bus and at a real X server. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectSessionBus } from '../../electron/desktop/notifier/session-bus.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import { againMs, looksInVain, trayHostOf, wordlessMs } from '../../electron/desktop/tray-host/tray-host.ts';
import type { Clock, Dispose } from '../../electron/presence/clock.ts';
import { call, connectBus } from '../desktop/bus.ts';
import { startPrivateBus, type PrivateBus } from '../desktop/private-bus.ts';
import { startTrayHost, type TrayHost } from '../desktop/tray-host.ts';
import { settled } from '../presence/fake-clock.ts';

let bus: PrivateBus;
let hosts: TrayHost[];
let told: ('there' | 'missing')[];
let embeds: boolean;
/** The looks to come, which begin when a test says so; limits of answers are in real time. */
let waiting: Set<() => void>;
/** How often a look was put off to come. */
let putOff: number;
/** What is taken for granted when a test says so. */
let wordless: Set<() => void>;
let stop: Dispose;

beforeEach(async () => {
  bus = await startPrivateBus();
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  hosts = [];
  told = [];
  embeds = false;
  waiting = new Set();
  putOff = 0;
  wordless = new Set();
  stop = () => {};
});

afterEach(async () => {
  stop();
  for (const host of hosts) await host.stop();
  await bus.stop();
  vi.unstubAllEnvs();
});

const clock: Clock = {
  ...systemClock,
  after(ms, run) {
    if (ms !== againMs && ms !== wordlessMs) return systemClock.after(ms, run);
    if (ms === againMs) putOff += 1;
    const timers = ms === againMs ? waiting : wordless;
    timers.add(run);
    return () => void timers.delete(run);
  },
};

let firstLook: Promise<void>;
let iconTaken: Promise<void>;

/** Begins; gives what follows it. */
function begin(): () => void {
  const host = trayHostOf({
    clock,
    connect: (rules, listener) => connectSessionBus(systemClock, rules, listener),
    embeds: () => Promise.resolve(embeds),
  });
  ({ stop, firstLook, iconTaken } = host);
  return () => host.follow({ onThere: () => told.push('there'), onMissing: () => told.push('missing') });
}

const follow = (): void => begin()();

async function serve(): Promise<TrayHost> {
  const host = await startTrayHost(bus.address);
  hosts.push(host);
  return host;
}

async function end(host: TrayHost): Promise<void> {
  hosts = hosts.filter((each) => each !== host);
  await host.stop();
}

/** The next look, once the one before has found nobody. */
async function lookAgain(): Promise<void> {
  await vi.waitUntil(() => waiting.size === 1);
  const [run] = waiting;
  waiting.clear();
  run?.();
}

describe('a host on the bus', () => {
  test('is found', async () => {
    await serve();
    follow();
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual(['there']);
  });

  test('that is not there at once is not missing yet', async () => {
    follow();
    await vi.waitUntil(() => waiting.size === 1);
    expect(told).toEqual([]);
    await serve();
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual(['there']);
  });

  test('is missing at the second look, once, and found whenever it comes', async () => {
    follow();
    await lookAgain();
    await vi.waitUntil(() => told.length > 0);
    await lookAgain();
    await vi.waitUntil(() => waiting.size === 1);
    expect(told).toEqual(['missing']);
    await serve();
    await vi.waitUntil(() => told.length > 1);
    expect(told).toEqual(['missing', 'there']);
  });

  test('that starts anew is not missing meanwhile', async () => {
    const host = await serve();
    follow();
    await vi.waitUntil(() => told.length > 0);
    await end(host);
    await vi.waitUntil(() => waiting.size === 1);
    await serve();
    await vi.waitUntil(() => waiting.size === 0);
    expect(told).toEqual(['there']);
  });

  test('that ends is missing, later than one that never was there', async () => {
    const host = await serve();
    follow();
    await vi.waitUntil(() => told.length > 0);
    await end(host);
    for (let look = 2; look < looksInVain.there; look += 1) await lookAgain();
    await vi.waitUntil(() => waiting.size === 1);
    expect(told).toEqual(['there']);
    await lookAgain();
    await vi.waitUntil(() => told.length > 1);
    expect(told).toEqual(['there', 'missing']);
  });
});

describe('the first look', () => {
  test('ends when who follows has been told of a host', async () => {
    await serve();
    follow();
    await firstLook;
    expect(told).toEqual(['there']);
  });

  test('ends when it has found nobody, too', async () => {
    follow();
    await firstLook;
    expect({ told, next: waiting.size }).toEqual({ told: [], next: 1 });
  });
});

/** The connection of a program whose icon is in the tray. */
async function registeredIcon(): Promise<Awaited<ReturnType<typeof connectBus>>> {
  const app = await connectBus(bus.address);
  const watcher = 'org.kde.StatusNotifierWatcher';
  const register = `${watcher}.RegisterStatusNotifierItem`;
  await call(app, watcher, '/StatusNotifierWatcher', register, 's', ['/icon']);
  return app;
}

describe('an icon', () => {
  test('is taken when the host says so', async () => {
    const host = await serve();
    follow();
    await firstLook;
    let isTaken = false;
    void iconTaken.then(() => (isTaken = true));
    await settled();
    expect(isTaken).toBe(false);
    const app = await registeredIcon();
    await iconTaken;
    expect(host.items.value).toHaveLength(1);
    app.disconnect();
  });

  test('counts as taken a moment after there was a place for it, where nobody says so', async () => {
    embeds = true;
    const followNow = begin();
    await firstLook;
    expect(wordless.size).toBe(0);
    followNow();
    await vi.waitUntil(() => wordless.size === 1);
    for (const run of wordless) run();
    await iconTaken;
    expect(told).toEqual(['there']);
  });

  test('of somebody else, from before there was a place for ours, is not ours', async () => {
    await serve();
    begin();
    await firstLook;
    const app = await registeredIcon();
    let isTaken = false;
    void iconTaken.then(() => (isTaken = true));
    await settled();
    expect(isTaken).toBe(false);
    app.disconnect();
  });
});

test('who takes icons by X11 alone will do', async () => {
  embeds = true;
  follow();
  await vi.waitUntil(() => told.length > 0);
  expect(told).toEqual(['there']);
});

test('who takes icons by X11 alone, and goes, is missing', async () => {
  embeds = true;
  follow();
  await vi.waitUntil(() => told.length > 0);
  embeds = false;
  for (let look = 1; look <= looksInVain.there; look += 1) await lookAgain();
  await vi.waitUntil(() => told.length > 1);
  expect(told).toEqual(['there', 'missing']);
});

test('a bus that comes later than we do is asked then', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', '');
  vi.stubEnv('XDG_RUNTIME_DIR', '');
  follow();
  await vi.waitUntil(() => waiting.size === 1);
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address);
  await serve();
  await lookAgain();
  await vi.waitUntil(() => told.length > 0);
  expect(told).toEqual(['there']);
});

test('where there is no bus, X11 is asked all the same', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere');
  follow();
  await lookAgain();
  await vi.waitUntil(() => told.length > 0);
  embeds = true;
  await lookAgain();
  await vi.waitUntil(() => told.length > 1);
  expect(told).toEqual(['missing', 'there']);
});

test('who is found before anybody follows is told', async () => {
  await serve();
  const followNow = begin();
  await firstLook;
  expect(told).toEqual([]);
  followNow();
  await settled();
  expect(told).toEqual(['there']);
});

test('nobody is missing before anybody follows, nor without a look after it', async () => {
  const followNow = begin();
  await lookAgain();
  await vi.waitUntil(() => waiting.size === 1);
  const before = putOff;
  followNow();
  await settled();
  expect(told).toEqual([]);
  expect(waiting.size).toBe(1);
  expect(putOff).toBe(before + 1);
  await lookAgain();
  await vi.waitUntil(() => told.length > 0);
  expect(told).toEqual(['missing']);
});

test('stopped, it leaves nothing behind, and finds nothing any more', async () => {
  follow();
  await vi.waitUntil(() => waiting.size === 1);
  stop();
  expect(waiting.size).toBe(0);
  await serve();
  expect(told).toEqual([]);
});
