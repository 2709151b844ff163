import { expect, test } from 'vitest';
import { takesLinksItself } from '../../electron/desktop/link-scheme.ts';

test('only on Windows, where the installer does not, the installed app takes links itself', () => {
  expect(takesLinksItself('win32', true, {})).toBe(true);
  expect(takesLinksItself('win32', true, { PORTABLE_EXECUTABLE_FILE: 'E:\\Chat Presence.exe' })).toBe(false);
  expect(takesLinksItself('win32', false, {})).toBe(false);
  expect(takesLinksItself('darwin', true, {})).toBe(false);
  expect(takesLinksItself('linux', true, {})).toBe(false);
});
