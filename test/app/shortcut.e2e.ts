import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { asUser } from '../../build/virtual-desktop/user.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { RunningApp } from './app.ts';
import { expect, test } from './fixtures.ts';
import type { Stage } from './stage.ts';

/** Presses keys on the desktop's own keyboard, whichever window has it. */
async function press(stage: Stage, keys: string): Promise<void> {
  const { command, args } = asUser(stage.desktop.user, 'xdotool', ['key', keys]);
  await promisify(execFile)(command, args, { env: stage.desktop.env });
}

/** Opens Settings by the tray's menu, at General. */
async function openGeneral(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'General' }).click();
  return settings;
}

test('recorded keys open and close the popup from anywhere, until they are removed', async ({
  stage,
  tray,
  start,
}) => {
  const app = await start();
  const settings = await openGeneral(tray, app);
  const field = settings.getByRole('button', { name: /^Set the shortcut|^Press the keys/ });
  await expect(field).toHaveText('None');
  await field.click();
  await expect(field).toHaveText('Press the keys…');
  await settings.keyboard.press('x');
  await expect(field).toHaveAccessibleDescription(/^A shortcut needs/);
  await settings.keyboard.press('Control+Alt+k');
  await expect(field).toHaveText('Ctrl+Alt+K');
  // It is gone before the key is let go.
  await settings.keyboard.press('Escape').catch(() => {});
  await expect.poll(() => app.isOnScreen('settings')).toBe(false);

  await press(stage, 'ctrl+alt+k');
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await press(stage, 'ctrl+alt+k');
  await expect.poll(() => app.popupIsOpen()).toBe(false);

  const again = await openGeneral(tray, app);
  await again.getByRole('button', { name: 'Remove the shortcut' }).click();
  const now = again.getByRole('button', { name: 'Set the shortcut, now None' });
  await expect(now).toBeFocused();
  const isHad = (keys: string): Promise<boolean> =>
    app.electron.evaluate(({ globalShortcut }, which) => globalShortcut.isRegistered(which), keys);
  expect(await isHad('Control+Alt+K')).toBe(false);
});

test('Esc and another place leave the shortcut as it was, and its own keys open nothing meanwhile', async ({
  stage,
  tray,
  presetSettings,
  start,
}) => {
  await presetSettings({ shortcut: 'Control+Alt+K' });
  const app = await start();
  const settings = await openGeneral(tray, app);
  const field = settings.getByRole('button', { name: /^Set the shortcut|^Press the keys/ });
  for (const key of ['Escape', 'Tab']) {
    await field.click();
    await expect(field).toHaveText('Press the keys…');
    await settings.keyboard.press(key);
    await expect(field).toHaveText('Ctrl+Alt+K');
  }
  await field.click();
  await expect(field).toHaveText('Press the keys…');
  await press(stage, 'ctrl+alt+k');
  await expect(field).toHaveText('Ctrl+Alt+K');
  expect(await app.popupIsOpen()).toBe(false);
  await field.click();
  await settings.keyboard.press('Backspace');
  await expect(field).toHaveText('None');
});

test('keys that another program has are refused, and those before stay', async ({
  stage,
  tray,
  presetSettings,
  start,
}) => {
  await presetSettings({ shortcut: 'Control+Alt+K' });
  const app = await start();
  const settings = await openGeneral(tray, app);
  const other = await start({ profile: await stage.makeFolder() });
  // It greets a newcomer, and takes the keyboard with that: our popup would close.
  await expect.poll(() => other.isOnScreen('welcome')).toBe(true);
  const taken = await other.electron.evaluate(({ globalShortcut }) =>
    globalShortcut.register('Control+Alt+T', () => {}),
  );
  expect(taken).toBe(true);

  const field = settings.getByRole('button', { name: /^Set the shortcut|^Press the keys/ });
  await field.focus();
  await settings.keyboard.press('Enter');
  await expect(field).toHaveText('Press the keys…');
  await settings.keyboard.press('Control+Alt+t');
  await expect(field).toHaveText('Ctrl+Alt+K');
  await expect(field).toHaveAccessibleDescription(
    'Another program already uses Ctrl+Alt+T. Ctrl+Alt+K stays.',
  );
  await press(stage, 'ctrl+alt+k');
  await expect.poll(() => app.popupIsOpen()).toBe(true);
});
