import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { standInFolder } from '../../electron/desktop/stand-in-folder.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const wished = '/no-such-home/.config/Chat Presence';

test('each start has the same folder, which nobody else may open', () => {
  const temporary = temporaryFolder();
  const folder = standInFolder(wished, temporary);
  expect([standInFolder(wished, temporary), dirname(folder)]).toEqual([folder, temporary]);
  expect(readdirSync(temporary)).toHaveLength(1);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('who wishes for another profile has another one', () => {
  const temporary = temporaryFolder();
  expect(standInFolder('/elsewhere', temporary)).not.toBe(standInFolder(wished, temporary));
});

/** The name that this user's folder has. */
const nameOf = (): string => standInFolder(wished, temporaryFolder()).split('/').at(-1) ?? '';

const takes: [string, (path: string) => void][] = [
  ['a link to a folder', (path) => symlinkSync(temporaryFolder(), path)],
  ['a link to nothing', (path) => symlinkSync('/no/such/folder', path)],
  ['a file', (path) => writeFileSync(path, '')],
  ['a folder that others may open', (path) => (mkdirSync(path), chmodSync(path, 0o755))],
];
// Only root can give a folder away.
if (process.getuid?.() === 0)
  takes.push([
    "another user's folder",
    (path) => (mkdirSync(path, { mode: 0o700 }), chownSync(path, 12_345, 12_345)),
  ]);

test.each(takes)('%s of that name is left alone', (_what, take) => {
  const temporary = temporaryFolder();
  const taken = join(temporary, nameOf());
  take(taken);
  const folder = standInFolder(wished, temporary);
  expect(folder).not.toBe(taken);
  expect(dirname(folder)).toBe(temporary);
  expect([statSync(folder).mode & 0o777, readdirSync(folder)]).toEqual([0o700, []]);
});

test('where nothing can be made it fails', () => {
  expect(() => standInFolder(wished, '/no/such/folder')).toThrow('ENOENT');
});
