import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { managedPreferences, preferenceDomain } from '../../electron/settings/managed-preferences.ts';
import { policySources } from '../../electron/settings/policy-places.ts';
import { appUserModelId } from '../../electron/desktop/windows-identity.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const nobody = (): Promise<null> => Promise.resolve(null);
const ports = { env: {}, run: nobody, isThere: () => true, folders: [] };

async function places(platform: NodeJS.Platform): Promise<readonly string[]> {
  const sources = await policySources({ ...ports, platform, user: 'anna', named: '/named.json' });
  return sources.map(({ place }) => place);
}

test.each<[NodeJS.Platform, readonly string[]]>([
  ['linux', ['/etc/chat-presence/policy.json']],
  ['freebsd', ['/etc/chat-presence/policy.json']],
  [
    'darwin',
    [
      '/Library/Managed Preferences/chat-presence.plist',
      '/Library/Managed Preferences/anna/chat-presence.plist',
      '/Library/Application Support/Chat Presence/policy.json',
    ],
  ],
  ['win32', ['HKLM\\SOFTWARE\\Policies\\Chat Presence', 'HKCU\\SOFTWARE\\Policies\\Chat Presence']],
])(
  'on %s the computer comes before the person, and what the start names comes last',
  async (platform, all) => {
    expect(await places(platform)).toEqual([...all, '/named.json']);
  },
);

test.each([
  ['D:\\Fake', true, 'C:\\Windows\\System32\\reg.exe'],
  ['D:\\Windows', false, 'D:\\Windows\\System32\\reg.exe'],
  ['here', false, 'C:\\Windows\\System32\\reg.exe'],
])(
  'with SystemRoot %j only Windows’ own reg.exe is believed (the usual one is there: %j)',
  async (...row) => {
    const [root, isThere, program] = row;
    const asked = new Set<string>();
    const run = (file: string): Promise<null> => Promise.resolve(void asked.add(file)).then(() => null);
    const env = { SystemRoot: root };
    await policySources({
      ...ports,
      platform: 'win32',
      user: '',
      env,
      run,
      isThere: () => isThere,
      named: null,
    });
    expect([...asked]).toEqual([program]);
  },
);

test('what the start names should be there', async () => {
  const start = { ...ports, platform: 'linux', user: '' } as const;
  const sources = await policySources({ ...start, named: join(temporaryFolder(), 'policy.json') });
  expect(sources.at(-1)?.content).toEqual({ kind: 'missing' });
  expect((await policySources({ ...start, named: null })).length).toBe(1);
});

test('macOS knows the app by the name of its preferences', () => {
  expect(preferenceDomain).toBe(appUserModelId);
});

test('managed preferences are read by way of plutil', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'chat-presence.plist');
  const unasked = (): Promise<never> => Promise.reject(new Error('there is nothing to convert'));
  expect((await managedPreferences(folder, unasked)).content).toEqual({ kind: 'nothing' });

  await mkdir(folder, { recursive: true });
  await writeFile(file, 'bplist00');
  const asked: unknown[] = [];
  const gives = (answer: string | null) => (program: string, args: readonly string[]) => {
    asked.push([program, ...args]);
    return Promise.resolve(answer);
  };
  expect(await managedPreferences(folder, gives('{"sound":false}'))).toEqual({
    place: file,
    content: { kind: 'fields', fields: { sound: false } },
  });
  expect(asked).toEqual([['/usr/bin/plutil', '-convert', 'json', '-o', '-', file]]);
  for (const odd of [null, '', '[]', '{'])
    expect((await managedPreferences(folder, gives(odd))).content).toEqual({ kind: 'unreadable' });
  const fails = (): Promise<never> => Promise.reject(new Error('not run'));
  expect((await managedPreferences(folder, fails)).content).toEqual({ kind: 'unreadable' });
});
