import type { DeliveredToast, ToastServer } from '../desktop/toast-server.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import type { RunningApp } from './app.ts';
import { expect, openPopup } from './fixtures.ts';
import { looks } from './passing-time.ts';

/**
 * Uses everything that the app has, at a tenant with seven agents of whom the fifth is me and the second is
 * away: the list, topics, search, my switch, a toast and what it leads to, settings, why, copying, diagnostics
 * and their report.
 */
export async function busyDay(
  app: RunningApp,
  { tray, toasts, tenant }: { tray: TrayHost; toasts: ToastServer; tenant: TestTenant },
): Promise<DeliveredToast> {
  const { item, popup } = await openPopup(tray, app);
  await popup.locator('[data-agent="1"]').click();
  await expect(popup.locator('[data-details]').first()).toBeVisible();
  for (const key of ['f', 'b', 'c', '/']) await popup.keyboard.press(key);
  await popup.keyboard.type('anna');
  await popup.keyboard.press('Escape');
  await popup.getByRole('radio').nth(1).check({ force: true });
  await popup.getByRole('radio').first().check({ force: true });
  const saved = tenant.saved.length;
  await popup.getByRole('switch', { name: 'I am present' }).click();
  await expect.poll(() => tenant.saved.length).toBe(saved + 1);

  await item.choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await settings.getByRole('switch', { name: /^Keep seven days/ }).click();
  await settings.getByRole('switch', { name: 'Somebody goes away' }).click();
  await settings.getByRole('button', { name: 'Show me one' }).click();
  await item.choose('Diagnostics');
  await expect(settings.getByRole('button', { name: 'Check again' })).toBeEnabled();
  await settings.getByRole('button', { name: 'Save report' }).click();
  await expect(settings.getByText(/^Saved as /)).toBeVisible();
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await settings.getByRole('button', { name: 'Why was I (not) told?' }).click();
  const why = await app.page('why');
  const told = toasts.toasts.value.length;
  tenant.change(2, { present: true, chats: 1 });
  const all = await toasts.toasts.until('a toast', (now) => now.length > told);
  const toast = all.at(-1)!;
  await why.getByRole('button', { name: 'Copy list' }).click();
  for (const page of [why, settings]) await page.close();
  toasts.click(toast.id);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await item.choose('Refresh');
  await looks(app, 1);
  return toast;
}
