import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { looks } from './passing-time.ts';

const came = /^came \d\d:\d\d$/;
const went = /^went \d\d:\d\d$/;

/** The files in which days would be kept. */
async function daysIn(profile: string): Promise<string[]> {
  return (await readdir(profile)).filter((name) => name.includes('days'));
}

/** Opens Anna's row, whose section may be folded; gives what it says. */
async function annasRow(tray: TrayHost, app: RunningApp): Promise<{ popup: Page; said: string[] }> {
  const { popup } = await openPopup(tray, app);
  await popup.locator('[data-agent="1"]').click();
  await expect(popup.getByRole('img', { name: /^Today from \d\d:\d\d to \d\d:\d\d/ })).toBeVisible();
  return { popup, said: await popup.locator('[data-details] li').allTextContents() };
}

async function noticeSettings(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  return settings;
}

test('an open row shows what was seen today; nothing of it is kept unless that is wished for', async ({
  profile,
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents());
  const first = await startAtTenant();
  await looks(first, 1);
  tenant.change(1, { present: true, chats: 2 });
  await looks(first, 2);
  const { popup, said } = await annasRow(tray, first);
  expect(said).toEqual([expect.stringMatching(came)]);
  await expect(popup.getByText(/^Present since \d\d:\d\d, as far as we saw\.$/)).toBeVisible();
  await expect(popup.getByRole('img', { name: /present \d min, at most 2 chats at once/ })).toBeVisible();

  // What is seen while the row is open is added.
  tenant.change(1, { present: false, chats: 0 });
  await expect(popup.locator('[data-details] li').first()).toHaveText(went);
  await expect(popup.locator('[data-details] li').nth(1)).toHaveText(came);
  tenant.change(1, { present: true });
  await expect(popup.locator('[data-details] li')).toHaveText([came, went, came]);
  await first.close();
  expect(await daysIn(profile)).toEqual([]);

  const second = await startAtTenant();
  await looks(second, 1);
  const again = await annasRow(tray, second);
  expect(again.said).toEqual([]);
  await expect(again.popup.getByText(/^Present since \d\d:\d\d or earlier\.$/)).toBeVisible();
});

test('kept days are there after a restart, hold no name, and one button leaves nothing of them', async ({
  profile,
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents());
  const first = await startAtTenant();
  await looks(first, 1);
  const settings = await noticeSettings(tray, first);
  await settings.getByRole('switch', { name: /^Keep seven days/ }).click();
  await looks(first, 1);
  tenant.change(1, { present: true });
  await looks(first, 2);
  await first.close();
  expect(await daysIn(profile)).toContain('days.sqlite');
  for (const name of await daysIn(profile)) {
    expect((await stat(join(profile, name))).mode & 0o777).toBe(0o600);
    const content = await readFile(join(profile, name), 'latin1');
    for (const secret of ['Anna', tenant.username, new URL(tenant.url).host]) {
      expect(content).not.toContain(secret);
    }
  }

  const second = await startAtTenant();
  await looks(second, 1);
  const { popup, said } = await annasRow(tray, second);
  expect(said).toEqual([expect.stringMatching(came)]);
  await popup.keyboard.press('Escape');

  const again = await noticeSettings(tray, second);
  await again.getByRole('button', { name: 'Delete what is kept' }).click();
  await again.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(again.getByText('Deleted.')).toBeVisible();
  // It is still wished for, so from here on it is kept anew.
  await looks(second, 2);
  await second.close();

  const third = await startAtTenant();
  await looks(third, 1);
  expect((await annasRow(tray, third)).said).toEqual([]);

  // Whoever keeps nothing has no file.
  const last = await noticeSettings(tray, third);
  await last.getByRole('switch', { name: /^Keep seven days/ }).click();
  await expect.poll(() => daysIn(profile)).toEqual([]);
  await looks(third, 2);
  expect(await daysIn(profile)).toEqual([]);
});
