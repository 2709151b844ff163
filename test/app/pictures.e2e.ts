import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { selfSigned } from '../tenant/certificate.ts';
import { startTestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { fillIn, openForm, send } from './welcome-form.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/pictures');

test.beforeAll(() => mkdir(pictures, { recursive: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup in ${colorScheme}, live and stale`, async ({ tray, tenant, startAtTenant }) => {
    tenant.set(sevenAgents(1, 2, 3).map((agent) => ({ ...agent, chats: agent.id })));
    const app = await startAtTenant();
    const { popup } = await openPopup(tray, app);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('heading', { name: '3 of 7 present' })).toBeVisible();
    const live = await popup.screenshot({ path: join(pictures, `popup-${colorScheme}.png`) });
    await tenant.goDown();
    await expect(popup.getByText("Can't reach SuperOffice.")).toBeVisible();
    await popup.screenshot({ path: join(pictures, `popup-${colorScheme}-stale.png`) });

    const [ground] = PNG.sync.read(live).data.subarray(4 * (360 * 20 + 5));
    expect((ground ?? 0) > 128).toBe(colorScheme === 'light');
  });
}

test('npm start -- --screenshot saves a picture of a real panel, a real toast and the popup', async () => {
  const file = join(pictures, 'desktop.png');
  const start = ['--import', 'tsx', 'build/start.ts', '--screenshot', file];
  const { stdout } = await promisify(execFile)(process.execPath, start, { cwd: root });
  expect(stdout).toMatch(/virtual desktop was started/);
  expect(stdout).toMatch(/^\S+ info poll outcome=roster/m);
  expect(stdout).toMatch(/^\S+ info notice\.shown/m);
  const { width, height } = PNG.sync.read(await readFile(file));
  expect([width, height]).toEqual([1280, 800]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the windows of an account in ${colorScheme}`, async ({ newProfile, tray, start }) => {
    const tenant = await startTestTenant({ agents: sevenAgents(1, 2), myself: 3, tls: selfSigned() });
    const app = await start({ profile: newProfile, env: { CHAT_PRESENCE_POLL_SECONDS: '1' } });
    const picture = (page: Page, name: string): Promise<Buffer> =>
      page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) });
    const welcome = await app.page('welcome');
    await welcome.emulateMedia({ colorScheme });
    await expect(welcome.getByRole('button', { name: /^Look around/ })).toBeVisible();
    await picture(welcome, 'welcome-doors');
    await openForm(app);
    await fillIn(welcome, tenant);
    await picture(welcome, 'welcome-on-premises');
    await send(welcome);
    await expect(welcome.getByText(/does not trust the certificate/)).toBeVisible();
    await picture(welcome, 'welcome-untrusted');
    await welcome.getByRole('button', { name: /^Trust it/ }).click();
    await expect.poll(() => app.electron.windows().length).toBe(0);
    await (await tray.item()).choose('Settings…');
    const settings = await app.page('settings');
    await settings.emulateMedia({ colorScheme });
    await expect(settings.getByText(/Found by/)).toBeVisible();
    const shown = await picture(settings, 'settings-account');
    await settings.getByRole('tab', { name: 'Notifications' }).click();
    await picture(settings, 'settings-notices');
    await settings.getByRole('button', { name: 'Why was I (not) told?' }).click();
    const why = await app.page('why');
    await why.emulateMedia({ colorScheme });
    await expect(why.getByText(/^First look/)).toBeVisible();
    await picture(why, 'why');
    const [ground] = PNG.sync.read(shown).data;
    expect((ground ?? 0) > 128).toBe(colorScheme === 'light');
    await app.close();
    await tenant.stop();
  });
}
