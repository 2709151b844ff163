import { once } from 'node:events';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { processTree, stillLiving } from '../desktop/process-tree.ts';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLines, watchLog } from './app.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { lookElsewhere } from './focus.ts';
import { countPolls, isOurs } from './lines.ts';

test('a second start opens the popup of the first and ends', async ({ stage, profile, tray, start }) => {
  const app = await start();
  // Playwright may be there before the main script is, and then the second start would be the first.
  await tray.item();
  expect(await app.popupIsOpen()).toBe(false);
  const second = startByHand(stage, { profile });
  const said = watchLines(second);
  await said.until('a word of the second start', (lines) => lines.length > 0);
  expect(said.value).toEqual(['Chat Presence runs already; its list was opened.']);
  expect(await ended(second)).toBe(0);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
});

for (const way of ['the menu', 'SIGTERM'] as const) {
  test(`quit by ${way} leaves no process behind`, async ({ stage, profile, tray, tenant }) => {
    tenant.set(sevenAgents(1));
    const app = startByHand(stage, { profile, env: accountAt(tenant) });
    const item = await tray.item();
    await item.activate();
    await watchLog(stage, app, profile).until('the popup', (lines) =>
      lines.some((line) => line.includes('popup.shown')),
    );
    const tree = processTree(app.pid ?? 0);
    expect(tree.length).toBeGreaterThan(3);
    if (way === 'the menu') await item.choose('Quit');
    else app.kill('SIGTERM');
    expect(await ended(app)).toBe(0);
    await expect.poll(() => stillLiving(tree)).toEqual([]);
  });
}

test('asked to end before it is there, it ends, and does nothing else', async ({
  stage,
  profile,
  tenant,
}) => {
  // A bus that takes whoever comes and never answers holds a start back, for a moment.
  const address = join(await stage.makeFolder(), 'bus');
  const bus = createServer();
  const came = once(bus, 'connection') as Promise<[Socket]>;
  await new Promise<void>((resolve) => bus.listen(address, resolve));
  await chmod(address, 0o777);
  const app = startByHand(stage, {
    profile,
    env: { ...accountAt(tenant), DBUS_SESSION_BUS_ADDRESS: `unix:path=${address}` },
  });
  const lines = watchLog(stage, app, profile);
  const [held] = await came;
  const tree = processTree(app.pid ?? 0);
  app.kill('SIGTERM');
  // Chromium would wait for it much longer.
  bus.close();
  held.destroy();
  expect(await ended(app)).toBe(0);
  await expect.poll(() => stillLiving(tree)).toEqual([]);
  expect(lines.value.filter(isOurs)).toEqual([]);
  expect(tenant.requests).toEqual([]);
});

test('Esc closes the popup, and so does looking elsewhere', async ({ tray, other, start }) => {
  const app = await start();
  const { item, popup } = await openPopup(tray, app);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);

  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await lookElsewhere(app, other);
  await expect.poll(() => app.popupIsOpen()).toBe(false);
});

test('an unusable variable is one sentence and exit code 2', async ({ stage, profile }) => {
  const cases = [
    { env: { SUPEROFFICE_URL: 'crm example' }, says: /^SUPEROFFICE_URL is not an address\. .+$/ },
    {
      env: { SUPEROFFICE_USERNAME: 'anna' },
      says: /^SUPEROFFICE_USERNAME is set, but SUPEROFFICE_URL is not\. .+$/,
    },
    { env: { CHAT_PRESENCE_POLL_SECONDS: 'often' }, says: /^CHAT_PRESENCE_POLL_SECONDS is not a number .+$/ },
    { env: { CHAT_PRESENCE_PROFILE: '/proc/none' }, says: /^CHAT_PRESENCE_PROFILE names \/proc\/none, .+$/ },
  ];
  for (const { env, says } of cases) {
    const app = startByHand(stage, { profile, env });
    let errors = '';
    app.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    expect(await ended(app)).toBe(2);
    const ours = errors.split('\n').filter(isOurs);
    expect(ours).toEqual([expect.stringMatching(says)]);
  }
});

test('a corrupt settings file is set aside, kept, and told', async ({ profile, tray, start }) => {
  await writeFile(join(profile, 'settings.json'), '{"pollSeconds": 20,');
  const app = await start();
  // With what was chosen lost, the person is asked again; that window takes the keyboard when it comes.
  await expect((await app.page('welcome')).getByRole('button').first()).toBeVisible();
  await expect.poll(() => app.isOnScreen('welcome')).toBe(true);
  const { popup } = await openPopup(tray, app);
  const [aside] = (await readdir(profile)).filter((name) => name.startsWith('settings-set-aside-'));
  expect(await readFile(join(profile, aside ?? ''), 'utf8')).toBe('{"pollSeconds": 20,');
  await expect(popup.getByText(aside ?? 'no such file')).toBeVisible();
  expect(JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'))).toEqual({
    version: settingsVersion,
    ...defaultSettings,
  });
  await popup.getByRole('button', { name: 'Got it' }).first().click();
  await expect(popup.getByText(aside ?? 'no such file')).toBeHidden();
});

test('the log tells each poll, change and decision, without names and secrets', async ({
  stage,
  profile,
  toasts,
  tenant,
}) => {
  tenant.set(sevenAgents());
  const app = startByHand(stage, { profile, env: accountAt(tenant) });
  await watchLog(stage, app, profile).until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1));
  await toasts.toasts.until('a toast', (all) => all.length > 0);
  const readLog = (): Promise<string> => readFile(join(profile, 'logs', 'chat-presence.log'), 'utf8');
  await expect.poll(readLog).toContain('notice.shown');
  const log = await readLog();
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/.source;
  for (const line of [
    ' info poll outcome=roster reason=schedule status=200 ms=\\d+ agents=7 present=1 chats=0$',
    ' info change what=presence agent=1 from=away to=present$',
    ' info notice.decided why=told:arrival agents=1$',
    ' info notice.shown key="agent 1" agents=1$',
  ]) {
    expect(log).toMatch(new RegExp(time + line, 'm'));
  }
  for (const secret of ['Anna Berg', tenant.password, tenant.username, 'Basic '])
    expect(log).not.toContain(secret);
  app.kill('SIGTERM');
  await ended(app);
});
