import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { openSection, execAtLogin } from './settings-section.ts';

test('a faster pace holds at once, also for the wait that is under way', async ({
  tray,
  tenant,
  presetSettings,
  start,
}) => {
  tenant.set(sevenAgents(1));
  await presetSettings({ pollSeconds: 300 });
  const account = Object.entries(accountAt(tenant)).filter(([name]) => name.startsWith('SUPEROFFICE_'));
  const app = await start({ env: Object.fromEntries(account) });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const settings = await openSection(tray, app, 'General');
  const seconds = settings.getByRole('spinbutton', { name: 'Ask SuperOffice every seconds' });
  await expect(seconds).toHaveValue('300');
  const looks = countPolls(app.lines.value);
  await seconds.fill('15');
  await app.lines.until('another look', (lines) => countPolls(lines) > looks, 40_000);
});

test('the load bars of an open popup follow from how many chats on somebody is busy', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1).map((agent) => ({ ...agent, chats: agent.id === 1 ? 3 : 0 })));
  const app = await startAtTenant();
  const settings = await openSection(tray, app, 'General');
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  await expect(popup.locator('.busy')).toHaveCount(0);
  await settings.getByRole('spinbutton', { name: /^Busy from chats?$/ }).fill('3');
  await expect(popup.locator('.busy')).not.toHaveCount(0);
});

test('what cannot be is explained beside the field, and what was in force stays', async ({ tray, start }) => {
  const app = await start();
  const settings = await openSection(tray, app, 'General');
  const seconds = settings.getByRole('spinbutton', { name: 'Ask SuperOffice every seconds' });
  const explained = 'Choose a whole number from 15 to 300. It stays at 30.';
  await expect(seconds).toHaveAccessibleDescription('From 15 to 300 seconds.');

  await seconds.fill('301');
  await expect(seconds).toHaveAccessibleDescription(explained);
  await expect(seconds).toHaveAttribute('aria-invalid', 'true');
  await seconds.press('Escape');
  await expect(seconds).toHaveValue('30');
  await expect(seconds).toHaveAttribute('aria-invalid', 'false');

  await seconds.fill('4');
  await expect(seconds).toHaveAttribute('aria-invalid', 'false');
  await seconds.press('Enter');
  await expect(seconds).toHaveAttribute('aria-invalid', 'true');
  await seconds.press('Escape');
  await expect(settings.getByText(explained)).toHaveCount(0);

  await seconds.fill('4');
  await seconds.press('Tab');
  await expect(seconds).toHaveValue('30');
  await expect(settings.getByText(explained)).toBeVisible();

  await seconds.fill('45');
  await expect(settings.getByText(explained)).toHaveCount(0);
  await settings.getByRole('tab', { name: 'Account' }).click();
  await settings.getByRole('tab', { name: 'General' }).click();
  await expect(seconds).toHaveValue('45');
});

test('a look holds for all windows at once, and not for the icon in the panel', async ({ tray, start }) => {
  const app = await start();
  const settings = await openSection(tray, app, 'Look and language');
  const { item, popup } = await openPopup(tray, app);
  await expect.poll(() => ground(popup)).toBe('rgb(255, 255, 255)');
  const shadeOfIcon = async (): Promise<number> => brightness((await item.pixmaps())[0]?.argb);
  const before = await shadeOfIcon();

  await settings.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect.poll(() => Promise.all([ground(settings), ground(popup)])).toEqual([dark, dark]);
  const behind = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor()),
  );
  expect(new Set(behind)).toEqual(new Set(['#1C1E21']));
  expect(Math.abs((await shadeOfIcon()) - before)).toBeLessThan(40);

  await settings.getByRole('radio', { name: /^Same as the system/ }).check();
  await expect.poll(() => ground(popup)).toBe('rgb(255, 255, 255)');
});

const dark = 'rgb(28, 30, 33)';

/** The page's own colour, as the app has it and not as Playwright would. */
async function ground(page: Page): Promise<string> {
  await page.emulateMedia({ colorScheme: null });
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** How bright the opaque pixels are, 0 to 255. */
function brightness(argb: Buffer | undefined): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; argb !== undefined && at < argb.length; at += 4) {
    if ((argb[at] ?? 0) < 200) continue;
    sum += argb[at + 2] ?? 0;
    count += 1;
  }
  return sum / count;
}

test('a dark look is there from the first moment of the next start', async ({
  tray,
  presetSettings,
  start,
}) => {
  await presetSettings({ look: 'dark' });
  const app = await start();
  const { popup } = await openPopup(tray, app);
  expect(await ground(popup)).toBe(dark);
});

test('a language is chosen by its own name, and kept', async ({ tray, profile, start }) => {
  const app = await start();
  const settings = await openSection(tray, app, 'Look and language');
  const language = settings.getByRole('combobox', { name: 'Language' });
  await expect(language.locator('option')).toHaveText([
    'Same as the system (English)',
    'English',
    'Norsk bokmål',
    'Svenska',
    'Dansk',
    'Deutsch',
    'Nederlands',
  ]);
  await language.selectOption('Svenska');
  // All is said in it at once, also what this is called.
  await expect(settings.getByRole('combobox', { name: 'Språk' })).toHaveValue('sv');
  await expect.poll(() => settingsIn(profile)['language']).toBe('sv');
});

function settingsIn(profile: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')) as Record<string, unknown>;
}

test('start at login is a file among those that the desktop starts, and nothing else', async ({
  tray,
  stage,
  start,
}) => {
  const file = join(stage.desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart/chat-presence.desktop');
  const app = await start();
  const settings = await openSection(tray, app, 'General');
  const atLogin = settings.getByRole('switch', { name: 'Start when I sign in to this computer' });
  await expect(atLogin).not.toBeChecked();
  await atLogin.click();
  await expect(atLogin).toBeChecked();
  expect(readFileSync(file, 'utf8')).toContain(`\nExec=${await execAtLogin(app)}\n`);
  await atLogin.click();
  await expect(atLogin).not.toBeChecked();
  expect(existsSync(file)).toBe(false);
});

test('what the organisation has fixed is shown, and not to be changed', async ({ tray, start }) => {
  const app = await start();
  const settings = await openSection(tray, app, 'General');
  // A policy is a file of the whole computer, which no test may write.
  await app.electron.evaluate(({ BrowserWindow }) => {
    const whole = ['pollSeconds', 'busyFrom', 'privacy', 'sound', 'keepDays', 'startAtLogin'];
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (webContents.getURL().includes('/settings/')) webContents.send('change', { fixed: { whole } });
    }
  });
  await expect(settings.getByText('Set by your organisation')).toHaveCount(3);
  await expect(settings.getByRole('spinbutton', { name: 'Ask SuperOffice every seconds' })).toBeDisabled();
  await expect(settings.getByRole('spinbutton', { name: /^Busy from chats?$/ })).toBeDisabled();
  await expect(settings.getByRole('switch')).toBeDisabled();
  await expect(settings.getByRole('switch')).toHaveAccessibleDescription('Set by your organisation');
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await expect(settings.getByText('Set by your organisation')).toHaveCount(3);
  await expect(settings.getByRole('radio', { name: /^Names in full/ })).toBeDisabled();
  await expect(settings.getByRole('group', { name: 'Names' })).toHaveAccessibleDescription(
    'Set by your organisation',
  );
  await expect(settings.getByRole('switch', { name: 'Sound' })).toBeDisabled();
  await expect(settings.getByRole('switch', { name: /^Keep seven days/ })).toBeDisabled();
});

test('About says what runs, to be copied, and under which licences', async ({ tray, start }) => {
  const app = await start();
  await (await tray.item()).choose('About Chat Presence');
  const settings = await app.page('settings');
  await expect(settings.getByRole('tab', { name: 'About', selected: true })).toBeVisible();
  const { electron } = await app.electron.evaluate(() => process.versions as { electron: string });
  await expect(settings.getByText(electron, { exact: true })).toBeVisible();
  await settings.getByRole('button', { name: 'Copy versions' }).click();
  await expect(settings.getByText('Copied')).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Chat Presence \d+\.\d+\.\d+\nElectron \S+\nChromium \S+\nNode \S+$/);

  const names = await settings.getByRole('listitem').allInnerTexts();
  for (const name of ['Chat Presence', 'valibot', 'svelte', '@particle/dbus-next']) {
    expect(names.some((each) => each.startsWith(name))).toBe(true);
  }
  await settings.getByRole('button', { name: /^svelte / }).press('Enter');
  const text = settings.getByRole('region', { name: 'Licence of svelte' });
  await expect(text).toContainText('Permission is hereby granted');
  await settings.keyboard.press('Tab');
  await expect(text).toBeFocused();

  // Wherever this section was left, the next begins at its top.
  await settings.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await expect(settings.getByRole('heading', { name: 'Notifications' })).toBeInViewport();
});
