import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linuxTools } from '../../../build/package/linux-tools.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const yes = (): Promise<boolean> => Promise.resolve(true);
const no = (): Promise<boolean> => Promise.resolve(false);

function folderWith(...programs: string[]): string {
  const folder = temporaryFolder();
  for (const program of programs) {
    writeFileSync(join(folder, program), '#!/bin/sh\n');
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

test('with all tools there every kind of package is made, and nothing is said', async () => {
  const folder = folderWith('dpkg-deb', 'rpmbuild', '7zz');
  expect(await linuxTools(folder, yes)).toEqual({
    targets: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    leftOut: [],
    variables: { ELECTRON_BUILDER_7ZIP_PATH: join(folder, '7zz') },
  });
});

test('what cannot be made here is left out with a sentence that says what is missing', async () => {
  expect(await linuxTools(folderWith('dpkg-deb'), no)).toEqual({
    targets: ['deb'],
    leftOut: [
      "No AppImage: the host of its tools can't be reached.",
      'No rpm: rpmbuild is missing; install rpm (Debian) or rpm-build (Fedora).',
      'No tar.gz: 7za or 7zz is missing; install p7zip-full or 7zip.',
    ],
    variables: {},
  });
});
