import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { autostartFile } from '../../electron/desktop/autostart-file.ts';
import { must } from './bounds.ts';
import { byteEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd.ts';

const folder = mkdtempSync(join('/tmp', 'chat-presence-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'app.desktop');
const appName = 'Chat Presence';

/** No name of a file holds a nought, and none comes in half letters. */
const word = oddText.map((text) => text.replaceAll('\0', '').toWellFormed());

/** The words of an `Exec`, as the Desktop Entry Specification has a desktop read them: escapes, then quotes. */
function wordsOf(exec: string): readonly string[] {
  const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };
  const value = exec.replace(/\\(.)/gs, (all, sign: string) => escapes[sign] ?? all);
  const quoted = value.match(/"(?:\\.|[^"\\])*"/gs) ?? [];
  must(quoted.join(' ') === value, 'it is words in quotes');
  return quoted.map((each) =>
    each
      .slice(1, -1)
      .replace(/\\(["`$\\])/g, '$1')
      .replaceAll('%%', '%'),
  );
}

fuzz(
  'of a command: a desktop starts just that, and we know it again',
  fc.array(word, { minLength: 1, maxLength: 3 }),
  (command) => {
    const item = autostartFile({ file, command, appName });
    item.set(true);
    must(item.isOn(), 'it is on');
    const lines = readFileSync(file, 'utf8').split('\n');
    must(lines.length === 6, 'the file is as long as it should be');
    must(
      JSON.stringify(wordsOf(lines[3]!.slice('Exec='.length))) === JSON.stringify(command),
      'it starts it',
    );
    item.set(false);
    must(!item.isOn() && !existsSync(file), 'it is gone');
  },
  300,
);

const entry = '[Desktop Entry]\nType=Application\nName=Chat Presence\nExec="/app"\nTerminal=false\n';

fuzz(
  'of a file with broken bytes: it is on or off, and can be set',
  byteEdits([entry, `${entry}Hidden=true\n`, `${entry}X-GNOME-Autostart-enabled=false\n`]),
  (bytes) => {
    writeFileSync(file, bytes);
    const item = autostartFile({ file, command: ['/app'], appName });
    const isOn = item.isOn();
    must(!isOn || bytes.includes('Exec="/app"'), 'it is on where it starts this app only');
    item.set(true);
    must(item.isOn() && readFileSync(file, 'utf8') === entry, 'it is on, whatever it was');
  },
  300,
);
