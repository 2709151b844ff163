/** Two versions of the app in turn at the same settings: this one, and one that is yet to come. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { openSettings, type OpenedSettings } from '../../electron/settings/store.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { used } from './used.ts';

// Electron's package is nothing but a path outside Electron, and does without the binary where one is named.
beforeEach(() => void vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

const open = (profile: string): Promise<OpenedSettings> =>
  openSettings(profile, Date.UTC(2026, 2, 10, 9, 0, 0));
const aside = 'settings-set-aside-2026-03-10T09-00-00-000Z.json';

const [key, wishes] = Object.entries(used.tenants)[0]!;
/** What the version to come has written: more than this one knows, in new places and in known ones. */
const ahead = {
  ...used,
  version: settingsVersion + 1,
  colour: 'petrol',
  order: 'byTopic',
  tenants: { [key]: { ...wishes, notes: { 11: 'knows the contracts' } } },
};

async function newer(): Promise<string> {
  const profile = temporaryFolder();
  await writeFile(join(profile, 'settings.json'), JSON.stringify(ahead));
  return profile;
}

async function stored(profile: string, name = 'settings.json'): Promise<unknown> {
  return JSON.parse(await readFile(join(profile, name), 'utf8'));
}

test('a newer file is used as far as it can be, told, and left as it is', async () => {
  const profile = await newer();
  const { settings, remark } = await open(profile);
  expect(settings()).toEqual({ ...used, order: defaultSettings.order, tenants: {} });
  expect(remark).toEqual({ kind: 'settingsNewer' });
  expect(await readdir(profile)).toEqual(['settings.json']);
  expect(await stored(profile)).toEqual(ahead);
});

test('what is changed here is there for the newer one, which finds all else as it left it', async () => {
  const profile = await newer();
  const before = await open(profile);
  await before.change({ pollSeconds: 90, sound: true });
  expect(await stored(profile)).toEqual({ ...ahead, pollSeconds: 90, sound: true });
  expect(await readdir(profile)).toEqual(['settings.json']);
  // Also when this one is started again and again.
  const again = await open(profile);
  expect(again.settings()).toMatchObject({ pollSeconds: 90, sound: true });
  await again.change({ pinned: false });
  expect(await stored(profile)).toEqual({ ...ahead, pollSeconds: 90, sound: true, pinned: false });
});

test('of what only the newer one can read, a copy is kept before it is overwritten, once', async () => {
  const profile = await newer();
  const { settings, change } = await open(profile);
  await change({ order: 'mostBusy' });
  expect(await stored(profile)).toEqual({ ...ahead, order: 'mostBusy' });
  expect(await stored(profile, aside)).toEqual(ahead);
  await change({ tenants: { [key]: wishes } });
  expect(settings().tenants).toEqual({ [key]: wishes });
  expect(await stored(profile)).toEqual({ ...ahead, order: 'mostBusy', tenants: { [key]: wishes } });
  expect(await readdir(profile)).toHaveLength(2);
  expect(await stored(profile, aside)).toEqual(ahead);
});
