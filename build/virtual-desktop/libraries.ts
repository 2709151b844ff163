import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installPackages } from './apt.ts';
import { run } from './run.ts';

/**
 * Something of the system that has to be there: the names of its Debian package (newer releases first, any
 * one will do), and the program it brings, where it is one.
 */
export interface Need {
  readonly packages: readonly string[];
  readonly program?: string;
}

/** What Electron needs to start. libx11-xcb1 is opened at run time: without it Electron dies without a word. */
export const electronLibraries: readonly Need[] = [
  { packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { packages: ['libasound2t64', 'libasound2'] },
  { packages: ['libnss3'] },
  { packages: ['libgbm1'] },
  { packages: ['libx11-xcb1'] },
  { packages: ['libnotify4'] },
];

/** What a desktop is made of that has no screen: display, session bus, windows, panel, toasts, a good font. */
export const desktopPrograms: readonly Need[] = [
  { packages: ['xvfb'], program: 'Xvfb' },
  { packages: ['dbus-daemon', 'dbus'], program: 'dbus-daemon' },
  { packages: ['openbox'], program: 'openbox' },
  { packages: ['xfce4-panel'], program: 'xfce4-panel' },
  { packages: ['xdotool'], program: 'xdotool' },
  { packages: ['dunst'], program: 'dunst' },
  { packages: ['x11-xserver-utils'], program: 'xsetroot' },
  { packages: ['fonts-inter'] },
];

/**
 * Makes sure that `needs` are installed. On Debian and its kin root installs what is missing; everybody else
 * gets an error which carries the command to run. Elsewhere the error names the programs that are missing.
 */
export async function ensureLibraries(needs: readonly Need[], say: (line: string) => void): Promise<void> {
  if (await findProgram('dpkg-query', process.env['PATH'])) {
    const names = needs.flatMap((need) => need.packages);
    const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...names]);
    const missing = missingNeeds(needs, output);
    if (missing.length > 0) await installPackages(missing, say);
    return;
  }
  const missing = [];
  for (const { program } of needs) {
    if (program && !(await findProgram(program, process.env['PATH']))) missing.push(program);
  }
  if (missing.length > 0) throw new Error(`Missing here: ${missing.join(', ')}. Install them and try again.`);
}

/** Those of `needs` of which `report`, lines "package status" as dpkg-query prints them, has no package. */
export function missingNeeds(needs: readonly Need[], report: string): Need[] {
  const lines = new Set(report.split('\n'));
  return needs.filter((need) => !need.packages.some((name) => lines.has(`${name} installed`)));
}

/** Path of `program` in the folders of `path` (a PATH variable), or null. */
export async function findProgram(program: string, path: string | undefined): Promise<string | null> {
  for (const folder of (path ?? '').split(delimiter).filter(Boolean)) {
    const file = join(folder, program);
    try {
      await access(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
