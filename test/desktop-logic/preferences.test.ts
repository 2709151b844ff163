import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPreferences, type Preferences } from '../../electron/desktop/preferences.ts';
import { policyFile } from '../../electron/settings/policy-file.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { fakeClock, settled } from '../presence/fake-clock.ts';

// Settings are written by a package that looks for Electron, and does without the binary where one is named.
beforeEach(() => void vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

interface Opened {
  readonly preferences: Preferences;
  readonly warned: readonly string[];
  /** How often there was something new to show. */
  changes(): number;
}

async function open(profile: string, policy = join(profile, 'policy.json')): Promise<Opened> {
  const warned: string[] = [];
  let changes = 0;
  const preferences = await openPreferences({
    clock: fakeClock(),
    log: {
      error() {},
      warn: (event, fields) => void warned.push(`${event} ${JSON.stringify(fields)}`),
      info() {},
      debug() {},
    },
    profile,
    policy: [await policyFile(policy)],
    doNotDisturb: () => false,
    tenantKey: () => 'a tenant',
    onChange: () => (changes += 1),
  });
  return { preferences, warned, changes: () => changes };
}

test('a change is shown at once', async () => {
  const { preferences, changes } = await open(temporaryFolder());
  preferences.change({ sound: false });
  expect([preferences.settings().sound, changes()]).toEqual([false, 1]);
  await preferences.settled();
  expect(preferences.remarks.all()).toEqual([]);
});

test('a folder that cannot be written is told at the start, and again with what it costs', async () => {
  const profile = join(temporaryFolder(), 'settings');
  await writeFile(profile, 'A file where the folder should be.');
  const { preferences, warned } = await open(profile);
  const atStart = { kind: 'settingsReadOnly', folder: profile };
  expect(preferences.remarks.all()).toEqual([atStart]);
  expect(warned).toContain('settings {"remark":"settingsReadOnly"}');

  preferences.bell.pause('hour');
  await preferences.settled();
  await settled();
  expect(preferences.bell.hush()).toBe('paused');
  expect(preferences.remarks.all()).toEqual([atStart, { kind: 'settingsNotKept', folder: profile }]);
});

test('what the policy fixes is in force whatever the person sets, and what they set is kept for later', async () => {
  const profile = temporaryFolder();
  const policy = join(profile, 'policy.json');
  await writeFile(policy, JSON.stringify({ pollSeconds: 120, sound: false }));
  await writeFile(
    join(profile, 'settings.json'),
    JSON.stringify({ version: 2, pollSeconds: 20, busyFrom: 2 }),
  );
  const { preferences, changes } = await open(profile, policy);
  expect(preferences.settings()).toMatchObject({ pollSeconds: 120, sound: false, busyFrom: 2 });

  preferences.change({ pollSeconds: 15 });
  preferences.change({ sound: true });
  expect([preferences.settings().pollSeconds, preferences.settings().sound, changes()]).toEqual([
    120,
    false,
    0,
  ]);
  preferences.change({ sound: true, busyFrom: 3 });
  expect([preferences.settings().busyFrom, changes()]).toEqual([3, 1]);
  await preferences.settled();
  expect(JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'))).toMatchObject({
    pollSeconds: 20,
    sound: true,
    busyFrom: 3,
  });
});

test('what of the policy cannot be followed is in the log, and known', async () => {
  const profile = temporaryFolder();
  const policy = join(profile, 'policy.json');
  await writeFile(policy, JSON.stringify({ sound: false, rules: [{ occasion: 'arrival' }] }));
  const { warned, preferences } = await open(profile, policy);
  expect(preferences.policy).toEqual({ fixed: 1, unclear: [`rules[0] (${policy})`] });
  expect(warned).toEqual([`policy {"place":"${policy}","problem":"badRule","at":"rules[0]"}`]);
  expect(preferences.wishes.rulesShown().some(({ locked }) => locked)).toBe(false);
});

test('a policy that cannot be read is known by its file', async () => {
  const profile = temporaryFolder();
  const policy = join(profile, 'policy.json');
  await writeFile(policy, '{');
  const { preferences } = await open(profile, policy);
  expect(preferences.policy).toEqual({ fixed: 0, unclear: [policy] });
});
