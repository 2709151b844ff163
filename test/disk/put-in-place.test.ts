import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace, whileHeld } from '../../electron/disk/put-in-place.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

/** A task that fails so often with this code, and what it has cost. */
function failing(
  code: string,
  times: number,
): { task: () => Promise<void>; waited: number[]; tries(): number } {
  let tries = 0;
  return {
    task() {
      tries += 1;
      return tries > times ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
    },
    waited: [],
    tries: () => tries,
  };
}

async function attempt(
  { task, waited }: ReturnType<typeof failing>,
  platform: NodeJS.Platform,
): Promise<string> {
  const wait = (ms: number): Promise<unknown> => Promise.resolve(waited.push(ms));
  return whileHeld(task, { platform, wait }).then(
    () => 'done',
    (error: Error) => error.message,
  );
}

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'under Windows a file that a virus scanner holds (%s) is waited for',
  async (code) => {
    const held = failing(code, 5);
    expect(await attempt(held, 'win32')).toBe('done');
    expect(held.tries()).toBe(6);
  },
);

test('one that is held for ever is waited for more than a second, and less than two', async () => {
  const held = failing('EPERM', Infinity);
  expect(await attempt(held, 'win32')).toBe('EPERM');
  const ms = held.waited.reduce((sum, each) => sum + each, 0);
  expect([ms > 1_000, ms < 2_000]).toEqual([true, true]);
});

test.each<[NodeJS.Platform, string]>([
  ['win32', 'ENOSPC'],
  ['linux', 'EPERM'],
  ['darwin', 'EACCES'],
])('on %s %s is told at once', async (platform, code) => {
  const refused = failing(code, 1);
  expect(await attempt(refused, platform)).toBe(code);
  expect([refused.tries(), refused.waited]).toEqual([1, []]);
});

test('a file takes the place of another', async () => {
  const folder = temporaryFolder();
  const [written, file] = [join(folder, 'new'), join(folder, 'old')];
  await writeFile(written, 'new');
  await writeFile(file, 'old');
  await putInPlace(written, file);
  expect([await readdir(folder), await readFile(file, 'utf8')]).toEqual([['old'], 'new']);
});
