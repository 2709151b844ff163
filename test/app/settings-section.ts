import { expect, type Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { RunningApp } from './app.ts';

/** Opens Settings by the tray's menu, at one of its sections. */
export async function openSection(tray: TrayHost, app: RunningApp, name: string): Promise<Page> {
  await (await tray.item()).choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name }).click();
  await expect(settings.getByRole('heading', { level: 1, name })).toBeVisible();
  return settings;
}

/** What the running app has the desktop start at sign-in, as a desktop entry has it. */
export async function execAtLogin({ electron }: RunningApp): Promise<string> {
  const words = await electron.evaluate(({ app }) => [
    process.execPath,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    '--hidden',
  ]);
  return words.map((word) => `"${word}"`).join(' ');
}
