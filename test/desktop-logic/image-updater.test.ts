import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ImageUpdater } from '../../electron/desktop/updates/image-updater.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { endingApp, hasFetched } from './updater-stage.ts';

afterEach(() => vi.unstubAllEnvs());

/** A program that notes in `file` who it is, and what it was told. */
const noting = (who: string, file: string): string => `#!/bin/sh\necho "${who} $*" >> '${file}'\n`;

/** An AppImage that runs, and a newer one that was fetched; `ran` gets what is started. */
function stageOf(): { folder: string; fetched: string; ran: string } {
  const folder = temporaryFolder();
  const image = join(folder, 'app.AppImage');
  const fetched = join(folder, 'newer.AppImage');
  const ran = join(folder, 'ran');
  writeFileSync(image, noting('older', ran), { mode: 0o755 });
  writeFileSync(fetched, noting('newer', ran), { mode: 0o755 });
  vi.stubEnv('APPIMAGE', image);
  return { folder, fetched, ran };
}

test('a restart starts the new one when the old one has ended', async () => {
  const { fetched, ran } = stageOf();
  const app = endingApp();
  const updater = new ImageUpdater(['--policy=/a b'], app);
  hasFetched(updater, fetched);
  updater.quitAndInstall();
  expect([app.isAskedToQuit(), existsSync(ran)]).toEqual([true, false]);
  app.end();
  await expect.poll(() => existsSync(ran) && readFileSync(ran, 'utf8')).toBe('newer --policy=/a b\n');
});

test('a restart that cannot put the new one there starts the old one again', async () => {
  const { folder, ran } = stageOf();
  const app = endingApp();
  const updater = new ImageUpdater(['--policy=/a b'], app);
  updater.on('error', () => {});
  // A folder cannot take a file's place.
  const unusable = join(folder, 'unusable');
  mkdirSync(unusable);
  hasFetched(updater, unusable);
  updater.quitAndInstall();
  app.end();
  await expect.poll(() => existsSync(ran) && readFileSync(ran, 'utf8')).toBe('older --policy=/a b\n');
});

test('so does one for which there is nothing new any more', async () => {
  const { ran } = stageOf();
  const app = endingApp();
  const updater = new ImageUpdater(['--policy=/a b'], app);
  updater.on('error', () => {});
  hasFetched(updater, null);
  updater.quitAndInstall();
  app.end();
  await expect.poll(() => existsSync(ran) && readFileSync(ran, 'utf8')).toBe('older --policy=/a b\n');
});
