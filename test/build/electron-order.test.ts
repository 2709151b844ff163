import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseElectron, type ElectronSources } from '../../build/electron-runtime/find.ts';
import type { ElectronRuntime } from '../../build/electron-runtime/runtime.ts';
import { temporaryFolder } from './temporary-folder.ts';

const official: ElectronRuntime = {
  origin: 'official',
  dir: '/o',
  executable: '/o/electron',
  version: '45.4.1',
};
const copy: ElectronRuntime = {
  origin: 'registryCopy',
  dir: '/c',
  executable: '/c/electron',
  version: '42.0.0',
};

const nothingButCopy: ElectronSources = {
  override: undefined,
  platform: 'linux',
  arch: 'x64',
  present: () => null,
  download: () => Promise.resolve(null),
  copy: () => Promise.resolve(copy),
};

async function choose(
  sources: Partial<ElectronSources>,
): Promise<{ runtime: ElectronRuntime; said: string[] }> {
  const said: string[] = [];
  const runtime = await chooseElectron({ ...nothingButCopy, ...sources }, (line) => said.push(line));
  return { runtime, said };
}

function electronFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'electron'), '');
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), 'v44.1.0\n');
  return folder;
}

test('the folder that the environment names comes before all others', async () => {
  const folder = electronFolder();
  const { runtime, said } = await choose({ override: folder, present: () => official });
  expect(runtime).toEqual({
    origin: 'override',
    dir: folder,
    executable: join(folder, 'electron'),
    version: '44.1.0',
  });
  expect(said).toEqual([`Electron 44.1.0 from ELECTRON_OVERRIDE_DIST_PATH (${folder}).`]);
});

test('a named folder without a program is refused, not passed over', async () => {
  const [empty, closed] = [temporaryFolder(), electronFolder()];
  chmodSync(join(closed, 'electron'), 0o644);
  for (const folder of [empty, closed]) {
    await expect(choose({ override: folder, present: () => official })).rejects.toThrow(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no electron that can be started`,
    );
  }
});

test('the official binary is taken when present, without a download', async () => {
  const download = (): never => {
    throw new Error('downloaded');
  };
  const { runtime, said } = await choose({ present: () => official, download });
  expect(runtime).toBe(official);
  expect(said).toEqual(['Electron 45.4.1, the official binary.']);
});

test('the official binary is downloaded before the registry copy is thought of', async () => {
  expect((await choose({ download: () => Promise.resolve(official) })).runtime).toBe(official);
});

test('the registry copy is the last resort, and one line says whose it is', async () => {
  const { runtime, said } = await choose({});
  expect(runtime).toBe(copy);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/third party's re-upload.*development and tests only.*never packaged from it/);
});

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
] as const)('on %s %s there is no registry copy, and the message says what to do', async (platform, arch) => {
  await expect(choose({ platform, arch })).rejects.toThrow(/can't be reached.*ELECTRON_MIRROR/);
});
