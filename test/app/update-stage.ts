import { chmod, chown, copyFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { ended, type RunningApp } from './app.ts';
import { expect, test as base } from './fixtures.ts';
import { startUpdateFeed, type UpdateFeed } from './update-feed.ts';

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
export const test = base.extend<UpdateParts>({
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
export const newer = (file: string): string => `#!/bin/sh\necho ran >> '${file}'\n`;

/** Opens Settings where updates are told of. */
export async function openAbout(tray: TrayHost, app: RunningApp): Promise<Page> {
  await (await tray.item()).choose('About Chat Presence');
  const settings = await app.page('settings');
  await expect(settings.getByRole('heading', { level: 2, name: 'Updates' })).toBeVisible();
  return settings;
}

/** The person quits by the tray's menu. */
export async function quit(tray: TrayHost, app: RunningApp): Promise<void> {
  const process = app.electron.process();
  await (await tray.item()).choose('Quit');
  expect(await ended(process)).toBe(0);
}

/** The person wants to know now. */
export const lookNow = (settings: Page): Promise<void> =>
  settings.getByRole('button', { name: 'Check now' }).click();

/** Whether electron-updater is in the app by now: it brings this along. */
export const isLoaded = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(() => Object.hasOwn(process.getBuiltinModule('fs'), Symbol.for('graceful-fs.queue')));
