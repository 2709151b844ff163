import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An Electron that can be started: where it came from, its folder, its program and its version. */
export interface ElectronRuntime {
  readonly origin: 'override' | 'official' | 'registryCopy';
  readonly dir: string;
  readonly executable: string;
  readonly version: string;
}

/** Path of Electron's program inside its folder, as it is on `platform`. */
export function executableInside(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The Electron that lies unpacked in `dir`, or null when `dir` holds no program that can be started.
 * Its version is read from the `version` file which every Electron build carries.
 */
export function runtimeIn(
  dir: string,
  origin: ElectronRuntime['origin'],
  platform: NodeJS.Platform,
): ElectronRuntime | null {
  const executable = join(dir, executableInside(platform));
  try {
    accessSync(executable, constants.X_OK);
    if (!statSync(executable).isFile()) return null;
    const version = readFileSync(join(dir, 'version'), 'utf8').trim().replace(/^v/, '');
    return { origin, dir, executable, version };
  } catch {
    return null;
  }
}
