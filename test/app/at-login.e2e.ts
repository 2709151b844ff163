import { chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, startByHand, watchLines } from './app.ts';
import { expect, test } from './fixtures.ts';
import { openSection, execAtLogin } from './settings-section.ts';

test('started by the system, the app opens no window by itself, also where it has never run before', async ({
  start,
  newProfile,
  tray,
}) => {
  const app = await start({ profile: newProfile, switches: ['--hidden'] });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present/);
  const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(0);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
});

test('a desktop that starts it once more, for its own part, opens nothing in the one that runs', async ({
  start,
  stage,
  profile,
  tray,
}) => {
  const app = await start();
  await tray.item();
  const heard = app.electron.evaluate(
    ({ app: running }) => new Promise((resolve) => running.once('second-instance', () => resolve(null))),
  );
  const second = startByHand(stage, { profile, switches: ['--hidden'] });
  const said = watchLines(second);
  expect(await ended(second)).toBe(0);
  expect(said.value).toEqual(['Chat Presence runs already.']);
  await heard;
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
});

test('an AppImage that was moved is started from where it is now, from its next start on', async ({
  start,
  stage,
  tray,
}) => {
  const config = stage.desktop.env['XDG_CONFIG_HOME'] ?? '';
  const { uid, gid } = statSync(config);
  const folder = join(config, 'autostart');
  const file = join(folder, 'chat-presence.desktop');
  mkdirSync(folder, { recursive: true });
  const entry = (exec: string): string =>
    `[Desktop Entry]\nType=Application\nName=Chat Presence\nExec=${exec}\nTerminal=false\n`;
  writeFileSync(file, entry('"/home/anna/Downloads/chat-presence.AppImage" "--hidden"'));
  for (const each of [folder, file]) chownSync(each, uid, gid);
  try {
    const app = await start();
    const settings = await openSection(tray, app, 'General');
    await expect(
      settings.getByRole('switch', { name: 'Start when I sign in to this computer' }),
    ).toBeChecked();
    expect(readFileSync(file, 'utf8')).toBe(entry(await execAtLogin(app)));
  } finally {
    rmSync(file, { force: true });
  }
});
