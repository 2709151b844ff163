import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { openSettings, type OpenedSettings } from '../../electron/settings/store.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

// Electron's package is nothing but a path outside Electron, and does without the binary where one is named.
beforeEach(() => void vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

const now = Date.UTC(2026, 2, 10, 9, 0, 0);

const open = (profile: string): Promise<OpenedSettings> => openSettings(profile, now);

async function stored(profile: string): Promise<unknown> {
  return JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'));
}

test('a first start writes the defaults', async () => {
  const profile = temporaryFolder();
  const { settings, remark } = await open(profile);
  expect({ settings: settings(), remark }).toEqual({ settings: defaultSettings, remark: null });
  expect(await stored(profile)).toEqual({ version: settingsVersion, ...defaultSettings });
});

test('a file of version 1 is brought up to date without a word', async () => {
  const profile = temporaryFolder();
  await writeFile(join(profile, 'settings.json'), '{"version":1,"pollSeconds":60}');
  const { remark } = await open(profile);
  expect(remark).toBeNull();
  expect(await readdir(profile)).toEqual(['settings.json']);
  expect(await stored(profile)).toEqual({ version: settingsVersion, ...defaultSettings, pollSeconds: 60 });
});

test('a file that cannot be used is set aside, and told', async () => {
  const profile = temporaryFolder();
  await writeFile(join(profile, 'settings.json'), '{');
  const { remark } = await open(profile);
  const aside = 'settings-set-aside-2026-03-10T09-00-00-000Z.json';
  expect(remark).toEqual({ kind: 'settingsSetAside', file: aside });
  expect(await readFile(join(profile, aside), 'utf8')).toBe('{');
  expect(await stored(profile)).toEqual({ version: settingsVersion, ...defaultSettings });
});

test('changes count at once, however many, and the file holds them all in the end', async () => {
  const profile = temporaryFolder();
  const { settings, change, settled } = await open(profile);
  for (let count = 0; count < 50; count += 1) void change({ busyFrom: 1 + count });
  void change({ sound: false });
  expect(settings()).toMatchObject({ busyFrom: 50, sound: false });
  await settled();
  expect(await stored(profile)).toMatchObject({ busyFrom: 50, sound: false });
});

test('with nothing to write it is settled', async () => {
  const { settled } = await open(temporaryFolder());
  await expect(settled()).resolves.toBeUndefined();
});

test('what cannot be written is told, and counts for this run', async () => {
  const profile = temporaryFolder();
  const file = join(profile, 'settings.json');
  const { settings, change, settled } = await open(profile);
  await rm(file);
  // Nothing can be put in the place of a folder that holds something.
  await mkdir(join(file, 'something'), { recursive: true });
  await expect(change({ busyFrom: 2 })).rejects.toThrow();
  await expect(settled()).resolves.toBeUndefined();
  expect(settings().busyFrom).toBe(2);
  await rm(file, { recursive: true });
  await change({ sound: false });
  expect(await stored(profile)).toMatchObject({ busyFrom: 2, sound: false });
});
