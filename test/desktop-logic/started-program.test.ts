import { expect, test } from 'vitest';
import { startedProgram } from '../../electron/desktop/started-program.ts';

const program = '/tmp/.mount_chatAb/chat-presence';
const image = '/home/anna/Chat Presence.AppImage';

test.each([
  ['the image we are unpacked from', { APPIMAGE: image, APPDIR: '/tmp/.mount_chatAb' }, image],
  [
    "not the image of another program's that started us",
    { APPIMAGE: image, APPDIR: '/tmp/.mount_ch' },
    program,
  ],
  ['the program itself where there is no image', {}, program],
  ['nor where it is not told what it is unpacked to', { APPIMAGE: image }, program],
  ['nor where that is nowhere', { APPIMAGE: image, APPDIR: '' }, program],
])('%s', (_what, env, started) => {
  expect(startedProgram(program, env)).toBe(started);
});

const unpacked = 'C:\\Users\\anna\\AppData\\Local\\Temp\\nsk4.tmp\\app\\Chat Presence.exe';
const portable = 'D:\\chat-presence-1.0.0-windows-x64-portable.exe';

test.each([
  ['the portable program we are unpacked from', 'chat-presence', portable],
  ["not another's portable program that started us", 'other', unpacked],
])('%s', (_what, name, started) => {
  const env = { PORTABLE_EXECUTABLE_FILE: portable, PORTABLE_EXECUTABLE_APP_FILENAME: name };
  expect(startedProgram(unpacked, env)).toBe(started);
});
