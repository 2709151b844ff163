import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openIdProvider, type OpenIdProvider } from '../../electron/demo/open-id/provider.ts';
import { startDemoTenant, type DemoTenant } from '../../electron/demo/tenant.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import { openKeyring } from '../desktop/keyring.ts';
import { axeFindings } from '../look/axe.ts';
import type { RunningApp } from './app.ts';
import { actOnSignInPage, installBrowser, type TestBrowser } from './browser.ts';
import { expect, openPopup, test as base } from './fixtures.ts';
import { foldersOf, holds, traces } from './traces.ts';

interface OnlineParts {
  readonly online: { readonly tenant: DemoTenant; readonly provider: OpenIdProvider };
  readonly webBrowser: TestBrowser;
  /** Starts the app for SuperOffice Online, with the desktop's keyring. */
  readonly startOnline: () => Promise<RunningApp>;
}

const test = base.extend<OnlineParts>({
  online: async ({}, use) => {
    let provider: OpenIdProvider | null = null;
    const tenant = await startDemoTenant(systemClock, 1, {
      online: true,
      controllable: true,
      openId: (options) => (provider = openIdProvider(options)),
    });
    await use({ tenant, provider: provider! });
    await tenant.stop();
  },
  webBrowser: async ({ stage }, use) => use(await installBrowser(stage)),
  startOnline: async ({ stage, start, newProfile, online, webBrowser: browser }, use) => {
    const keyring = await openKeyring(stage.desktop);
    const env = {
      ...browser.env,
      SUPEROFFICE_LOGIN_SERVER: online.tenant.origin,
      SUPEROFFICE_CLIENT_ID: online.tenant.clientId,
      CHAT_PRESENCE_POLL_SECONDS: '1',
    };
    await use(() => start({ profile: newProfile, env, keyring: true }));
    await keyring.stop();
  },
});

/** Asks for the sign-in page, and acts on it in the browser. Gives what the browser shows at last. */
async function signIn(app: RunningApp, browser: TestBrowser, decision: 'allow' | 'refuse'): Promise<string> {
  const welcome = await app.page('welcome');
  const before = (await browser.opened()).length;
  await welcome.getByRole('button', { name: /^Connect to SuperOffice/ }).click();
  await welcome.getByRole('button', { name: 'Sign in with the browser' }).click();
  await expect(welcome.getByText('Finish in your browser')).toBeVisible();
  await expect.poll(async () => (await browser.opened()).length).toBe(before + 1);
  return actOnSignInPage((await browser.opened())[before] ?? '', decision);
}

test('signing in to SuperOffice Online in the browser, kept by the keyring over a restart, renewed, and forgotten', async ({
  stage,
  newProfile,
  tray,
  online,
  webBrowser: browser,
  startOnline,
}) => {
  const app = await startOnline();
  const shown = await signIn(app, browser, 'allow');
  expect(shown).toContain('You are signed in');
  const item = await tray.item();
  await expect.poll(() => app.electron.windows().length).toBe(0);
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText(online.tenant.tenantId)).toBeVisible();
  await expect(popup.getByRole('heading', { name: /of 12 present$/ })).toBeVisible();

  // The tenant refuses the access token from now on: it is renewed, and nobody notices.
  online.provider.expireAccessTokens();
  const polls = app.lines.value.length;
  await app.lines.until('two more good polls', (lines) => lines.slice(polls).filter(isGood).length >= 2);
  expect(app.lines.value.some((line) => line.includes('outcome=signIn'))).toBe(false);
  await app.close();

  expect((await stat(join(newProfile, 'account.json'))).mode & 0o777).toBe(0o600);
  const secrets = [...online.provider.issued.accessTokens, ...online.provider.issued.refreshTokens];
  expect(secrets.length).toBeGreaterThanOrEqual(3);
  expect((await traces(await foldersOf(stage, newProfile), secrets)).found).toEqual([]);

  const next = await startOnline();
  await next.lines.until('a good poll', (lines) => lines.some(isGood));
  expect(await browser.opened()).toHaveLength(1);

  const nextItem = await tray.item();
  await nextItem.choose('Settings…');
  const settings = await next.page('settings');
  await expect(settings.getByText(/stored encrypted on this computer/)).toBeVisible();
  await settings.getByRole('button', { name: 'Sign out', exact: true }).click();
  await settings.getByRole('button', { name: 'Sign out', exact: true }).last().click();
  await expect.poll(() => nextItem.tooltip()).toBe('Not connected');
  await expect.poll(() => readdir(newProfile)).not.toContain('account.json');
  for (const line of [...app.lines.value, ...next.lines.value]) {
    expect(secrets.some((secret) => holds(Buffer.from(line), secret))).toBe(false);
  }
  await next.close();
  expect(item).toBeDefined();

  const last = await startOnline();
  await expect((await last.page('welcome')).getByRole('button', { name: /^Connect to/ })).toBeVisible();
});

test('a sign-in that SuperOffice takes back is asked for once, and made anew', async ({
  tray,
  toasts,
  online,
  webBrowser: browser,
  startOnline,
}) => {
  const app = await startOnline();
  await signIn(app, browser, 'allow');
  const item = await tray.item();
  await watchedTenant(app);
  online.provider.revoke();
  online.provider.expireAccessTokens();
  await expect.poll(() => item.tooltip()).toMatch(/^Sign-in needed/);
  const asking = (): number => toasts.toasts.value.filter(({ title }) => title === 'Sign-in needed').length;
  await expect.poll(asking).toBe(1);

  const { popup } = await openPopup(tray, app);
  await popup.getByRole('button', { name: 'Sign in again' }).click();
  const welcome = await app.page('welcome');
  await welcome.getByRole('button', { name: 'Sign in with the browser' }).click();
  await expect.poll(async () => (await browser.opened()).length).toBe(2);
  await actOnSignInPage((await browser.opened())[1] ?? '', 'allow');
  await expect.poll(() => item.tooltip()).toMatch(/of 12 present/);
  expect(asking()).toBe(1);
});

test('a tenant that moves is followed; maintenance and suspension are told as what they are', async ({
  tray,
  toasts,
  online,
  webBrowser: browser,
  startOnline,
}) => {
  const control = (what: string, body: unknown): Promise<Response> =>
    fetch(`${online.tenant.origin}/control/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const app = await startOnline();
  await signIn(app, browser, 'allow');
  await watchedTenant(app);
  const { item, popup } = await openPopup(tray, app);
  const mySwitch = popup.getByRole('switch', { name: 'I am present' });
  await expect(mySwitch).toBeChecked();
  await control('move', {});
  await mySwitch.click();
  const seen = app.lines.value.length;
  await app.lines.until('two more polls', (lines) => lines.slice(seen).filter(isPoll).length >= 2);
  expect(app.lines.value.slice(seen).filter(isPoll).every(isGood)).toBe(true);
  await expect(mySwitch).not.toBeChecked();
  await expect(popup.getByText(/Your switch stays as it was/)).toHaveCount(0);

  const told = toasts.toasts.value.length;
  await control('state', { state: 'OfflineMaintenance' });
  await expect.poll(() => item.tooltip()).toMatch(/^SuperOffice is in maintenance, next check \d\d:\d\d/);
  await expect(popup.getByText('SuperOffice is in maintenance.')).toBeVisible();
  await expect(popup.getByText(/What you see is from/)).toBeVisible();
  expect(await axeFindings(popup)).toEqual([]);
  await control('state', { state: 'Suspended' });
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => item.tooltip()).toMatch(/^Your SuperOffice is suspended/);
  await control('state', { state: 'Running' });
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => item.tooltip()).toMatch(/^\d+ of 12 present/);
  await control('state', { state: 'Deleted' });
  await expect.poll(() => item.tooltip()).toMatch(/^Your SuperOffice no longer exists/);
  expect(toasts.toasts.value.slice(told).map(({ title }) => title)).not.toContain('Sign-in needed');
});

test('whoever says no in the browser, or gives up waiting, is where they were', async ({
  webBrowser: browser,
  startOnline,
}) => {
  const app = await startOnline();
  await signIn(app, browser, 'refuse');
  const welcome = await app.page('welcome');
  await expect(welcome.getByText(/SuperOffice did not let you in/)).toBeVisible();
  await welcome.getByRole('button', { name: 'Sign in with the browser' }).click();
  await expect.poll(async () => (await browser.opened()).length).toBe(2);
  await welcome.getByRole('button', { name: 'Cancel' }).click();
  await expect(welcome.getByRole('button', { name: 'Sign in with the browser' })).toBeVisible();
  const late = actOnSignInPage((await browser.opened())[1] ?? '', 'allow');
  await expect(late).rejects.toThrow();
});

/** Waits until the tenant that was signed in to has been seen, and not the demo before it. */
async function watchedTenant(app: RunningApp): Promise<void> {
  await app.lines.until('a good poll of the tenant', (lines) => {
    const watched = lines.findIndex((line) => line.includes('tenant=stored'));
    return watched >= 0 && lines.slice(watched).some(isGood);
  });
}

function isPoll(line: string): boolean {
  return line.includes(' poll ');
}

function isGood(line: string): boolean {
  return line.includes(' poll outcome=roster');
}
