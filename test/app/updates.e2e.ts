import { existsSync } from 'node:fs';
import { chmod, chown, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { sevenAgents } from './agents.ts';
import { ended, type RunningApp } from './app.ts';
import { accountAt, expect, test as base } from './fixtures.ts';
import type { Guest } from './caged.ts';
import { countPolls } from './lines.ts';
import { contacted, netLogTo, strangers } from './net-log.ts';
import { channel, plain, startUpdateFeed, sumOf, told, type Served, type UpdateFeed } from './update-feed.ts';

interface UpdateParts {
  readonly feed: UpdateFeed;
  /** A plain program in the place of the AppImage that runs. */
  readonly image: string;
  /** What an AppImage's runtime tells the app in it. */
  readonly asImage: Readonly<Record<string, string>>;
  /** Lays a note of the packager's beside the app, for this test. */
  readonly layNote: (name: string, text: string) => Promise<void>;
}

/** A test of a copy of the app that is an AppImage, as far as it can tell. */
const test = base.extend<UpdateParts>({
  feed: async ({ layNote }, use) => {
    const feed = await startUpdateFeed();
    await layNote(
      'dev-app-update.yml',
      `provider: generic\nurl: ${feed.url}\nupdaterCacheDirName: chat-presence-updater\n`,
    );
    await use(feed);
    await feed.stop();
  },
  image: async ({ stage }, use) => {
    const image = join(await stage.makeFolder(), 'Chat Presence.AppImage');
    await copyFile('/bin/true', image);
    await chmod(image, 0o755);
    await chown(image, stage.desktop.user.uid, stage.desktop.user.gid);
    await use(image);
  },
  asImage: async ({ stage, image }, use) => {
    await use({
      APPIMAGE: image,
      APPDIR: dirname(stage.program),
      XDG_CACHE_HOME: await stage.makeFolder(),
      CHAT_PRESENCE_POLL_SECONDS: '1',
    });
  },
  layNote: async ({ stage }, use) => {
    const laid: string[] = [];
    await use(async (name, text) => {
      const file = join(stage.args.at(-1) ?? '', name);
      laid.push(file);
      await writeFile(file, text);
    });
    for (const file of laid) await rm(file);
  },
});

/** A program that notes in `file` that it has run. */
const newer = (file: string): string => `#!/bin/sh\necho ran >> '${file}'\n`;

async function openAbout(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('About Chat Presence');
  const settings = await app.page('settings');
  await expect(settings.getByRole('heading', { level: 2, name: 'Updates' })).toBeVisible();
  return settings;
}

async function quit(tray: TrayHost, app: RunningApp): Promise<void> {
  const process = app.electron.process();
  await (await tray.item()).choose('Quit');
  expect(await ended(process)).toBe(0);
}

const lookNow = (settings: Page): Promise<void> => settings.getByRole('button', { name: 'Look now' }).click();

/** Whether electron-updater is in the app by now: it brings this along. */
const isLoaded = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(() => Object.hasOwn(process.getBuiltinModule('fs'), Symbol.for('graceful-fs.queue')));

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
  await expect(settings.getByRole('button', { name: 'Look now' })).toBeHidden();
  expect(feed.requests.map(({ path }) => path)).toEqual([channel, '/chat-presence-99.0.0.AppImage']);
  expect(feed.requests.flatMap(({ headers }) => headers['x-user-staging-id'] ?? [])).toEqual([]);
  expect(await readFile(image)).toEqual(before);

  await quit(tray, app);
  expect(await readFile(image, 'utf8')).toBe(newer(ran));
  expect(await readdir(dirname(image))).toEqual(['Chat Presence.AppImage']);
  expect(existsSync(ran)).toBe(false);
  expect(existsSync(join(profile, '.updaterId'))).toBe(false);
});

test('"Restart now" ends the app and starts the new version, once', async ({
  feed,
  asImage,
  stage,
  tray,
  start,
}) => {
  const ran = join(await stage.makeFolder(), 'ran');
  feed.offer('99.0.0', newer(ran));
  const app = await start({ env: asImage });
  const settings = await openAbout(tray, app);
  await lookNow(settings);
  const process = app.electron.process();
  await settings.getByRole('button', { name: 'Restart now' }).click();
  expect(await ended(process)).toBe(0);
  await expect.poll(() => existsSync(ran)).toBe(true);
  expect(await readFile(ran, 'utf8')).toBe('ran\n');
});

test('whatever a feed says that is not right, nothing is put in the place of what runs, and it is told calmly', async ({
  feed,
  image,
  asImage,
  stage,
  tray,
  start,
}) => {
  const before = await readFile(image);
  const file = '/chat-presence-99.0.0.AppImage';
  const unreachable = 'Could not look for updates: there is no answer. Chat Presence tries again by itself.';
  const unclear =
    'Could not look for updates: the answer cannot be used. Chat Presence tries again by itself.';
  const damaged = 'The new version arrived damaged and was thrown away. Chat Presence tries again by itself.';
  const upToDate = /^Up to date \(checked \d\d:\d\d\)$/;
  const other = await startUpdateFeed();
  other.offer('99.0.0', 'from elsewhere');
  const elsewhere = other.url.replace('127.0.0.1', 'localhost');
  const content = newer(join(await stage.makeFolder(), 'ran'));
  const withFile = (served: Served): void => {
    feed.offer('99.0.0', content);
    feed.serve.set(file, served);
  };
  const lies: readonly (readonly [what: string, lie: () => void, told: string | RegExp])[] = [
    ['nothing there', () => feed.serve.clear(), unreachable],
    ['an older version', () => feed.offer('0.0.1', content), upToDate],
    ['another sum', () => feed.offer('99.0.0', content, sumOf('something else')), damaged],
    ['this version', () => feed.offer('0.1.0', content), upToDate],
    ['no YAML', () => feed.serve.set(channel, plain('{{{')), unclear],
    [
      'no sum',
      () => feed.serve.set(channel, plain('version: 99.0.0\nfiles:\n  - url: a.AppImage\n')),
      unclear,
    ],
    [
      'a file elsewhere',
      () => feed.serve.set(channel, plain(told('99.0.0', sumOf('x'), other.url))),
      unclear,
    ],
    ['never an end of it', () => feed.serve.set(channel, endless), unclear],
    ['the way to where others can listen', () => feed.serve.set(channel, redirect(elsewhere)), unclear],
    ['a file that leads there', () => withFile(redirect(`${elsewhere}x`)), unclear],
    ['a file without an end', () => withFile(endless), unclear],
    ['no file', () => withFile((_, response) => void response.writeHead(404).end()), unreachable],
    [
      'trouble of its own',
      () => feed.serve.set(channel, (_, reply) => void reply.writeHead(500).end()),
      unreachable,
    ],
    ['nothing at all', () => feed.serve.set(channel, (request) => request.socket.destroy()), unreachable],
  ];
  const app = await start({ env: asImage });
  const settings = await openAbout(tray, app);
  for (const [what, lie, said] of lies) {
    await test.step(what, async () => {
      lie();
      const asked = feed.requests.length;
      await lookNow(settings);
      await expect.poll(() => feed.requests.length).toBeGreaterThan(asked);
      await expect(settings.getByRole('status').filter({ hasText: said })).toBeVisible();
      await expect(settings.getByRole('button', { name: 'Restart now' })).toBeHidden();
      // Else the next might be taken for this one.
      feed.offer('0.1.0', content);
      await lookNow(settings);
      await expect(settings.getByText(upToDate)).toBeVisible();
    });
  }
  expect(other.requests).toEqual([]);
  expect(await readFile(image)).toEqual(before);
  await quit(tray, app);
  expect(await readFile(image)).toEqual(before);
  await other.stop();
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
    await expect(settings.getByRole('button', { name: 'Look now' })).toBeHidden();
    await settings.evaluate(() => (window as unknown as Guest).chatPresence.command('lookForUpdates'));
    const polls = countPolls(app.lines.value);
    await app.lines.until('another look', (lines) => countPolls(lines) > polls);
    expect([feed.requests, await isLoaded(app)]).toEqual([[], false]);
  });
}

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
  await app.close();
  const addresses = await contacted(netLog);
  expect(addresses).toContain(feed.url + channel.slice(1));
  const notTheTenant = strangers(addresses, tenant.url);
  expect(strangers(notTheTenant, feed.url)).toEqual([]);
});

function redirect(to: string): Served {
  return (_request, response) => void response.writeHead(302, { location: to }).end();
}

const endless: Served = (_request, response) => {
  response.writeHead(200);
  const more = (): void => {
    if (!response.destroyed) response.write('x'.repeat(65_536), more);
  };
  more();
};
