import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPermissive, nameOf, type LicenceName } from '../../build/licences.ts';

interface Locked {
  readonly license?: LicenceName | readonly LicenceName[];
  readonly integrity?: string;
  readonly dev?: boolean;
}

/** Tools that are used and never given away, and why their licence is not among the permissive ones. */
const toolsAlone: Readonly<Record<string, RegExp>> = {
  // Changes to their own files must be published; we make none.
  'MPL-2.0': /^(axe-core|lightningcss(-.+)?)$/,
  'Python-2.0': /^argparse$/,
  WTFPL: /^truncate-utf8-bytes$/,
};

const lock = JSON.parse(await readFile(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameIn = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package of the lock file is under a licence that we know', () => {
  const unknown = packages
    .map(([path, { license }]) => ({ name: nameIn(path), licence: license ? nameOf(license) : 'none' }))
    .filter(({ name, licence }) => !isPermissive(licence) && toolsAlone[licence]?.test(name) !== true);
  expect(unknown).toEqual([]);
  expect(packages.length).toBeGreaterThan(100);
});

test('every package of the lock file is pinned by its hash, and is a tool: what ships is bundled', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(packages.filter(([, { dev }]) => dev !== true)).toEqual([]);
});
