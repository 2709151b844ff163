import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileFor } from '../../build/start/profile.ts';
import { desktopUser } from '../../build/virtual-desktop/user.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('no folder named, none given', async () => {
  expect(await profileFor(await desktopUser(), {})).toEqual({});
});

test("a folder that isn't there is made for the user", async () => {
  const user = await desktopUser();
  const parent = temporaryFolder();
  chmodSync(parent, 0o755);
  const folder = join(parent, 'a/b');
  expect(await profileFor(user, { CHAT_PRESENCE_PROFILE: folder })).toEqual({
    CHAT_PRESENCE_PROFILE: folder,
  });
  expect(statSync(folder).uid).toBe(user.uid);
  expect(statSync(parent).uid).toBe(process.getuid?.());
});

// Only for root the desktop's user is another.
test.runIf(process.getuid?.() === 0)('an empty folder of ours is given to the user', async () => {
  const user = await desktopUser();
  const folder = temporaryFolder();
  expect(await profileFor(user, { CHAT_PRESENCE_PROFILE: folder })).toEqual({
    CHAT_PRESENCE_PROFILE: folder,
  });
  expect(statSync(folder).uid).toBe(user.uid);
});

test.runIf(process.getuid?.() === 0)(
  'a folder of ours with things in it is refused and stays as it is',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{}');
    const attempt = profileFor(await desktopUser(), { CHAT_PRESENCE_PROFILE: folder });
    await expect(attempt).rejects.toThrow(`The profile folder ${folder} can't be written to`);
    expect(statSync(folder).uid).toBe(0);
  },
);

test.runIf(process.getuid?.() === 0)('a folder that would be out of reach is not left behind', async () => {
  const closed = join(temporaryFolder(), 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const attempt = profileFor(await desktopUser(), { CHAT_PRESENCE_PROFILE: join(closed, 'new/profile') });
  await expect(attempt).rejects.toThrow("can't be written to");
  expect(existsSync(join(closed, 'new'))).toBe(false);
});

test('a place where no folder can be made is refused', async () => {
  const attempt = profileFor(await desktopUser(), { CHAT_PRESENCE_PROFILE: '/proc/none' });
  await expect(attempt).rejects.toThrow("can't be written to");
});
