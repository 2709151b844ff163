import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readableCopy } from '../../build/virtual-desktop/readable-copy.ts';
import { run } from '../../build/virtual-desktop/run.ts';
import { asUser, desktopUser, ourselves } from '../../build/virtual-desktop/user.ts';
import { temporaryFolder } from './temporary-folder.ts';

function program(folder: string): string {
  const source = join(folder, 'program');
  mkdirSync(join(source, 'deep'), { recursive: true });
  writeFileSync(join(source, 'deep/file'), 'content');
  return source;
}

test('what we can read ourselves is used where it is', async () => {
  const source = program(temporaryFolder());
  expect(await readableCopy(ourselves(), source, temporaryFolder())).toBe(source);
});

// Only root owns desktops of another user, from whom something can be hidden.
test.runIf(process.getuid?.() === 0).each([
  ['nothing is closed', 0o755, 0o644, false],
  ['a folder above it is closed', 0o700, 0o644, true],
  ['a file in it is closed', 0o755, 0o600, true],
])('for another user, when %s', async (_, parentMode, fileMode, copied) => {
  const user = await desktopUser();
  const parent = temporaryFolder();
  const source = program(parent);
  chmodSync(parent, parentMode);
  chmodSync(join(source, 'deep/file'), fileMode);
  const target = temporaryFolder();
  chownSync(target, user.uid, user.gid);

  const path = await readableCopy(user, source, target);
  expect(path).toBe(copied ? join(target, 'program') : source);
  expect(readFileSync(join(path, 'deep/file'), 'utf8')).toBe('content');
  const { command, args } = asUser(user, 'cat', [join(path, 'deep/file')]);
  expect(await run(command, args)).toEqual({ code: 0, output: 'content' });
});
