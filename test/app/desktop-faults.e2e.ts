import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { startPrivateBus } from '../desktop/private-bus.ts';
import { processTree, stillLiving } from '../desktop/process-tree.ts';
import { startToastServer } from '../desktop/toast-server.ts';
import { startTrayHost } from '../desktop/tray-host.ts';
import { startWire } from '../tenant/wire.ts';
import { sevenAgents } from './agents.ts';
import { ended, startByHand } from './app.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { looks, say, sleep } from './passing-time.ts';

test('a notification server that dies and comes back loses nothing and doubles nothing', async ({
  stage,
  tray,
  tenant,
  startAtTenant,
}) => {
  const address = stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  tenant.set(sevenAgents());
  const first = await startToastServer(address);
  const app = await startAtTenant();
  await looks(app, 1);
  tenant.change(1, { present: true });
  await first.toasts.until('a toast', (all) => all.length > 0);
  await first.stop();

  // Nobody shows it, so the popup keeps it.
  tenant.change(2, { present: true });
  const { popup } = await openPopup(tray, app);
  const missed = popup.locator('section', { hasText: 'This desktop shows no notifications, so' });
  await expect(missed.getByRole('listitem')).toHaveText([/Bo Dahl is online/]);

  const second = await startToastServer(address);
  try {
    tenant.change(3, { present: true });
    await second.toasts.until('a toast', (all) => all.length > 0);
    await looks(app, 2);
    expect(first.toasts.value.map(({ title }) => title)).toEqual(['Anna Berg is online']);
    expect(second.toasts.value.map(({ title, replaces }) => [title, replaces])).toEqual([
      ['Carla Eng is online', 0],
    ]);
    await expect(missed.getByRole('listitem')).toHaveCount(1);
    // What is clicked now is the toast of this server, though the former one gave the same id.
    await popup.keyboard.press('Escape');
    await expect.poll(() => app.popupIsOpen()).toBe(false);
    second.click(second.toasts.value[0]?.id ?? 0);
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    await expect(popup.locator('[data-agent="3"]')).toBeVisible();
  } finally {
    await second.stop();
  }
});

test.describe('a tray that starts anew', () => {
  test.use({ hasTray: false });

  test('has the icon again, as things are by then, with a menu and clicks that work', async ({
    stage,
    toasts,
    tenant,
    start,
  }) => {
    const address = stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
    tenant.set(sevenAgents(1));
    const first = await startTrayHost(address);
    const app = await start({ env: accountAt(tenant) });
    const item = await first.item();
    await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
    const [icon] = await item.pixmaps();
    await first.stop();
    tenant.set(sevenAgents(1, 2, 3));
    await toasts.toasts.until('a toast', (all) => all.length > 0);

    const second = await startTrayHost(address);
    try {
      const again = await second.item();
      await expect.poll(() => again.tooltip()).toBe('3 of 7 present · 0 chats');
      expect((await again.pixmaps())[0]?.argb.equals(icon?.argb ?? Buffer.of())).toBe(false);
      expect((await again.menu())[0]?.label).toBe('3 of 7 present · 0 chats');
      // No window came in its place: a tray that starts anew is not missing.
      expect(app.electron.windows()).toEqual([]);
      await again.activate();
      await expect.poll(() => app.popupIsOpen()).toBe(true);
      await again.choose('Settings…');
      await expect.poll(() => app.isOnScreen('settings')).toBe(true);
      await looks(app, 1);
      expect(second.items.value).toHaveLength(1);
    } finally {
      await second.stop();
    }
  });
});

test.describe('without a session bus', () => {
  test.use({ hasTray: false });

  test('the list is a window, and keeps what no toast could tell', async ({ tenant, start }) => {
    tenant.set(sevenAgents(1));
    const app = await start({
      env: { ...accountAt(tenant), DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' },
    });
    const list = await app.popup();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    await expect(list.getByRole('heading', { name: '1 of 7 present' })).toBeVisible();
    tenant.change(2, { present: true });
    const missed = list.locator('section', { hasText: 'This desktop shows no notifications, so' });
    await expect(missed.getByRole('listitem')).toHaveText([/Bo Dahl is online/]);
    await expect(list.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
  });
});

// Chromium ends itself when its bus does, and cannot be told not to.
test('a session bus that dies takes the app along; none of it stays behind, and the next start is as before', async ({
  stage,
  profile,
  tray: desktopTray,
  tenant,
  start,
}) => {
  const bus = await startPrivateBus({}, stage.desktop.user);
  const tray = await startTrayHost(bus.address);
  tenant.set(sevenAgents(1));
  const env = accountAt(tenant);
  const app = startByHand(stage, { profile, env: { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address } });
  const item = await tray.item();
  await item.choose('1 hour');
  await expect.poll(() => item.tooltip()).toContain(' · Paused until ');
  // It ends without a word, so what is not on the disk by then is lost.
  await expect.poll(() => readFile(join(profile, 'settings.json'), 'utf8')).toMatch(/"pause":\s*\{/);
  const tree = processTree(app.pid ?? 0);
  const end = ended(app);
  await bus.stop();
  await end;
  await expect.poll(() => stillLiving(tree)).toEqual([]);

  await start({ env });
  const again = await desktopTray.item();
  await expect.poll(() => again.tooltip()).toMatch(/^1 of 7 present · 0 chats · Paused until /);
});

test('a sleep that begins during a look: its answer counts no more, and one look and one digest come after', async ({
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  const held: ServerResponse[] = [];
  tenant.answerCall('GetChatPresence', (_request, response) => held.push(response));
  await expect.poll(() => held.length).toBe(1);
  await sleep(app, 3_600_000);
  // It left before the sleep, and comes after it.
  tenant.answerCall('GetChatPresence', null);
  tenant.set(sevenAgents(1, 2, 3, 4, 5, 6, 7));
  held[0]?.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(tenant.rows()));
  tenant.set(sevenAgents(1, 2, 3));
  const before = countPolls(app.lines.value);
  await say(app, 'resume');
  await toasts.toasts.until('a digest', (all) => all.length > 0);
  await looks(app, 2);
  expect(toasts.toasts.value.map(({ title }) => title)).toEqual(['While you were away: 2 came online']);
  const [first, second] = app.lines.value.filter((line) => line.includes(' poll ')).slice(before);
  expect([first, second]).toEqual([
    expect.stringMatching(/outcome=roster reason=return .* present=3/),
    expect.stringMatching(/outcome=roster reason=schedule/),
  ]);
});

test('after a sleep nothing is asked by a connection that has died meanwhile', async ({
  toasts,
  tenant,
  start,
}) => {
  const wire = await startWire(tenant);
  try {
    tenant.set(sevenAgents(2));
    const app = await start({ env: { ...accountAt(tenant), SUPEROFFICE_URL: wire.url } });
    await looks(app, 1);
    await say(app, 'suspend');
    wire.cut();
    tenant.set(sevenAgents(1, 2));
    const before = countPolls(app.lines.value);
    await say(app, 'resume');
    await toasts.toasts.until('a digest', (all) => all.length > 0);
    const [first] = app.lines.value.filter((line) => line.includes(' poll ')).slice(before);
    expect(first).toMatch(/outcome=roster reason=return/);
  } finally {
    await wire.stop();
  }
});
