import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../virtual-desktop/libraries.ts';
import { linuxTargets } from './linux.ts';

/** Which packages can be made on this Linux, and by which variables the packager is told of its tools. */
export interface LinuxTools {
  readonly targets: readonly string[];
  /** Why others cannot, in one sentence each. */
  readonly leftOut: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** What the packages are made with, where it is not the packager itself. */
interface Tool {
  /** Its programs, any one of which will do. */
  readonly programs: readonly string[];
  /** How it is come by. */
  readonly install: string;
}

const tools: Readonly<Record<(typeof linuxTargets)[number], Tool | null>> = {
  AppImage: null,
  deb: { programs: ['dpkg-deb'], install: 'it comes with Debian and its kin' },
  rpm: { programs: ['rpmbuild'], install: 'install rpm (Debian) or rpm-build (Fedora)' },
  'tar.gz': { programs: ['7za', '7zz'], install: 'install p7zip-full or 7zip' },
};

/**
 * Looks which tools there are.
 *
 * @param path a PATH variable
 * @param toolHostAnswers whether the packager can get AppImage's tools from where they are published
 */
export async function linuxTools(
  path: string | undefined,
  toolHostAnswers: () => Promise<boolean>,
): Promise<LinuxTools> {
  const targets: string[] = [];
  const leftOut: string[] = [];
  const variables: Record<string, string> = {};
  for (const target of linuxTargets) {
    const tool = tools[target];
    if (tool === null) {
      if (await toolHostAnswers()) targets.push(target);
      else leftOut.push(`No ${target}: the host of its tools can't be reached.`);
      continue;
    }
    const found = (await Promise.all(tool.programs.map((each) => findProgram(each, path)))).find(Boolean);
    if (found) targets.push(target);
    else leftOut.push(`No ${target}: ${tool.programs.join(' or ')} is missing; ${tool.install}.`);
    if (found && target === 'tar.gz') variables['ELECTRON_BUILDER_7ZIP_PATH'] = found;
  }
  return { targets, leftOut, variables };
}

/** Writes the program that stands in for fpm into `folder`, and gives its path. */
export async function fpmIn(folder: string): Promise<string> {
  const program = join(folder, 'fpm');
  const words = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(import.meta.dirname, 'fpm/main.ts'),
  ];
  await writeFile(program, `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  await chmod(program, 0o755);
  return program;
}
