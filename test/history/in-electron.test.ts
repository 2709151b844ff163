import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findElectron } from '../../build/electron-runtime/find.ts';
import type { ElectronRuntime } from '../../build/electron-runtime/runtime.ts';
import { electronLibraries, ensureLibraries } from '../../build/virtual-desktop/libraries.ts';

const silent = (): void => {};
const root = join(import.meta.dirname, '../..');

let electron: ElectronRuntime;
beforeAll(async () => {
  electron = await findElectron(silent);
  if (process.platform === 'linux') await ensureLibraries(electronLibraries, silent);
}, 300_000);

/** Runs a program of Node's in Electron's Node; gives its exit code and all it printed. */
function inElectron(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(electron.executable, args, {
    cwd: root,
    env: { PATH, HOME, TMPDIR, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

// SQLite is in Electron's Node, and not in every Node that these tests are run with.
test('kept days, with the SQLite of Electron', { timeout: 120_000 }, async () => {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { code, output } = await inElectron(
    vitest,
    'run',
    '--config',
    join(import.meta.dirname, 'in-electron.config.ts'),
  );
  console.log(output);
  expect(code, output).toBe(0);
});

test('SQLite warns nobody that it is new', async () => {
  const { code, output } = await inElectron(
    '--eval',
    "new (process.getBuiltinModule('node:sqlite').DatabaseSync)(':memory:').close()",
  );
  expect({ code, output }).toEqual({ code: 0, output: '' });
});
