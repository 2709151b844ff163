import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { expect, test } from 'vitest';
import { configuration } from '../../../build/package/configuration.ts';
import { releaseFuses } from '../../../build/package/fuses.ts';
import { linkScheme } from '../../../electron/command-line/open-link.ts';
import { languages } from '../../../electron/contract/language.ts';
import { appUserModelId, toastActivatorClsid } from '../../../electron/desktop/windows-identity.ts';

const root = join(import.meta.dirname, '../../..');
const packager = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateSchema } = packager('app-builder-lib/out/util/config/schemaValidator') as {
  validateSchema: (schema: unknown, given: unknown) => void;
};
const schema: unknown = packager('app-builder-lib/scheme.json');

function configured(official = true): Configuration {
  return configuration({
    electron: official ? { official, version: '45.4.1' } : { official, version: '42.0.0', folder: '/copy' },
    fuses: releaseFuses,
    ingredients: { icons: '/made/icons', licences: '/made/LICENSES.txt', packageMark: '/made/mark' },
    output: '/release',
  });
}

test('what is configured, also for systems that nothing is built for here, is as the packager has it in its schema', () => {
  for (const official of [true, false]) {
    const whole = configured(official);
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(['win', 'nsis', 'msi', 'mac', 'linux', 'deb']));
    expect(() => validateSchema(schema, whole)).not.toThrow();
  }
});

test('a slip in the configuration of one of these systems would be seen', () => {
  const whole = configured();
  expect(() => validateSchema(schema, { ...whole, mac: { ...whole.mac, hardenedRuntim: true } })).toThrow(
    'configuration.mac should be',
  );
  expect(() => validateSchema(schema, { ...whole, msi: { ...whole.msi, perMachine: 'all' } })).toThrow(
    'configuration.msi.perMachine',
  );
});

test('there is a package of each kind, for each processor', () => {
  const { win, mac, linux } = configured();
  const both = ['x64', 'arm64'];
  expect(win?.target).toEqual(['nsis', 'msi', 'portable'].map((target) => ({ target, arch: both })));
  expect(mac?.target).toEqual(['dmg', 'zip'].map((target) => ({ target, arch: 'universal' })));
  expect(linux?.target).toEqual(
    ['AppImage', 'deb', 'rpm', 'tar.gz'].map((target) => ({ target, arch: both })),
  );
});

test("Chromium's words are taken along in the app's languages, and in no others", () => {
  const regions: Readonly<Record<string, string>> = { en: 'en-US' };
  expect(configured().electronLanguages).toEqual(languages.map((each) => regions[each] ?? each));
});

test('no package is without the check of what is in it, and no file that is named is missing', () => {
  const { asar, disableAsarIntegrity, asarUnpack, win, mac } = configured();
  expect({ asar, disableAsarIntegrity, asarUnpack }).toEqual({ asar: true });
  for (const file of [win?.icon, mac?.icon, mac?.entitlements, mac?.entitlementsInherit]) {
    expect(existsSync(join(root, file ?? 'none')), file ?? 'none').toBe(true);
  }
});

test('whoever uninstalls the app on Windows is rid of what the app has written by itself', () => {
  const { nsis } = configured();
  const script = readFileSync(join(root, nsis?.include ?? ''), 'utf8');
  const keys = [...script.matchAll(/^ +DeleteReg(?:Key|Value) HKCU (.+)$/gm)].map(([, key]) => key);
  const classes = String.raw`Software\Classes`;
  const current = String.raw`Software\Microsoft\Windows\CurrentVersion`;
  expect(keys).toEqual([
    `"${[classes, linkScheme].join('\\')}"`,
    `"${[classes, 'CLSID', toastActivatorClsid].join('\\')}"`,
    `"${[classes, 'AppUserModelId', appUserModelId].join('\\')}"`,
    `"${[current, 'Run'].join('\\')}" "${appUserModelId}"`,
    `"${[current, 'Explorer', 'StartupApproved', 'Run'].join('\\')}" "${appUserModelId}"`,
  ]);
  expect(script.match(/\$\{ifNot\} \$\{isUpdated\}/g)).toHaveLength(1);
});

test('what is given away knows where its updates come from, and what is only tried out has none', () => {
  expect(configured().publish).toEqual({
    provider: 'generic',
    url: expect.stringMatching(/^https:/) as string,
  });
  expect(configured(false).publish).toBeNull();
});

test('deb and rpm bring the mark by which the app leaves its updates to the package manager', () => {
  const { deb, rpm } = configured();
  for (const { fpm } of [deb, rpm] as readonly { fpm?: string[] | null }[]) {
    expect(fpm).toContain('/made/mark=/opt/Chat Presence/resources/package-manager');
  }
});
