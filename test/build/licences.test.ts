import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../build/licences.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function writePackage(folder: string, about: object, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...about }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

async function ourApp(): Promise<string> {
  const root = temporaryFolder();
  await writePackage(
    root,
    { name: 'our-app', productName: 'Our App', license: 'MIT' },
    { LICENSE: 'Do as you like.\n' },
  );
  return root;
}

test('names each package once, the app first, nested and scoped ones by their own', async () => {
  const root = await ourApp();
  const modules = join(root, 'node_modules');
  await writePackage(join(modules, 'zebra'), { name: 'zebra', license: 'ISC' }, { 'LICENSE.md': 'Z' });
  await writePackage(
    join(modules, 'zebra/node_modules/@kin/ant'),
    { name: '@kin/ant', version: '2.1.0', license: 'BSD-3-Clause' },
    { 'licence.txt': 'A' },
  );
  const bundled = [
    join(root, 'electron/main.ts'),
    '\0rolldown/runtime.js',
    join(modules, 'zebra/index.js'),
    join(modules, 'zebra/lib/more.js?commonjs-module'),
    join(modules, 'zebra/node_modules/@kin/ant/index.js'),
  ];
  expect(await licencesOf(bundled, root)).toEqual([
    { name: 'Our App', version: '1.0.0', licence: 'MIT', text: 'Do as you like.' },
    { name: '@kin/ant', version: '2.1.0', licence: 'BSD-3-Clause', text: 'A' },
    { name: 'zebra', version: '1.0.0', licence: 'ISC', text: 'Z' },
  ]);
});

test.each([
  ['as Windows has it', (path: string) => path.replaceAll('/', '\\')],
  ['as a bundler on Windows has it', (path: string) => path.replaceAll('\\', '/')],
])('a path %s is of its package too', async (_what, written) => {
  const root = await ourApp();
  const ant = join(root, 'node_modules/@kin/ant');
  await writePackage(ant, { name: '@kin/ant', license: 'ISC' }, { LICENSE: 'A' });
  const licences = await licencesOf([written(join(ant, 'lib/index.js'))], root);
  expect(licences.map(({ name }) => name)).toEqual(['Our App', '@kin/ant']);
});

test('where no package is found, something is wrong with the paths', async () => {
  const root = await ourApp();
  await expect(licencesOf([join(root, 'electron/main.ts')], root)).rejects.toThrow('No package');
});

test('a choice of licences is shown whole, with the text of each', async () => {
  const root = await ourApp();
  const old = join(root, 'node_modules/old');
  await writePackage(
    old,
    { name: 'old', license: ['MIT', { type: 'Apache2' }] },
    { 'LICENSE.MIT': 'first', 'LICENSE.APACHE2': 'second' },
  );
  const [, licence] = await licencesOf([join(old, 'index.js')], root);
  expect(licence).toMatchObject({ licence: 'MIT OR Apache2', text: 'second\n\nfirst' });
});

test.each([
  ['without a licence', {}, { LICENSE: 'text' }],
  ['without its text', { license: 'MIT' }, { 'README.md': 'text' }],
  ['under a licence that asks for more', { license: 'MPL-2.0' }, { LICENSE: 'text' }],
  ['under two licences at once', { license: 'MIT AND GPL-3.0-only' }, { LICENSE: 'text' }],
  ['under nobody knows what', { license: 'SEE LICENSE IN FILE' }, { LICENSE: 'text' }],
])('a package %s is not given away', async (_what, about, files) => {
  const root = await ourApp();
  const folder = join(root, 'node_modules/mute');
  await writePackage(folder, { name: 'mute', ...about }, files);
  await expect(licencesOf([join(folder, 'index.js')], root)).rejects.toThrow('mute');
});

test('a package without a file, that is under the same licence as the app, gets the words of that, and whose it is', async () => {
  const root = temporaryFolder();
  const terms = 'Permission is hereby granted, to everybody.';
  await writePackage(
    root,
    { name: 'our-app', license: 'MIT' },
    { LICENSE: `Copyright (c) us\n\n${terms}\n` },
  );
  const lazy = join(root, 'node_modules/lazy');
  await writePackage(lazy, { name: 'lazy', license: 'MIT', author: 'Ada' }, {});
  const [, theirs] = await licencesOf([join(lazy, 'index.js')], root);
  expect(theirs).toEqual({
    name: 'lazy',
    version: '1.0.0',
    licence: 'MIT',
    text: `Copyright (c) Ada\n\n${terms}`,
  });
});

test.each([
  ['of another licence', { license: 'ISC', author: 'Ada' }],
  ['of nobody', { license: 'MIT' }],
])('but not one %s', async (_what, about) => {
  const root = temporaryFolder();
  await writePackage(root, { name: 'our-app', license: 'MIT' }, { LICENSE: 'Permission is hereby granted.' });
  const lazy = join(root, 'node_modules/lazy');
  await writePackage(lazy, { name: 'lazy', ...about }, {});
  await expect(licencesOf([join(lazy, 'index.js')], root)).rejects.toThrow('lazy says nothing');
});
