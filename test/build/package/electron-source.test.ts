import { expect, test } from 'vitest';
import { electronToPackage, type PackagedSources } from '../../../build/package/electron-source.ts';
import { Refusal } from '../../../build/start/refusal.ts';

const sources: PackagedSources = {
  version: '45.4.1',
  override: undefined,
  releaseHostAnswers: () => Promise.resolve(true),
  find: () =>
    Promise.resolve({
      origin: 'registryCopy',
      dir: '/copy',
      executable: '/copy/electron',
      version: '42.0.0',
    }),
};
const unreachable = { ...sources, releaseHostAnswers: () => Promise.resolve(false) };

test('packages are made from the official Electron of the version in package.json', async () => {
  expect(await electronToPackage(false, sources)).toEqual({ official: true, version: '45.4.1' });
});

test('without the official Electron packages are refused, and the sentence says what to do', async () => {
  const refused = electronToPackage(false, unreachable);
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  await expect(refused).rejects.toThrow(
    /45\.4\.1 alone.*can't be reached.*ELECTRON_MIRROR.*--unofficial-electron/,
  );
});

test('an Electron of unknown origin is refused, however it is named', async () => {
  await expect(electronToPackage(false, { ...sources, override: '/somewhere' })).rejects.toThrow(
    /ELECTRON_OVERRIDE_DIST_PATH names: unset it.*--unofficial-electron/,
  );
});

test('only who asks for it packages another Electron, in the version that it is', async () => {
  expect(await electronToPackage(true, unreachable)).toEqual({
    official: false,
    version: '42.0.0',
    folder: '/copy',
  });
});
