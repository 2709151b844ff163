import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownNames } from '../../build/virtual-desktop/apt.ts';
import {
  desktopPrograms,
  ensureLibraries,
  findProgram,
  missingNeeds,
} from '../../build/virtual-desktop/libraries.ts';
import { temporaryFolder } from './temporary-folder.ts';

const gtk = { packages: ['libgtk-3-0t64', 'libgtk-3-0'] };
const nss = { packages: ['libnss3'] };
const xvfb = { packages: ['xvfb'], program: 'Xvfb' };

const policy = (name: string, candidate: string): string =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n`;

test('a package counts under any of its names, and only when it is installed', () => {
  const report = 'libgtk-3-0 installed\nlibnss3 not-installed\nxvfb config-files\n';
  expect(missingNeeds([gtk, nss, xvfb], report)).toEqual([nss, xvfb]);
  expect(missingNeeds([gtk], 'libgtk-3-0t64 installed\n')).toEqual([]);
  expect(missingNeeds([gtk], 'libgtk-3-0t64-dev installed\n')).toEqual([gtk]);
});

test('of several names the one that this release of the system has is installed', () => {
  const bookworm = policy('libgtk-3-0', '3.24.38-2~deb12u3') + policy('libnss3', '2:3.87');
  expect(knownNames([gtk, nss], bookworm)).toEqual(['libgtk-3-0', 'libnss3']);
  const noble = policy('libgtk-3-0t64', '3.24.41') + policy('libgtk-3-0', '(none)');
  expect(knownNames([gtk], noble)).toEqual(['libgtk-3-0t64']);
  const odd = policy('libgtk-3-0t64', '(none)') + policy('libgtk-3-0', '3.24.38');
  expect(knownNames([gtk], odd)).toEqual(['libgtk-3-0']);
  expect(knownNames([gtk, nss], '')).toEqual(['libgtk-3-0', 'libnss3']);
});

test('programs are looked for in the search path', async () => {
  const [empty, full] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(full, 'tool'), '', { mode: 0o755 });
  writeFileSync(join(full, 'text'), '', { mode: 0o644 });
  expect(await findProgram('tool', `${empty}:${full}`)).toBe(join(full, 'tool'));
  expect(await findProgram('text', full)).toBeNull();
  expect(await findProgram('tool', empty)).toBeNull();
});

test('when all is there, nothing is installed and nothing said', async () => {
  await ensureLibraries(desktopPrograms, () => {});
  const said: string[] = [];
  await ensureLibraries(desktopPrograms, (line) => said.push(line));
  expect(said).toEqual([]);
});
