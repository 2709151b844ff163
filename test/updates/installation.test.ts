import { describe, expect, test } from 'vitest';
import {
  offByKind,
  offByWish,
  replacedBy,
  type InstallationFacts,
} from '../../electron/updates/installation.ts';

const image = '/home/ida/Apps/Chat Presence.AppImage';
const windowsEnv = {
  LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
};

/** What a portable program of that name tells what it starts of itself. */
const portable = (name: string): InstallationFacts['env'] => ({
  PORTABLE_EXECUTABLE_DIR: 'E:\\',
  PORTABLE_EXECUTABLE_FILE: 'E:\\a.exe',
  PORTABLE_EXECUTABLE_APP_FILENAME: name,
});

const linux: InstallationFacts = {
  platform: 'linux',
  env: { APPIMAGE: image, APPDIR: '/tmp/.mount_chatAb' },
  program: '/tmp/.mount_chatAb/chat-presence',
  markedByPackage: false,
  hasUninstaller: false,
  replaceable: true,
};
const windows: InstallationFacts = {
  ...linux,
  platform: 'win32',
  env: windowsEnv,
  program: 'c:\\users\\ida\\appdata\\local\\Programs\\chat-presence\\Chat Presence.exe',
  hasUninstaller: true,
  replaceable: false,
};
const mac: InstallationFacts = {
  ...linux,
  platform: 'darwin',
  env: {},
  program: '/Applications/Chat Presence.app/Contents/MacOS/Chat Presence',
};

describe('keeps itself up to date:', () => {
  test.each([
    ['an AppImage', linux],
    ["what Windows' installer has put into the person's own folder", windows],
    ['a bundle that the person can replace', mac],
    ['an AppImage that a snap has started', { ...linux, env: { ...linux.env, SNAP: '/snap/code/1' } }],
    [
      "what Windows' installer has put there, and another portable program has started",
      { ...windows, env: { ...windowsEnv, ...portable('other') } },
    ],
  ])('%s', (_what, facts) => {
    expect(offByKind(facts)).toBeNull();
  });
});

describe('leaves it to others:', () => {
  const elsewhere = 'D:\\Tools\\Chat Presence.exe';
  test.each<[string, InstallationFacts, string]>([
    ['an AppImage in a folder of others', { ...linux, replaceable: false }, 'byAdministrator'],
    [
      'a deb or rpm',
      { ...linux, env: {}, program: '/opt/Chat Presence/chat-presence', markedByPackage: true },
      'byPackageManager',
    ],
    ['that too where an AppImage has started it', { ...linux, markedByPackage: true }, 'byPackageManager'],
    [
      'a snap',
      { ...linux, env: { SNAP: '/snap/chat-presence/1' }, program: '/snap/chat-presence/1/chat-presence' },
      'byPackageManager',
    ],
    ['a flatpak', { ...linux, env: { FLATPAK_ID: 'x' } }, 'byPackageManager'],
    [
      'an unpacked archive',
      { ...linux, env: {}, program: '/home/ida/chat-presence/chat-presence' },
      'notInstalled',
    ],
    [
      'one that another AppImage has started',
      { ...linux, program: '/home/ida/chat-presence/chat-presence' },
      'notInstalled',
    ],
    [
      'an AppImage at no absolute path',
      { ...linux, env: { ...linux.env, APPIMAGE: 'x.AppImage' } },
      'notInstalled',
    ],
    [
      'an MSI',
      { ...windows, program: 'C:\\Program Files\\Chat Presence\\Chat Presence.exe', hasUninstaller: false },
      'byAdministrator',
    ],
    [
      "what Windows' installer has put there for everybody",
      { ...windows, program: 'C:\\Program Files\\Chat Presence\\Chat Presence.exe' },
      'byAdministrator',
    ],
    ['and what it has put anywhere else', { ...windows, program: elsewhere }, 'byAdministrator'],
    ['a folder that was copied', { ...windows, program: elsewhere, hasUninstaller: false }, 'notInstalled'],
    [
      'also beside the folder for programs',
      { ...windows, program: 'C:\\Program Files Mine\\a.exe', hasUninstaller: false },
      'notInstalled',
    ],
    [
      'the portable program',
      { ...windows, env: { ...windowsEnv, ...portable('chat-presence') } },
      'portable',
    ],
    ['a bundle of the administrator', { ...mac, replaceable: false }, 'byAdministrator'],
    [
      'a bundle in its disk image',
      { ...mac, program: '/Volumes/Chat Presence/Chat Presence.app/Contents/MacOS/x' },
      'notInstalled',
    ],
    [
      'one where macOS hides it',
      { ...mac, program: '/private/var/AppTranslocation/1/d/Chat Presence.app/Contents/MacOS/x' },
      'notInstalled',
    ],
    ['a program that is in no bundle', { ...mac, program: '/usr/local/bin/electron' }, 'notInstalled'],
  ])('%s', (_what, facts, why) => {
    expect(offByKind(facts)).toBe(why);
  });
});

test('what is replaced is the AppImage, or the whole bundle', () => {
  expect([replacedBy(linux), replacedBy(mac), replacedBy(windows)]).toEqual([
    image,
    '/Applications/Chat Presence.app',
    null,
  ]);
});

test('a policy goes before the person, and only then is named as the reason', () => {
  expect([offByWish(true, undefined), offByWish(true, true)]).toEqual([null, null]);
  expect([offByWish(false, undefined), offByWish(false, false)]).toEqual(['byPerson', 'byPolicy']);
});
