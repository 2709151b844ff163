import type { ShortcutDetails } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { ensureStartMenuShortcut } from '../../electron/desktop/start-menu-shortcut.ts';
import { appUserModelId, toastActivatorClsid } from '../../electron/desktop/windows-identity.ts';

const own = 'C:\\Users\\anna\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Chat Presence.lnk';
const everybodys = 'C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\Chat Presence.lnk';

let links: Map<string, ShortcutDetails>;
let works: boolean;

beforeEach(() => {
  links = new Map();
  works = true;
});

function ensure(): void {
  ensureStartMenuShortcut({
    shell: {
      readShortcutLink(file) {
        const link = links.get(file);
        if (link === undefined) throw new Error('no such file');
        return link;
      },
      writeShortcutLink(file: string, _operation: unknown, details?: ShortcutDetails) {
        if (works && details !== undefined) links.set(file, details);
        return works;
      },
    },
    appName: 'Chat Presence',
    program: 'D:\\Tools\\Chat Presence\\Chat Presence.exe',
    appData: 'C:\\Users\\anna\\AppData\\Roaming',
    programData: 'C:\\ProgramData',
  });
}

const made: ShortcutDetails = {
  target: 'D:\\Tools\\Chat Presence\\Chat Presence.exe',
  cwd: 'D:\\Tools\\Chat Presence',
  description: 'Chat Presence',
  appUserModelId,
  toastActivatorClsid,
};

test('a copy that was merely unpacked gets one', () => {
  ensure();
  expect([...links]).toEqual([[own, made]]);
});

test.each([own, everybodys])("an installer's at %s is left as it is", (file) => {
  const installed = { target: 'C:\\Program Files\\Chat Presence\\Chat Presence.exe', appUserModelId };
  links.set(file, installed);
  ensure();
  expect([...links]).toEqual([[file, installed]]);
});

test('one that does not carry our id is no help', () => {
  links.set(own, { target: 'C:\\elsewhere.exe' });
  ensure();
  expect(links.get(own)).toEqual(made);
});

test('one that cannot be written is told', () => {
  works = false;
  expect(ensure).toThrow('Chat Presence.lnk');
});
