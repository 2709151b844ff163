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
