/** What the disk does to the app: it is full, read-only, missing, or holds what no app of this version wrote. */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { settingsVersion } from '../../electron/settings/schema.ts';
import { sevenAgents } from './agents.ts';
import { ended, startApp, startByHand, watchLines, type RunningApp } from './app.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import type { Stage } from './stage.ts';

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** The app goes on looking. */
async function expectPolls(app: RunningApp): Promise<void> {
  const looks = countPolls(app.lines.value);
  await app.lines.until('two more looks', (lines) => countPolls(lines) > looks + 1);
}

/** A person sets the order of the list, which is a setting. */
async function orderBy(popup: Page, before: string, order: string): Promise<void> {
  await popup.getByRole('button', { name: `Order: ${before}` }).click();
  await popup.getByRole('menuitemradio', { name: order }).click();
}

/** A stage on which the app has its profile on a disk of its own, of 16 MB. */
async function withSmallDisk(stage: Stage): Promise<Stage> {
  const launcher = join(await stage.makeFolder(), 'launch');
  const { uid, gid } = stage.desktop.user;
  const mount = `mount -t tmpfs -o size=16m,mode=700,uid=${uid},gid=${gid} profile "$CHAT_PRESENCE_PROFILE"`;
  const copies = [
    'cp -a "$CHAT_PRESENCE_PROFILE" "$0-copy"',
    mount,
    'cp -a "$0-copy/." "$CHAT_PRESENCE_PROFILE"',
  ];
  const inside = [...copies, `exec '${stage.launcher}' "$@"`].join(' && ');
  await writeFile(
    launcher,
    `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' "$0" "$@"\n`,
  );
  await chmod(launcher, 0o755);
  return { ...stage, launcher };
}

// Nobody else may mount a small disk.
if (process.getuid?.() === 0)
  test('a disk that is full is told, costs nothing that was kept, and once there is room all is kept again', async ({
    stage,
    profile,
    presetSettings,
    tray,
    tenant,
    toasts,
  }) => {
    tenant.set(sevenAgents(1, 2, 3));
    await presetSettings({ keepDays: true });
    const app = await startApp(await withSmallDisk(stage), { profile, env: accountAt(tenant) });
    try {
      const pid = await app.electron.evaluate(() => process.pid);
      const disk = `/proc/${pid}/root${profile}`;
      const settings = join(disk, 'settings.json');
      await expectPolls(app);
      const before = await json(settings);
      await expect(writeFile(join(disk, 'filler'), Buffer.alloc(17 * 1024 * 1024))).rejects.toThrow(/ENOSPC/);

      const { item, popup } = await openPopup(tray, app);
      await orderBy(popup, 'By name', 'Most busy first');
      await expect(popup.getByText(`Settings cannot be kept in ${profile}`)).toBeVisible();
      tenant.set(sevenAgents(1, 2, 3, 4));
      await expect(popup.getByText('What is seen cannot be kept on this computer')).toBeVisible();
      await expectPolls(app);
      expect(await json(settings)).toEqual(before);
      expect((await readdir(disk)).filter((name) => name.includes('unfinished'))).toEqual([]);
      expect(await item.tooltip()).toBe('4 of 7 present · 0 chats');

      await rm(join(disk, 'filler'));
      await orderBy(popup, 'Most busy first', 'Least busy first');
      await expect.poll(() => json(settings)).toMatchObject({ order: 'leastBusy', keepDays: true });
      expect(await app.popupIsOpen()).toBe(true);
      // The log says once for each line that it is not to be had, and no more.
      const about = app.lines.value.filter((line) => line.includes("Can't write to"));
      expect(about.length).toBeLessThanOrEqual(app.lines.value.length / 2);
      expect(toasts.toasts.value.length).toBeLessThanOrEqual(1);
    } finally {
      await app.close();
    }
  });

test('a profile that cannot be written is used as it is, and told', async ({
  stage,
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1, 2, 3));
  const config = await stage.makeFolder();
  const profile = join(config, 'Chat Presence');
  await mkdir(profile);
  const stored = { version: settingsVersion, withoutAccount: 'demo', order: 'mostBusy' };
  await writeFile(join(profile, 'settings.json'), JSON.stringify(stored));
  // Another user's, or a folder that its own user has closed.
  const { user } = stage.desktop;
  if (user.ours) await chmod(profile, 0o500);
  const app = await start({
    env: { ...accountAt(tenant), CHAT_PRESENCE_PROFILE: '', XDG_CONFIG_HOME: config },
  });
  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  await expect(popup.getByText(`Settings cannot be kept in ${profile}. What is unreadable`)).toBeVisible();
  await popup.getByRole('button', { name: 'Got it' }).first().click();
  await orderBy(popup, 'Most busy first', 'By name');
  await expect(popup.getByText(`Settings cannot be kept in ${profile}, so this change`)).toBeVisible();
  await expectPolls(app);
  expect(await item.tooltip()).toBe('3 of 7 present · 0 chats');
  expect(await json(join(profile, 'settings.json'))).toEqual(stored);
  await chmod(profile, 0o700);
});

/** What stays of pages, and of what servers have answered, wherever Chromium works. */
const pagesLeave = new Set(['Cache', 'Local Storage', 'Trust Tokens']);

// Of these the second says that it makes each folder it is asked for, and makes none.
for (const home of ['/no-such-home', '/proc/no-such-home']) {
  test(`without a home (${home}) the app runs all the same, once, and tells that nothing is kept`, async ({
    stage,
    profile,
    tray,
    tenant,
  }) => {
    tenant.set(sevenAgents(1, 2, 3));
    const temporary = await stage.makeFolder();
    const ours = async (): Promise<readonly string[]> =>
      (await readdir(temporary)).filter((name) => name.startsWith('chat-presence-'));
    const nowhere = { CHAT_PRESENCE_PROFILE: '', XDG_CONFIG_HOME: join(home, '.config'), HOME: home };
    const env = { ...accountAt(tenant), ...nowhere, TMPDIR: temporary };
    const app = await startApp(stage, { profile, env });
    try {
      const { item, popup } = await openPopup(tray, app);
      await expect(popup.getByText('Anna Berg')).toBeVisible();
      await expect(popup.getByText(new RegExp(`^Settings cannot be kept in ${home}/`))).toBeVisible();
      await expectPolls(app);
      expect(await ours()).toHaveLength(1);

      const second = startByHand(stage, { profile, env });
      const said = watchLines(second);
      expect(await ended(second)).toBe(0);
      expect(said.value).toEqual(['Chat Presence runs already; its list was opened.']);
      expect(await ours()).toHaveLength(1);
      await expectPolls(app);

      const [folder] = await ours();
      const left = async (): Promise<readonly string[]> =>
        (await readdir(join(temporary, folder ?? '')).catch(() => [])).filter((name) => pagesLeave.has(name));
      expect(await left()).toHaveLength(pagesLeave.size);
      const end = ended(app.electron.process());
      await item.choose('Quit');
      await end;
      // Chromium may write a little of its own after all is gone.
      expect(await left()).toEqual([]);
    } finally {
      await app.close();
    }
  });
}

test('account and days that no app wrote are no hindrance, and settings of a newer one are left to it', async ({
  profile,
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3));
  const newer = { version: settingsVersion + 1, withoutAccount: 'demo', keepDays: true, colour: 'petrol' };
  await writeFile(join(profile, 'settings.json'), JSON.stringify(newer));
  await writeFile(join(profile, 'account.json'), '{"version":2,"sealed":');
  await writeFile(join(profile, 'days.sqlite'), 'this is no database at all, whoever looks at it and how');
  for (const name of ['account.json', 'days.sqlite']) await chmod(join(profile, name), 0o666);
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByText('Your settings are of a newer Chat Presence.')).toBeVisible();
  await orderBy(popup, 'By name', 'Most busy first');
  await expect
    .poll(() => json(join(profile, 'settings.json')))
    .toMatchObject({ ...newer, order: 'mostBusy' });
  await popup.getByRole('button', { name: 'Got it' }).first().click();
  await expect(popup.getByText('Your settings are of a newer Chat Presence.')).toBeHidden();
  await expectPolls(app);
  expect(await item.tooltip()).toBe('3 of 7 present · 0 chats');
  expect((await readdir(profile)).filter((name) => name.includes('set-aside'))).toEqual([]);
});
