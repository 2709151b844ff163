import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { letPass, looks } from './passing-time.ts';

/** Opens Settings by the tray's menu, and goes to Notifications by keyboard. */
async function openNotifications(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Account' }).press('ArrowDown');
  await expect(settings.getByRole('heading', { name: 'Notifications' })).toBeVisible();
  return settings;
}

const clipboard = (app: RunningApp): Promise<string> =>
  app.electron.evaluate(({ clipboard: board }) => board.readText());

test('a rule switched on in Settings makes its toast come, once, and is off again', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2));
  const app = await startAtTenant();
  await looks(app, 1);
  const settings = await openNotifications(tray, app);
  const leaving = settings.getByRole('switch', { name: 'Somebody goes away' });
  await expect(leaving).not.toBeChecked();
  await leaving.click();
  await expect(leaving).toBeChecked();
  const line = settings.getByRole('group', { name: 'Somebody goes away' });
  await line.getByLabel('Topics').selectOption('All topics');
  await line.getByLabel('How often').selectOption('Once, then off');
  await expect(line.getByLabel('How often')).toHaveValue('once');

  tenant.change(1, { present: false });
  await looks(app, 1);
  await letPass(app, 65_000);
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.title).toBe('Anna Berg went away');
  await expect(leaving).not.toBeChecked();
  await expect(settings.getByRole('tab', { name: 'Notifications', selected: true })).toBeVisible();
});

test('quiet hours set in Settings keep silent, and the why window says so, to be copied', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2, 5));
  const app = await startAtTenant();
  await looks(app, 1);
  const settings = await openNotifications(tray, app);
  await settings.getByRole('switch', { name: 'No notifications during these hours' }).click();
  const from = settings.getByLabel('from', { exact: true });
  const until = settings.getByLabel('until', { exact: true });
  await from.fill('2:');
  await until.focus();
  await expect(settings.getByText('Type a time such as 17:30.')).toBeVisible();
  await from.press('Escape');
  await expect(from).toHaveValue('17:00');
  await from.fill('0');
  await from.press('Enter');
  await expect(from).toHaveValue('00:00');
  await until.fill('0.00');
  await until.press('Enter');
  await expect(until).toHaveValue('00:00');
  await expect(settings.getByText('the next day')).toBeVisible();
  for (const day of ['Saturday', 'Sunday']) {
    await settings.getByRole('button', { name: day }).click();
    await expect(settings.getByRole('button', { name: day })).toHaveAttribute('aria-pressed', 'true');
  }

  tenant.change(1, { present: true });
  await looks(app, 1);
  await settings.getByRole('button', { name: 'Why was I (not) told?' }).click();
  const why = await app.page('why');
  const entry = why.getByRole('listitem').filter({ hasText: 'Anna Berg came online · 0 chats' });
  await expect(entry).toContainText('Not told: it was within your quiet hours');
  expect(toasts.toasts.value).toEqual([]);

  tenant.change(3, { present: true });
  await expect(why.getByText('Carla Eng came online')).toBeVisible();
  await why.getByLabel('About').selectOption('Anna Berg');
  await expect(why.getByText('Carla Eng came online')).toHaveCount(0);
  await why.getByRole('button', { name: 'Copy list' }).click();
  await expect(why.getByText('Copied')).toBeVisible();
  expect(await clipboard(app)).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}Anna Berg came online · 0 chats\. Not told: it was within your quiet hours\.$/,
  );
});

test('"Show me one" shows one, and says that it was shown', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  const settings = await openNotifications(tray, app);
  await settings.getByRole('button', { name: 'Show me one' }).click();
  await toasts.toasts.until('a toast', (all) =>
    all.some(({ title }) => title === 'This is how a notification looks'),
  );
  await expect(settings.getByText(/^Sent\./)).toBeVisible();
});

test('a pause is seen in Settings, and ended there', async ({ tray, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  const { item, popup } = await openPopup(tray, app);
  await popup.getByRole('button', { name: 'Notifications are on' }).click();
  await popup.getByRole('menuitem', { name: 'Pause for 1 hour' }).click();
  const settings = await openNotifications(tray, app);
  await expect(settings.getByText(/^Paused until \d\d:\d\d$/)).toBeVisible();
  await settings.getByRole('button', { name: 'Resume now' }).click();
  await expect(settings.getByText(/^Paused until/)).toHaveCount(0);
  await expect.poll(() => item.tooltip()).not.toContain('Paused');
});

test('a number of chats that cannot be is explained where it was typed, and what was in force stays', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const explained = 'Choose a whole number from 0 to 99. It stays at 1.';
  const settings = await openNotifications(tray, app);
  await settings.getByRole('switch', { name: /^Somebody comes online with at most/ }).click();
  const { popup } = await openPopup(tray, app);
  await popup.getByText('Anna Berg').click();

  for (const page of [settings, popup]) {
    const chats = page.getByRole('spinbutton');
    await chats.fill('100');
    await expect(chats).toHaveAccessibleDescription(explained);
    await expect(page.getByText(explained)).toBeVisible();
    await chats.press('Escape');
    await expect(chats).toHaveValue('1');
    await expect(page.getByText(explained)).toHaveCount(0);
  }
});
