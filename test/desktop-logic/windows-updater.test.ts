import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WindowsUpdater } from '../../electron/desktop/updates/windows-updater.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { endingApp, hasFetched, type EndingApp } from './updater-stage.ts';

/** An installer that notes what it was told; and the app that has fetched it. */
function stageOf(): { app: EndingApp; updater: WindowsUpdater; told: string } {
  const folder = temporaryFolder();
  const told = join(folder, 'told');
  const installer = join(folder, 'installer.exe');
  writeFileSync(installer, `#!/bin/sh\necho "$*" >> '${told}'\n`, { mode: 0o755 });
  const app = endingApp();
  const updater = new WindowsUpdater(null, app);
  hasFetched(updater, installer);
  return { app, updater, told };
}

test('a restart runs the installer when the app has ended, and has it start the new one', async () => {
  const { app, updater, told } = stageOf();
  updater.quitAndInstall();
  expect([app.isAskedToQuit(), existsSync(told)]).toEqual([true, false]);
  app.end();
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8')).toBe('--updated /S --force-run\n');
});

test('an end that nobody has asked to be a restart starts nothing', async () => {
  const { app, told } = stageOf();
  app.end();
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8')).toBe('--updated /S\n');
});
