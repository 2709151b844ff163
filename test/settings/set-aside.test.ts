/** What becomes of a settings file that cannot be used in full, wherever it is and whatever fails. */
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as disk from '../../electron/disk/put-in-place.ts';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { openSettings, type OpenedSettings } from '../../electron/settings/store.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

// No file of ours refuses to be replaced when asked to: that of all is made to fail.
vi.mock('../../electron/disk/put-in-place.ts', { spy: true });

// Electron's package is nothing but a path outside Electron, and does without the binary where one is named.
beforeEach(() => void vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

const now = Date.UTC(2026, 2, 10, 9, 0, 0);
const aside = 'settings-set-aside-2026-03-10T09-00-00-000Z.json';
const open = (profile: string, at = now): Promise<OpenedSettings> => openSettings(profile, at);
const damaged = '{"busyFrom": 7, "pollSeconds": "often"}';
const mended = { version: settingsVersion, ...defaultSettings, busyFrom: 7 };

async function stored(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

function failOnce(): void {
  vi.mocked(disk.putInPlace).mockRejectedValueOnce(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
}

/** A profile whose `settings.json` is a link to a damaged file elsewhere. */
async function linked(): Promise<{ profile: string; link: string; folder: string; target: string }> {
  const [profile, folder] = [temporaryFolder(), await realpath(temporaryFolder())];
  const [link, target] = [join(profile, 'settings.json'), join(folder, 'mine.json')];
  await writeFile(target, damaged);
  await symlink(target, link);
  return { profile, link, folder, target };
}

test('of a damaged file behind a link a copy is kept, and the link stays one', async () => {
  const { profile, link, folder, target } = await linked();
  const { remark } = await open(profile);
  expect(remark).toEqual({ kind: 'settingsSetAside', file: aside });
  expect(await readFile(join(profile, aside), 'utf8')).toBe(damaged);
  expect(await readlink(link)).toBe(target);
  expect(await stored(target)).toEqual(mended);
  expect(await readdir(folder)).toEqual(['mine.json']);
  // The next start finds what this one has made of it, and has nothing more to say.
  const again = await open(profile, now + 1_000);
  expect([again.settings().busyFrom, again.remark]).toEqual([7, null]);
  expect((await readdir(profile)).sort()).toEqual([aside, 'settings.json'].sort());
});

test('a damaged file stays in its place until another one takes it', async () => {
  const profile = temporaryFolder();
  const file = join(profile, 'settings.json');
  await writeFile(file, damaged, { mode: 0o640 });
  await chmod(file, 0o640);
  failOnce();
  const { settings, change, remark } = await open(profile);
  expect(remark).toEqual({ kind: 'settingsReadOnly', folder: profile });
  expect([settings().busyFrom, await readFile(file, 'utf8')]).toEqual([7, damaged]);
  // A person may mend it by hand in the meantime; that is what is kept then.
  const byHand = '{"busyFrom": 8, "pollSeconds": "now"}';
  await writeFile(file, byHand);
  await change({ sound: false });
  expect(await stored(file)).toEqual({ ...mended, sound: false });
  expect(await readFile(join(profile, aside), 'utf8')).toBe(byHand);
  expect((await stat(join(profile, aside))).mode & 0o777).toBe(0o640);
  // Once it is kept, what we write is no longer.
  await change({ sound: true });
  expect(await readFile(join(profile, aside), 'utf8')).toBe(byHand);
  expect((await readdir(profile)).sort()).toEqual([aside, 'settings.json'].sort());
});

test('what cannot be copied is moved aside', async () => {
  const profile = temporaryFolder();
  await mkdir(join(profile, 'settings.json', 'something'), { recursive: true });
  const { remark } = await open(profile);
  expect(remark).toEqual({ kind: 'settingsSetAside', file: aside });
  expect(await readdir(join(profile, aside))).toEqual(['something']);
  expect(await stored(join(profile, 'settings.json'))).toMatchObject(defaultSettings);
});

test('a damaged file that is gone when it is to be replaced holds up nothing', async () => {
  const profile = temporaryFolder();
  await writeFile(join(profile, 'settings.json'), damaged);
  failOnce();
  const { change } = await open(profile);
  await rm(join(profile, 'settings.json'));
  await change({ sound: false });
  expect(await stored(join(profile, 'settings.json'))).toEqual({ ...mended, sound: false });
});

test('what a killed app left unfinished is removed also where a link leads to, and nothing else there', async () => {
  const { profile, folder, target } = await linked();
  await writeFile(target, JSON.stringify(mended));
  for (const name of [
    'settings-unfinished.json',
    'settings-unfinished.json.tmp-0a1b',
    'settings.json.tmp-0a1b',
  ]) {
    await writeFile(join(folder, name), '{');
    await writeFile(join(profile, name), '{');
  }
  await open(profile);
  expect(await readdir(profile)).toEqual(['settings.json']);
  expect((await readdir(folder)).sort()).toEqual(['mine.json', 'settings.json.tmp-0a1b']);
});

test.runIf(process.platform === 'linux')(
  'a folder that can never be made is told, and no start waits for it',
  async () => {
    const { remark, change } = await open('/proc/none/Chat Presence');
    expect(remark).toEqual({ kind: 'settingsReadOnly', folder: '/proc/none/Chat Presence' });
    await expect(change({ sound: false })).rejects.toThrow('ENOENT');
  },
);
