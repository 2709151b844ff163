import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../build/start/arguments.ts';
import { variablesForApp } from '../../build/start/in-a-virtual-desktop.ts';
import { isNoise } from '../../build/start/noise.ts';
import { hasDisplay } from '../../build/start/on-this-display.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('npm start can be asked for help, for a picture, or for nothing', () => {
  const file = join(temporaryFolder(), 'shot.png');
  expect(readArguments([], 'darwin')).toEqual({ ok: true, help: false, picture: null });
  expect(readArguments(['--help'], 'linux')).toEqual({ ok: true, help: true, picture: null });
  expect(readArguments(['--screenshot', file], 'linux')).toEqual({ ok: true, help: false, picture: file });
});

test('a folder is no picture, whatever it is called', () => {
  const folder = join(temporaryFolder(), 'shots.png');
  mkdirSync(folder);
  const result = readArguments(['--screenshot', folder], 'linux');
  expect(result).toMatchObject({ ok: false, problem: expect.stringContaining('is a folder') as unknown });
});

test.each([
  [['--loud'], 'linux', '"--loud" is not understood'],
  [['file'], 'linux', '"file" is not understood'],
  [['--screenshot'], 'linux', 'needs the name of a file'],
  [['--screenshot', '/tmp/shot.jpg'], 'linux', 'has to end in .png'],
  [['--screenshot', '/nowhere/at/all/shot.png'], 'linux', "folder /nowhere/at/all can't be written to"],
  [['--screenshot', `/tmp/${'a'.repeat(5_000)}.png`], 'linux', "can't be the name of a file"],
  [['--screenshot', '/tmp/shot.png'], 'darwin', 'Linux only'],
  [['--screenshot', '/tmp/shot.png'], 'win32', 'Linux only'],
] as const)('%j on %s is refused in one sentence', (argv, platform, sentence) => {
  const result = readArguments(argv, platform);
  expect(result).toMatchObject({ ok: false, problem: expect.stringContaining(sentence) as unknown });
});

test('there is a display where the environment names one, and always on macOS and Windows', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

test('in a virtual desktop the app gets the variables meant for it and no others', () => {
  const env = {
    SUPEROFFICE_URL: 'u',
    CHAT_PRESENCE_POLL_SECONDS: '5',
    NPM_TOKEN: 't',
    MY_SUPEROFFICE_URL: 'v',
  };
  expect(variablesForApp(env)).toEqual({ SUPEROFFICE_URL: 'u', CHAT_PRESENCE_POLL_SECONDS: '5' });
});

test("Chromium's talk to itself is noise; what the app says and why Chromium dies is not", () => {
  expect(isNoise('[6854:1123/205554.983256:ERROR:dbus/bus.cc:405] Failed to connect to the bus')).toBe(true);
  expect(isNoise('[17:23:1123/205554.983256:WARNING:sandbox.cc(12)] x')).toBe(true);
  expect(isNoise('[17:1123/205554.983256:FATAL:main.cc(1)] Running as root')).toBe(false);
  expect(isNoise('2026-11-23T21:15:48.565Z info start')).toBe(false);
  expect(isNoise('[app] ERROR: no tenant')).toBe(false);
});
