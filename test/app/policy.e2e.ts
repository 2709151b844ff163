import { chown, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openIdProvider } from '../../electron/demo/open-id/provider.ts';
import { startDemoTenant } from '../../electron/demo/tenant.ts';
import { systemClock } from '../../electron/desktop/system-clock.ts';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLines } from './app.ts';
import { installBrowser } from './browser.ts';
import { accountAt, expect, openPopup, test as base } from './fixtures.ts';
import { isOurs } from './lines.ts';
import { writePolicy } from './policy-file.ts';
import { openForm, send, untilConnected } from './welcome-form.ts';

const test = base.extend<{
  /** Writes a policy for the app to be started with; gives what to say behind the program's name. */
  readonly policy: (fields: object) => Promise<{ readonly file: string; readonly words: readonly string[] }>;
  /** Runs the program with the test tenant's account in its environment, to its end. */
  readonly run: (
    words: readonly string[],
  ) => Promise<{ readonly code: number | null; readonly said: string }>;
}>({
  run: async ({ stage, profile, tenant }, use) => {
    await use(async (words) => {
      const process = startByHand(stage, { profile, env: accountAt(tenant), words });
      let said = '';
      process.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const code = await ended(process);
      return { code, said: said.split('\n').filter(isOurs).join('\n') };
    });
  },
  policy: async ({ stage }, use) => {
    await use(async (fields) => {
      const file = await writePolicy(stage, fields);
      return { file, words: ['--policy', file] };
    });
  },
});

/** What `account.json` holds of somebody who was signed in before the organisation set its own tenant. */
const formerAccount = {
  version: 1,
  outline: {
    home: { kind: 'fixed', api: 'https://former.example.com/api' },
    user: 'anna',
    signIn: 'password',
  },
  sealed: 'AAAA',
};

test('an organisation’s tenant at SuperOffice Online is filled in, and its application signs people in there alone', async ({
  stage,
  newProfile,
  start,
  policy,
}) => {
  const tenant = await startDemoTenant(systemClock, 1, { online: true, openId: openIdProvider });
  const browser = await installBrowser(stage);
  const env = {
    ...browser.env,
    SUPEROFFICE_LOGIN_SERVER: tenant.origin,
    SUPEROFFICE_CLIENT_ID: 'of-the-start',
  };
  const fixed = { tenantId: 'Cust12345', clientId: 'of-the-organisation', signIns: ['openId'] };
  const { words } = await policy(fixed);
  const app = await start({ profile: newProfile, env, words });
  const welcome = await openForm(app);
  const customer = welcome.getByLabel('Customer ID');
  await expect(customer).toHaveValue('Cust12345');
  await expect(customer).not.toBeEditable();
  await expect(customer).toHaveAccessibleDescription('Set by your organisation');
  await expect(welcome.getByText('Set by your organisation')).toHaveCount(1);
  await expect(welcome.getByRole('radio')).toHaveCount(0);
  await welcome.getByRole('button', { name: 'Sign in with the browser' }).click();
  await expect.poll(async () => (await browser.opened()).length).toBe(1);
  const { searchParams } = new URL((await browser.opened())[0] ?? '');
  expect([searchParams.get('client_id'), searchParams.get('acr_values')]).toEqual([
    'of-the-organisation',
    'tenant:Cust12345',
  ]);
  await app.close();
  await tenant.stop();
});

test('an organisation’s own server and way to sign in are filled in, and work', async ({
  newProfile,
  tray,
  tenant,
  start,
  policy,
}) => {
  tenant.set(sevenAgents(1, 2));
  const { words } = await policy({ address: tenant.url, signIns: ['password'] });
  const app = await start({ profile: newProfile, words });
  const welcome = await openForm(app);
  const address = welcome.getByLabel('Address');
  await expect(address).toHaveValue(tenant.url);
  await expect(address).not.toBeEditable();
  await expect(address).toHaveAccessibleDescription('Set by your organisation');
  await expect(welcome.getByLabel('Sign in with')).toHaveCount(0);
  await expect(welcome.getByLabel('User name')).toBeFocused();
  await welcome.getByLabel('User name').fill(tenant.username);
  await welcome.getByLabel('Password', { exact: true }).fill(tenant.password);
  await send(welcome);
  await untilConnected(welcome);
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
});

test('an account at another tenant than the organisation’s rests, and the form says so', async ({
  stage,
  newProfile,
  tray,
  tenant,
  start,
  policy,
}) => {
  const kept = join(newProfile, 'account.json');
  await writeFile(kept, JSON.stringify(formerAccount));
  await chown(kept, stage.desktop.user.uid, stage.desktop.user.gid);
  const { words } = await policy({ address: tenant.url });
  const app = await start({ profile: newProfile, words });
  const welcome = await app.page('welcome');
  await expect(welcome.getByText(/Your sign-in at former\.example\.com is kept until/)).toBeVisible();
  await expect(welcome.getByLabel('Address')).toHaveValue(tenant.url);
  await expect.poll(async () => (await tray.item()).tooltip()).toBe('Not connected');
  expect(JSON.parse(await readFile(kept, 'utf8'))).toEqual(formerAccount);
  expect(tenant.requests).toEqual([]);
});

test('whoever chose the demo in place of such an account is left in peace with it', async ({
  stage,
  newProfile,
  tray,
  start,
  policy,
}) => {
  const settings = { ...defaultSettings, version: settingsVersion, withoutAccount: 'demo' };
  for (const [name, content] of Object.entries({ account: formerAccount, settings })) {
    const file = join(newProfile, `${name}.json`);
    await writeFile(file, JSON.stringify(content));
    await chown(file, stage.desktop.user.uid, stage.desktop.user.gid);
  }
  const { words } = await policy({ address: 'https://crm.example.com' });
  const app = await start({ profile: newProfile, words });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present/);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
});

test('what of a policy cannot be followed is named in Diagnostics, and all else is followed and locked', async ({
  tray,
  start,
  policy,
}) => {
  const fields = { pollSeconds: 5, busyFrom: 3, sound: false, smell: 'x', startAtLogin: 'yes' };
  const { file, words } = await policy({ ...fields, privacy: 'counts', keepDays: false });
  const app = await start({ words });
  await (await tray.item()).choose('Diagnostics');
  const settings = await app.page('settings');
  await expect(
    settings.getByText(`not clear at smell, pollSeconds, startAtLogin (${file}), so that part is yours`),
  ).toBeVisible();

  await settings.getByRole('tab', { name: 'General' }).click();
  await expect(settings.getByText('Set by your organisation')).toHaveCount(1);
  const busyFrom = settings.getByRole('spinbutton', { name: 'Busy from chats' });
  await expect(busyFrom).toBeDisabled();
  await expect(busyFrom).toHaveValue('3');
  await expect(settings.getByRole('spinbutton', { name: 'Ask SuperOffice every seconds' })).toBeEnabled();
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await expect(settings.getByText('Set by your organisation')).toHaveCount(3);
  await expect(settings.getByRole('radio', { name: /^Numbers only/ })).toBeChecked();
  await expect(settings.getByRole('switch', { name: 'Sound' })).toBeDisabled();
});

test('a policy file that is not there is shown in Diagnostics', async ({ tray, start }) => {
  const app = await start({ words: ['--policy=/nowhere/policy.json'] });
  await (await tray.item()).choose('Diagnostics');
  await expect((await app.page('settings')).getByText(/not clear at \/nowhere\/policy\.json/)).toBeVisible();
});

test('a second start that names a policy opens the list of the app that runs', async ({
  stage,
  profile,
  tray,
  start,
  policy,
}) => {
  const { words } = await policy({ sound: false });
  const app = await start({ words });
  await tray.item();
  expect(await app.popupIsOpen()).toBe(false);
  const second = startByHand(stage, { profile, words });
  const said = watchLines(second);
  expect(await ended(second)).toBe(0);
  expect(said.value).toEqual(['Chat Presence runs already; its list was opened.']);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
});

test('the account of the environment is used only where the organisation permits it', async ({
  tenant,
  policy,
  run,
}) => {
  const { words } = await policy({ address: 'https://crm.example.com' });
  const refused = {
    code: 2,
    said: `SUPEROFFICE_URL names ${new URL(tenant.url).host}, and your organisation has set another SuperOffice. Unset it, or ask your IT people.`,
  };
  expect(await run(words)).toEqual(refused);
  expect(await run(['--once', ...words])).toEqual(refused);
  expect(tenant.requests).toEqual([]);
});

test('so is its way to sign in', async ({ tenant, policy, run }) => {
  const { words } = await policy({ signIns: ['openId', 'ticket'] });
  expect(await run(['--once', ...words])).toEqual({
    code: 2,
    said: 'Your organisation does not allow the kind of sign-in in the environment. Unset it, or ask your IT people.',
  });
  expect(tenant.requests).toEqual([]);
});

test('a single look tells what of a policy is not followed, and ends where there is none', async ({
  tenant,
  policy,
  run,
}) => {
  tenant.set(sevenAgents(1, 2));
  const own = await policy({ address: tenant.url, sound: 'off' });
  expect(await run(['--once', ...own.words])).toEqual({
    code: 0,
    said: `The policy is not followed at sound (${own.file}).`,
  });
  expect(await run(['--once', '--policy', '/nowhere.json'])).toEqual({
    code: 2,
    said: '--policy names /nowhere.json, which is not there.',
  });
});
