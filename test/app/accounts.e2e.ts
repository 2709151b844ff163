import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDemoTenant, type DemoTenant } from '../../electron/demo/tenant.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import type { DeliveredToast } from '../desktop/toast-server.ts';
import { selfSigned } from '../tenant/certificate.ts';
import { startTestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import { ended, logSize, startByHand, watchLog } from './app.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { fillIn, openForm, send, type Entrance, untilConnected } from './welcome-form.ts';

const everySecond = { CHAT_PRESENCE_POLL_SECONDS: '1' };

/** Fills in the form for a server of one's own, and sends it. */
async function connect(welcome: Page, entrance: Entrance): Promise<void> {
  await fillIn(welcome, entrance);
  await send(welcome);
}

/** All that is written in a profile, file by file. */
async function allFiles(profile: string): Promise<string> {
  const names = await readdir(profile, { recursive: true });
  const texts = names.map((name) => readFile(join(profile, name), 'latin1').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

test('the first start shows two doors, with the demo alive behind them; a look around is remembered', async ({
  newProfile,
  tray,
  toasts,
  start,
}) => {
  const app = await start({ profile: newProfile });
  const welcome = await app.page('welcome');
  await expect(welcome.getByRole('button', { name: /^Connect to SuperOffice/ })).toBeVisible();
  await toasts.toasts.until('a toast', (all) => all.some(({ title }) => title === 'Anna Berg is online'));
  await welcome.getByRole('button', { name: /^Look around with demo data/ }).click();
  await expect.poll(() => app.electron.windows().length).toBe(0);
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/of 12 present/);
  await app.close();

  const again = await start({ profile: newProfile });
  await again.lines.until('a poll', (lines) => countPolls(lines) > 0);
  expect(again.electron.windows()).toHaveLength(0);
});

test('connecting to a server of one’s own: each mistake is told, then the tenant is watched, and left without a trace', async ({
  newProfile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1, 2));
  tenant.myself(3);
  const app = await start({ profile: newProfile, env: everySecond });
  const welcome = await openForm(app);
  await expect(welcome.getByText(/No keyring was found/)).toBeVisible();

  const { username, password } = tenant;
  await connect(welcome, { url: 'crm example', username, password });
  await expect(welcome.getByText(/This doesn't look like an address/)).toBeVisible();
  await connect(welcome, { url: 'http://127.0.0.1:9', username, password });
  await expect(welcome.getByText(/Can't reach 127\.0\.0\.1:9/)).toBeVisible();
  await connect(welcome, { url: tenant.url, username, password: 'wrong-password' });
  await expect(welcome.getByText(/refused the name or the password/)).toBeVisible();
  await connect(welcome, tenant);
  await untilConnected(welcome);
  await expect.poll(() => app.electron.windows().length).toBe(0);

  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
  await expect(popup.getByText('Ida Moen')).toHaveCount(0);
  await expect(popup.getByRole('switch', { name: 'I am present' })).toBeVisible();
  const told = toasts.toasts.value.length;
  tenant.change(5, { present: true });
  await toasts.toasts.until('a toast', (all) => all.length > told);
  expect(toasts.toasts.value.at(-1)?.title).toBe('Emma Holm is online');

  await item.choose('Settings…');
  const settings = await app.page('settings');
  await expect(settings.getByText(/for this session only/)).toBeVisible();
  await settings.getByRole('button', { name: 'Sign out', exact: true }).click();
  await settings.getByRole('button', { name: 'Sign out', exact: true }).last().click();
  await expect.poll(() => item.tooltip()).toBe('Not connected');
  expect((await item.menu()).map(({ label }) => label)).not.toContain('I am present');
  const asked = tenant.requests.length;
  await expect((await app.page('welcome')).getByRole('button', { name: /^Connect to/ })).toBeVisible();
  expect(tenant.requests).toHaveLength(asked);
  expect(await allFiles(newProfile)).not.toContain(tenant.password);
  expect(app.lines.value.join('\n')).not.toMatch(/wrong-password|Basic /);
});

test('a certificate nobody trusts is shown, trusted for its host alone, and can be distrusted again', async ({
  profile,
  tray,
  start,
}) => {
  const tenant = await startTestTenant({ agents: sevenAgents(1), tls: selfSigned() });
  const app = await start({ profile, env: everySecond });
  const item = await tray.item();
  await item.choose('Connect to SuperOffice…');
  const welcome = await app.page('welcome');
  await connect(welcome, tenant);
  await expect(welcome.getByText('This computer does not trust the certificate of 127.0.0.1')).toBeVisible();
  await expect(welcome.getByText(/^([0-9A-F]{2}[: ]?)+/).first()).toBeVisible();
  expect(tenant.requests).toEqual([]);
  await welcome.getByRole('button', { name: 'Trust it for 127.0.0.1' }).click();
  await untilConnected(welcome);
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');

  await item.choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('button', { name: /^Stop trusting/ }).click();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText(/does not trust the certificate of 127\.0\.0\.1/)).toBeVisible();
  await expect(settings.getByRole('button', { name: /^Stop trusting/ })).toHaveCount(0);
  await app.close();
  await tenant.stop();
});

test('another account takes the place of the first, of which nothing is shown or asked any more', async ({
  profile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  const second = await startTestTenant({ agents: [{ ...sevenAgents(1)[0]!, id: 90, name: 'Zoë Ek' }] });
  tenant.set(sevenAgents(1));
  const app = await start({ profile, env: everySecond });
  const item = await tray.item();
  await item.choose('Connect to SuperOffice…');
  await connect(await app.page('welcome'), tenant);
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  tenant.change(2, { present: true });
  const [toast] = (await toasts.toasts.until('a toast', (all) => all.some(isAbout('Bo Dahl')))).filter(
    isAbout('Bo Dahl'),
  );

  await item.choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('button', { name: 'Switch account…' }).click();
  const welcome = await app.page('welcome');
  await expect(welcome.getByRole('button', { name: /^Look around/ })).toHaveCount(0);
  await connect(welcome, second);
  await untilConnected(welcome);
  const asked = tenant.requests.length;
  await toasts.withdrawn.until('the old toast to go', (ids) => ids.includes(toast?.id ?? 0));
  await expect.poll(() => item.tooltip()).toBe('1 of 1 present · 0 chats');
  await expect(settings.getByText('Zoë Ek').or(settings.getByText(new URL(second.url).host))).toBeVisible();
  // The page that showed the first account is gone, and cannot come back with it for a moment.
  expect(popup.isClosed()).toBe(true);
  // By the menu: a click so soon after the popup lost the keyboard would count as the one that closes it.
  await item.choose('Open');
  const anew = await app.popup();
  await expect(anew.getByText('Zoë Ek')).toBeVisible();
  await expect(anew.getByText('Anna Berg')).toHaveCount(0);
  const polls = countPolls(app.lines.value);
  await app.lines.until('two more polls', (lines) => countPolls(lines) >= polls + 2);
  expect(tenant.requests).toHaveLength(asked);
  await app.close();
  await second.stop();
});

function isAbout(name: string): (toast: DeliveredToast) => boolean {
  return ({ title }) => title === `${name} is online`;
}

test('where SuperOffice does not say who I am, I choose myself, and get my switch', async ({
  profile,
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const app = await start({ profile, env: everySecond });
  const item = await tray.item();
  await item.choose('Connect to SuperOffice…');
  await connect(await app.page('welcome'), tenant);
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const { popup } = await openPopup(tray, app);
  await popup.getByRole('button', { name: 'Choose yourself' }).click();
  const settings = await app.page('settings');
  await settings.getByRole('combobox').fill('carl');
  await settings.getByRole('option', { name: /Carla Eng/ }).click();
  await expect(settings.getByText('Chosen by you.')).toBeVisible();
  await item.choose('I am present');
  await expect.poll(() => tenant.saved).toEqual([{ ChatPresence: [{ UserId: 3, Present: true }] }]);
});

test('every other way to sign in works in the app itself', async ({ stage, profile, tray }) => {
  const demo = await startDemoTenant(systemClock, 1, { online: true });
  const { ticket, appToken, accessToken } = demo.secrets;
  const cookie = await webSession(demo);
  const ways: Record<string, Record<string, string>> = {
    ticket: { SUPEROFFICE_TICKET: ticket, SUPEROFFICE_APP_TOKEN: appToken },
    bearer: { SUPEROFFICE_BEARER: accessToken },
    session: { SUPEROFFICE_COOKIE: cookie },
  };
  for (const [kind, env] of Object.entries(ways)) {
    const logged = logSize(profile);
    const app = startByHand(stage, {
      profile,
      env: { ...env, ...everySecond, SUPEROFFICE_URL: demo.address },
    });
    const lines = watchLog(stage, app, profile, logged);
    await lines.until(
      'two good polls',
      (all) => all.filter((line) => line.includes('outcome=roster')).length > 1,
    );
    expect(lines.value.some((line) => line.includes(`signIn=${kind}`))).toBe(true);
    const item = await tray.item();
    await expect.poll(() => item.tooltip()).toMatch(/of 12 present/);
    await item.choose('Quit');
    await ended(app);
  }
  await demo.stop();
});

/** Signs in to a tenant's web client, and gives the cookies of that. */
async function webSession({ origin, secrets }: DemoTenant): Promise<string> {
  const { username, password } = secrets;
  const body = new URLSearchParams({ username, password });
  const answer = await fetch(`${origin}/signin`, { method: 'POST', body, redirect: 'manual' });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
