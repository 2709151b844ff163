import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checksumAddress, downloadOfficial, officialBinary } from '../../build/electron-runtime/official.ts';
import { temporaryFolder } from './temporary-folder.ts';

const installer = `
const fs = require('node:fs'), path = require('node:path');
const at = (...names) => path.join(__dirname, ...names);
fs.mkdirSync(at('dist'));
fs.writeFileSync(at('dist', 'version'), '1.2.3');
fs.writeFileSync(at('dist', 'electron'), '', { mode: 0o755 });
fs.writeFileSync(at('path.txt'), 'electron');
`;

/** An npm package like Electron's, whose installer needs no network. */
function electronPackage(install = installer): string {
  const folder = join(temporaryFolder(), 'electron');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
  writeFileSync(join(folder, 'install.js'), install);
  return folder;
}

function binary(folder: string, version: string): void {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/version'), version);
  writeFileSync(join(folder, 'dist/electron'), '');
  chmodSync(join(folder, 'dist/electron'), 0o755);
}

/** A release host that answers every question with `status`; null never answers. */
async function releaseHost(status: number | null): Promise<{ ELECTRON_MIRROR: string }> {
  const server = createServer((_, response) => {
    if (status !== null) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { ELECTRON_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test('a binary counts when it has the version of its package and its path file', () => {
  const whole = electronPackage();
  binary(whole, '1.2.3');
  expect(officialBinary(whole, 'linux')).toBeNull();
  writeFileSync(join(whole, 'path.txt'), 'electron');
  expect(officialBinary(whole, 'linux')).toMatchObject({ origin: 'official', version: '1.2.3' });
  writeFileSync(join(whole, 'path.txt'), 'electron.exe');
  expect(officialBinary(whole, 'linux')).toBeNull();

  const older = electronPackage();
  binary(older, '1.2.2');
  writeFileSync(join(older, 'path.txt'), 'electron');
  expect(officialBinary(older, 'linux')).toBeNull();
});

test('the probe asks the mirror that the environment names', () => {
  expect(checksumAddress('1.2.3', {})).toMatch(
    /^https:\/\/github\.com\/electron\/.*\/v1\.2\.3\/SHASUMS256\.txt$/,
  );
  expect(checksumAddress('1.2.3', { ELECTRON_MIRROR: 'https://m.test/e' })).toBe(
    'https://m.test/e/v1.2.3/SHASUMS256.txt',
  );
  expect(
    checksumAddress('1.2.3', {
      ELECTRON_MIRROR: 'https://m.test/',
      npm_config_electron_mirror: 'https://n.test/',
    }),
  ).toBe('https://n.test/v1.2.3/SHASUMS256.txt');
});

test('two downloads at once, over half a binary, both end with a whole one and leave nothing beside it', async () => {
  const folder = electronPackage();
  binary(folder, '1.2.2');
  const env = await releaseHost(200);
  const both = await Promise.all([
    downloadOfficial(folder, { env, platform: 'linux' }),
    downloadOfficial(folder, { env, platform: 'linux' }),
  ]);
  for (const runtime of both) expect(runtime).toMatchObject({ origin: 'official', version: '1.2.3' });
  expect(readdirSync(dirname(folder))).toEqual(['electron']);
});

test.each([
  ['the host has no such file', 404, installer],
  ['the installer fails', 200, 'process.exit(1)'],
])('there is no download when %s', async (_, status, install) => {
  const folder = electronPackage(install);
  const env = await releaseHost(status);
  expect(await downloadOfficial(folder, { env, platform: 'linux' })).toBeNull();
  expect(readdirSync(dirname(folder))).toEqual(['electron']);
});

test('a host that never answers costs three seconds, not the start', async () => {
  const env = await releaseHost(null);
  const begin = performance.now();
  expect(await downloadOfficial(electronPackage(), { env, platform: 'linux' })).toBeNull();
  expect(performance.now() - begin).toBeLessThan(4_000);
});
