import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sevenAgents } from './agents.ts';
import { ended } from './app.ts';
import type { Guest } from './caged.ts';
import { accountAt, expect } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { contacted, netLogTo, strangers } from './net-log.ts';
import { writePolicy } from './policy-file.ts';
import { channel } from './update-feed.ts';
import { isLoaded, lookNow, newer, openAbout, quit, test } from './update-stage.ts';

test('a newer version is found, fetched, and put in its place when the person quits; not before, and nothing starts', async ({
  feed,
  image,
  asImage,
  stage,
  profile,
  tray,
  start,
}) => {
  const before = await readFile(image);
  const ran = join(await stage.makeFolder(), 'ran');
  feed.offer('99.0.0', newer(ran));
  const app = await start({ env: asImage });
  const settings = await openAbout(tray, app);
  await expect(settings.getByText('Not checked yet.')).toBeVisible();
  expect([feed.requests, await isLoaded(app)]).toEqual([[], false]);

  await lookNow(settings);
  await expect(settings.getByText('Version 99.0.0 is ready.')).toBeVisible();
  expect(await isLoaded(app)).toBe(true);
  await expect(settings.getByRole('button', { name: 'Check now' })).toBeHidden();
  expect(feed.requests.map(({ path }) => path)).toEqual([channel, '/chat-presence-99.0.0.AppImage']);
  expect(feed.requests.flatMap(({ headers }) => headers['x-user-staging-id'] ?? [])).toEqual([]);
  expect(await readFile(image)).toEqual(before);

  await quit(tray, app);
  expect(await readFile(image, 'utf8')).toBe(newer(ran));
  expect(await readdir(dirname(image))).toEqual(['Chat Presence.AppImage']);
  expect(existsSync(ran)).toBe(false);
  expect(existsSync(join(profile, '.updaterId'))).toBe(false);
});

test('"Restart now" ends the app and starts the new version, once, under the policy that was named', async ({
  feed,
  asImage,
  stage,
  tray,
  start,
}) => {
  const ran = join(await stage.makeFolder(), 'ran');
  const itself = [stage.program, ...stage.args].map((word) => `'${word}'`).join(' ');
  feed.offer('99.0.0', `#!/bin/sh\necho "ran $*" >> '${ran}'\nexec ${itself} "$@"\n`);
  const policy = await writePolicy(stage, { pollSeconds: 60 });
  const app = await start({ env: asImage, words: ['--policy', policy] });
  const settings = await openAbout(tray, app);
  await lookNow(settings);
  const process = app.electron.process();
  await settings.getByRole('button', { name: 'Restart now' }).click();
  expect(await ended(process)).toBe(0);
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present/);
  expect(await readFile(ran, 'utf8')).toBe(`ran --policy=${policy}\n`);
  await item.choose('Quit');
  await tray.items.until('the end of the new one', (all) => all.length === 0);
});

test('switched off, nobody is asked, and what was ready stays out', async ({
  feed,
  image,
  asImage,
  tray,
  start,
}) => {
  const before = await readFile(image);
  feed.offer('99.0.0', 'newer');
  const app = await start({ env: asImage });
  const settings = await openAbout(tray, app);
  await lookNow(settings);
  await expect(settings.getByText('Version 99.0.0 is ready.')).toBeVisible();
  await settings.getByRole('switch', { name: 'Keep Chat Presence up to date' }).click();
  await expect(settings.getByText('This version stays until you switch updates on.')).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Restart now' })).toBeHidden();
  await quit(tray, app);
  expect(await readFile(image)).toEqual(before);
});

for (const [what, why, settingsNow, note] of [
  ['switched off before', 'This version stays until you switch updates on.', { updates: false }, null],
  ['of a deb', 'Your package manager keeps Chat Presence up to date.', {}, 'package-manager'],
] as const) {
  test(`a copy ${what} never asks for updates, whatever its page may wish`, async ({
    feed,
    asImage,
    layNote,
    presetSettings,
    tray,
    tenant,
    start,
  }) => {
    if (note !== null) await layNote(note, '');
    await presetSettings(settingsNow);
    feed.offer('99.0.0', 'newer');
    const app = await start({ env: { ...asImage, ...accountAt(tenant) } });
    const settings = await openAbout(tray, app);
    await expect(settings.getByText(why)).toBeVisible();
    await expect(settings.getByRole('button', { name: 'Check now' })).toBeHidden();
    await settings.evaluate(() => (window as unknown as Guest).chatPresence.command('lookForUpdates'));
    const polls = countPolls(app.lines.value);
    await app.lines.until('another look', (lines) => countPolls(lines) > polls);
    expect([feed.requests, await isLoaded(app)]).toEqual([[], false]);
  });
}

test('what the organisation has switched off is shown so, is not to be changed, and asks nobody', async ({
  feed,
  asImage,
  stage,
  tray,
  tenant,
  start,
}) => {
  feed.offer('99.0.0', 'newer');
  const words = ['--policy', await writePolicy(stage, { updates: false })];
  const app = await start({ env: { ...asImage, ...accountAt(tenant) }, words });
  const settings = await openAbout(tray, app);
  const keep = settings.getByRole('switch', { name: 'Keep Chat Presence up to date' });
  await expect(settings.getByText('Your organisation has switched updates off.')).toBeVisible();
  await expect(keep).toBeDisabled();
  await expect(keep).not.toBeChecked();
  await expect(keep).toHaveAccessibleDescription('Set by your organisation');
  await settings.evaluate(() => (window as unknown as Guest).chatPresence.command('setUpdates', true));
  await settings.evaluate(() => (window as unknown as Guest).chatPresence.command('lookForUpdates'));
  const polls = countPolls(app.lines.value);
  await app.lines.until('another look', (lines) => countPolls(lines) > polls);
  expect([feed.requests, await isLoaded(app)]).toEqual([[], false]);
});

test('nobody but the tenant and the feed is contacted for an update', async ({
  feed,
  asImage,
  profile,
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  feed.offer('99.0.0', 'newer');
  const netLog = join(profile, 'net-log.json');
  const app = await start({
    env: { ...asImage, ...accountAt(tenant) },
    switches: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', netLogTo(netLog)],
  });
  const settings = await openAbout(tray, app);
  await lookNow(settings);
  await expect(settings.getByText('Version 99.0.0 is ready.')).toBeVisible();
  // The sign-in of the environment would not be there for it.
  await expect(settings.getByRole('button', { name: 'Restart now' })).toBeHidden();
  await app.close();
  const addresses = await contacted(netLog);
  expect(addresses).toContain(feed.url + channel.slice(1));
  const notTheTenant = strangers(addresses, tenant.url);
  expect(strangers(notTheTenant, feed.url)).toEqual([]);
});
