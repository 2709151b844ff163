import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openIdProvider } from '../../electron/demo/open-id/provider.ts';
import { startDemoTenant } from '../../electron/demo/tenant.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import type { RunningApp } from './app.ts';
import { installBrowser } from './browser.ts';
import { expect, test } from './fixtures.ts';

/** Asks for SuperOffice Online's sign-in page in the Welcome window. */
async function askForPage(app: RunningApp): Promise<void> {
  const welcome = await app.page('welcome');
  await welcome.getByRole('button', { name: /^Connect to SuperOffice/ }).click();
  await welcome.getByRole('button', { name: 'Sign in with the browser' }).click();
}

test('the id of the application comes from the settings, or the start; without one the window says so', async ({
  stage,
  newProfile,
  start,
}) => {
  const tenant = await startDemoTenant(systemClock, 1, { online: true, openId: openIdProvider });
  const browser = await installBrowser(stage);
  const env = { ...browser.env, SUPEROFFICE_LOGIN_SERVER: tenant.origin };
  /** The id in the address that the browser was last sent to. */
  const sent = async (): Promise<string | null> =>
    new URL((await browser.opened()).at(-1) ?? 'http://none').searchParams.get('client_id');

  const without = await start({ profile: newProfile, env });
  await askForPage(without);
  await expect(
    (await without.page('welcome')).getByText(/is not registered with SuperOffice Online/),
  ).toBeVisible();
  expect(await browser.opened()).toEqual([]);
  await without.close();

  await writeFile(
    join(newProfile, 'settings.json'),
    JSON.stringify({ version: 1, clientId: 'of-the-settings' }),
  );
  const withSettings = await start({ profile: newProfile, env });
  await askForPage(withSettings);
  await expect.poll(sent).toBe('of-the-settings');
  await withSettings.close();

  const withBoth = await start({
    profile: newProfile,
    env: { ...env, SUPEROFFICE_CLIENT_ID: 'of-the-start' },
  });
  await askForPage(withBoth);
  await expect.poll(sent).toBe('of-the-start');
  await withBoth.close();
  await tenant.stop();
});
