import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { autostartFile } from '../../electron/desktop/autostart-file.ts';
import type { LoginItem } from '../../electron/desktop/login-item.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const appName = 'Chat Presence';

test('is written whole, in a folder that may not be there yet, and removed', () => {
  const file = join(temporaryFolder(), 'autostart', 'app.desktop');
  const item = autostartFile({ file, command: ['/opt/Chat Presence/app', '/srv/app'], appName });
  expect(item.isOn()).toBe(false);
  item.set(true);
  expect(readFileSync(file, 'utf8')).toBe(
    '[Desktop Entry]\nType=Application\nName=Chat Presence\nExec="/opt/Chat Presence/app" "/srv/app"\nTerminal=false\n',
  );
  expect(item.isOn()).toBe(true);
  item.set(false);
  expect([item.isOn(), existsSync(file)]).toEqual([false, false]);
  item.set(false);
});

test('who is reading it while it is replaced reads one or the other, whole', () => {
  const file = join(temporaryFolder(), 'app.desktop');
  writeFileSync(file, 'as another program wrote it');
  const reader = openSync(file, 'r');
  onTestFinished(() => closeSync(reader));
  autostartFile({ file, command: ['/app'], appName }).set(true);
  expect(readFileSync(reader, 'utf8')).toBe('as another program wrote it');
  expect(readFileSync(file, 'utf8')).toContain('Exec="/app"');
  expect(readdirSync(dirname(file))).toEqual(['app.desktop']);
});

test('quotes what means something in Exec', () => {
  const file = join(temporaryFolder(), 'app.desktop');
  autostartFile({ file, command: ['/a $b/`c`/"d"/\\e/100%'], appName }).set(true);
  expect(readFileSync(file, 'utf8')).toContain(
    String.raw`Exec="/a \\$b/\\` + '`c' + String.raw`\\` + '`/' + String.raw`\\"d\\"/\\\\e/100%%"`,
  );
});

test('a line break in the name of a folder begins no line of the file', () => {
  const file = join(temporaryFolder(), 'app.desktop');
  const item = autostartFile({ file, command: ['/a\nHidden=true\r/app'], appName });
  item.set(true);
  expect(item.isOn()).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(String.raw`Exec="/a\nHidden=true\r/app"`);
});

test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
  'is off where the desktop has noted %s',
  (line) => {
    const file = join(temporaryFolder(), 'app.desktop');
    const item = autostartFile({ file, command: ['/app'], appName });
    item.set(true);
    appendFileSync(file, `${line}\n`);
    expect(item.isOn()).toBe(false);
    item.set(true);
    expect(item.isOn()).toBe(true);
  },
);

test('is off where it starts another copy', () => {
  const file = join(temporaryFolder(), 'app.desktop');
  autostartFile({ file, command: ['/old/app'], appName }).set(true);
  expect(autostartFile({ file, command: ['/new/app'], appName }).isOn()).toBe(false);
});

test('fails where it cannot be written', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const item = autostartFile({ file: join(file, 'app.desktop'), command: ['/app'], appName });
  expect(() => item.set(true)).toThrow();
});

describe('an entry of a program that is gone', () => {
  const name = '/gone "%" `$\\\n/chat-presence';

  function entryOf(program: string): { file: string; here: LoginItem } {
    const file = join(temporaryFolder(), 'app.desktop');
    autostartFile({ file, command: [program, '--hidden'], appName }).set(true);
    return { file, here: autostartFile({ file, command: ['/moved/chat-presence', '--hidden'], appName }) };
  }

  test('starts this one from now on', () => {
    const { file, here } = entryOf(name);
    expect(here.isOn()).toBe(false);
    here.renew();
    expect(here.isOn()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('Exec="/moved/chat-presence" "--hidden"\n');
  });

  test('is left as it is where it was switched off, or is none of ours', () => {
    const { file, here } = entryOf(name);
    appendFileSync(file, 'Hidden=true\n');
    here.renew();
    expect(readFileSync(file, 'utf8')).toContain('gone');
    for (const exec of [
      'Exec=chat-presence\n',
      'Exec="env" "chat-presence"\n',
      'Exec="/unended\n',
      'Exec\n',
      '',
    ]) {
      writeFileSync(file, `[Desktop Entry]\n${exec}`);
      here.renew();
      expect(readFileSync(file, 'utf8')).toBe(`[Desktop Entry]\n${exec}`);
    }
  });

  test('that of another copy, which is there, is left to it', () => {
    const folder = temporaryFolder();
    const other = join(folder, 'a "%" `$\\\n');
    writeFileSync(other, '');
    const { file, here } = entryOf(other);
    const before = readFileSync(file, 'utf8');
    here.renew();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('nothing comes of it where there is no entry', () => {
    const file = join(temporaryFolder(), 'app.desktop');
    autostartFile({ file, command: ['/app'], appName }).renew();
    expect(existsSync(file)).toBe(false);
  });
});
