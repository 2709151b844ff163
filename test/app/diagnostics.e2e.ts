import { chmod, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { accountAt, expect, test } from './fixtures.ts';
import { holds } from './traces.ts';

/** An account at this tenant, and the pace that the app has by itself. */
function calmAccountAt(tenant: TestTenant): Record<string, string> {
  return Object.fromEntries(
    Object.entries(accountAt(tenant)).filter(([name]) => name.startsWith('SUPEROFFICE_')),
  );
}

/** Help › Diagnostics, in which the checks are made at once. */
async function openDiagnostics(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('Diagnostics');
  const settings = await app.page('settings');
  await expect(settings.getByRole('button', { name: 'Check again' })).toBeEnabled();
  return settings;
}

/** What is said of each check: `Fine: Address 127.0.0.1:1 answers in 12 ms.` */
async function findings(settings: Page): Promise<string[]> {
  const lines = await settings.getByRole('list', { name: 'What was found' }).getByRole('listitem').all();
  return Promise.all(
    lines.map(async (line) => {
      const verdict = (await line.getByRole('img').getAttribute('aria-label')) ?? '';
      const said = await line.getByRole('paragraph').innerText();
      return `${verdict}: ${said.replace(/\s+/g, ' ')}`;
    }),
  );
}

const presencePath = '/api/v1/Agents/Chat/GetChatPresence';

test('help makes the checks, and asks the tenant twice', async ({ tray, toasts, tenant, start }) => {
  tenant.set(sevenAgents(1));
  void toasts;
  const app = await start({ env: calmAccountAt(tenant) });
  // The last of what is asked beside the first look.
  await expect.poll(() => tenant.requests.at(-1)?.path).toContain('ChatTopicsForUser');
  const before = tenant.requests.length;
  const settings = await openDiagnostics(tray, app);
  await expect(settings.getByRole('status').first()).toHaveText('All is well.');
  const { host } = new URL(tenant.url);
  expect((await findings(settings)).map((each) => each.replace(/\d+ (ms|GB)/, 'N $1'))).toEqual([
    `Fine: Address ${host} answers in N ms.`,
    'Fine: Proxy No proxy on the way.',
    'Fine: Certificate Not needed: the server is on this computer.',
    'Fine: Sign-in SuperOffice accepts it.',
    'Fine: Rights You may see who is on chat: 7 agents.',
    'Fine: Clock It agrees with the clock of SuperOffice.',
    'Fine: Notifications test 1 shows them.',
    'Fine: Tray icon This computer shows it.',
    'Fine: Disk Settings can be written. N GB is free.',
    'Fine: Your organisation It has fixed nothing.',
    'Good to know: Keyring There is none, so a sign-in lasts until Chat Presence quits.',
  ]);
  expect(tenant.requests.slice(before).map(({ path }) => path.split('?')[0])).toEqual([
    '/api/v1',
    presencePath,
  ]);
});

test('what does not work is told where it is, and once mended no longer', async ({
  tray,
  toasts,
  tenant,
  profile,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const app = await start({ env: calmAccountAt(tenant) });
  await expect.poll(async () => (await tray.item()).tooltip()).toContain('1 of 7 present');
  tenant.answerCall('GetChatPresence', (_request, response) => response.writeHead(403).end());
  toasts.inhibit(true);
  await chmod(profile, 0o500);
  const settings = await openDiagnostics(tray, app);
  await expect(settings.getByRole('status').first()).toHaveText('2 things need a look.');
  const found = await findings(settings);
  expect(found).toContain(
    'Problem: Rights SuperOffice does not let this user see who is on chat. Ask for the right or the chat licence.',
  );
  expect(found).toContain('Good to know: Notifications Do not disturb is on, so none are shown just now.');
  expect(found).toContain(
    `Problem: Disk ${profile} can't be written, so no change is kept. Ask your IT people.`,
  );
  tenant.answerCall('GetChatPresence', null);
  toasts.inhibit(false);
  await chmod(profile, 0o700);
  await settings.getByRole('button', { name: 'Check again' }).click();
  await expect(settings.getByRole('status').first()).toHaveText('All is well.');
});

test('a server of notifications that hangs is found, and holds nothing up', async ({
  tray,
  toasts,
  tenant,
  start,
}) => {
  const app = await start({ env: calmAccountAt(tenant) });
  await tray.item();
  toasts.hang();
  const settings = await openDiagnostics(tray, app);
  await expect(settings.getByRole('status').first()).toHaveText('1 thing needs a look.');
  expect(await findings(settings)).toContain(
    'Problem: Notifications What shows notifications here does not answer. What you miss is kept in the list.',
  );
});

test('the report has what was found, the settings and the log, and neither secrets nor names', async ({
  stage,
  tray,
  toasts,
  tenant,
  presetSettings,
  start,
}) => {
  const { password } = tenant;
  void toasts;
  tenant.set(sevenAgents(1, 2).map((agent) => ({ ...agent, name: `${agent.name} ${password}` })));
  tenant.topics({ 1: `Support ${password}` });
  await presetSettings({ clientId: '8A:Cust12345.planted-by-somebody', shortcut: '' });
  const app = await start({ env: calmAccountAt(tenant) });
  await expect.poll(async () => (await tray.item()).tooltip()).toContain('2 of 7 present');
  tenant.answer((_request, response) => {
    response.writeHead(500, { 'Set-Cookie': `a=${encodeURIComponent(password)}` }).end(password);
  });
  const settings = await openDiagnostics(tray, app);
  await settings.getByRole('button', { name: 'Save report' }).click();
  const saved = settings.getByText(/^Saved as /);
  await expect(saved).toBeVisible();
  const file = (await saved.innerText()).replace(/^Saved as (.*)\.$/, '$1');
  // This desktop has no folder for downloads.
  expect(dirname(file)).toBe(stage.desktop.env['HOME']);
  const report = await readFile(file, 'utf8');
  await rm(file);
  expect(report).toMatch(/^1\. address: bad \(trouble\)\. Something went wrong in SuperOffice\.$/m);
  expect(report).toMatch(/^9\. disk: good \(diskFine\)\. /m);
  expect(report).toMatch(/^pollSeconds: 30$/m);
  expect(report).toContain(' info poll outcome=roster');
  expect(report).toContain(`Tenant: ${new URL(tenant.url).host}, password, environment`);
  expect(holds(Buffer.from(report), password)).toBe(false);
  for (const secret of ['Anna', tenant.username, 'Cust12345', stage.desktop.env['HOME'] ?? '']) {
    expect(report).not.toContain(secret);
  }

  await settings.getByRole('button', { name: 'Copy report' }).click();
  await expect(settings.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('1. address: bad (trouble)');
  expect(holds(Buffer.from(copied), password)).toBe(false);
});

test('a report that cannot be saved says so', async ({ stage, tray, start }) => {
  const home = stage.desktop.env['HOME'] ?? '';
  const app = await start();
  const settings = await openDiagnostics(tray, app);
  await chmod(home, 0o500);
  await settings.getByRole('button', { name: 'Save report' }).click();
  await expect(settings.getByText('The report could not be saved. Copy it instead.')).toBeVisible();
  await chmod(home, 0o700);
  await settings.getByRole('button', { name: 'Save report' }).click();
  await expect(settings.getByText(/^Saved as /)).toBeVisible();
});

test('a password that is no longer right is sent once more by the checks, and by the list, and never again', async ({
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const app = await start({ env: calmAccountAt(tenant) });
  const item = await tray.item();
  await expect.poll(() => tenant.requests.at(-1)?.path).toContain('ChatTopicsForUser');
  const signedIn = (): number => tenant.requests.filter(({ headers }) => 'authorization' in headers).length;
  tenant.answer((_request, response) => response.writeHead(401).end());
  const before = signedIn();
  const settings = await openDiagnostics(tray, app);
  const refused = 'Problem: Sign-in SuperOffice refused the name or the password.';
  await expect.poll(async () => (await findings(settings)).join()).toContain(refused);
  await expect.poll(() => item.tooltip()).toContain('Sign-in needed');
  await settings.getByRole('button', { name: 'Check again' }).click();
  await expect(settings.getByRole('list', { name: 'What was found' })).toContainText(/Keyring.+/);
  await expect.poll(async () => (await findings(settings)).join()).toContain(refused);
  expect(signedIn() - before).toBe(2);
});

test('checks that could not be made are told, and all is not called well', async ({
  tray,
  toasts,
  start,
  presetSettings,
}) => {
  void toasts;
  await presetSettings({ withoutAccount: 'nothing' });
  const app = await start();
  const settings = await openDiagnostics(tray, app);
  await expect(settings.getByRole('status').first()).toHaveText('6 checks could not be made.');
});

test('whoever comes by themselves begins the checks by themselves', async ({ tray, tenant, start }) => {
  const app = await start({ env: calmAccountAt(tenant) });
  await (await tray.item()).choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Diagnostics' }).click();
  await expect(settings.getByRole('button', { name: 'Check now' })).toBeVisible();
  await expect(settings.getByRole('list', { name: 'What was found' }).getByRole('img')).toHaveCount(0);
  await settings.getByRole('button', { name: 'Check now' }).press('Enter');
  await expect(settings.getByRole('button', { name: 'Check again' })).toBeFocused();
});
