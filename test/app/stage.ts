import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findElectron } from '../../build/electron-runtime/find.ts';
import { readableCopy } from '../../build/virtual-desktop/readable-copy.ts';
import { installApp } from '../../build/virtual-desktop/installed-app.ts';
import { startVirtualDesktop, type VirtualDesktop } from '../../build/virtual-desktop/desktop.ts';
import { asUser } from '../../build/virtual-desktop/user.ts';

/** A virtual desktop with the built app on it, ready to be started by Playwright or by hand. */
export interface Stage {
  readonly desktop: VirtualDesktop;
  /** Electron's own. */
  readonly program: string;
  /** A program that becomes Electron, run by the desktop's user, whoever calls it. */
  readonly launcher: string;
  /** What the launcher is to be given: Electron's switches, then the app's folder. */
  readonly args: readonly string[];
  readonly sandboxed: boolean;
  /** Whether what is started is the packaged app: it prints no log to its standard output. */
  readonly isPackaged: boolean;
  /** Makes a folder that this user owns. */
  makeFolder(): Promise<string>;
}

const root = join(import.meta.dirname, '../..');
const silent = (): void => {};

/** Sets the stage. The names of tray host and notification server are free on its bus. */
export async function setStage(): Promise<Stage> {
  const electron = await findElectron(silent);
  const desktop = await startVirtualDesktop({ panel: false, toasts: false }, silent);
  const { user, folder } = desktop;
  const { executable, args, sandboxed } = await installApp(desktop, electron, join(root, 'dist'));
  let folders = 0;
  return {
    desktop,
    program: executable,
    launcher: await makeLauncher(desktop, executable, 'launch'),
    args,
    sandboxed,
    isPackaged: false,
    async makeFolder() {
      folders += 1;
      const made = join(folder, `made-${folders}`);
      await mkdir(made);
      await chown(made, user.uid, user.gid);
      return made;
    },
  };
}

/** The same stage with a packaged app on it, whose program is at `executable`; `name` is its launcher's. */
export async function withPackaged(stage: Stage, executable: string, name: string): Promise<Stage> {
  const launcher = await makeLauncher(stage.desktop, executable, name);
  // It has its app in itself.
  return { ...stage, program: executable, launcher, args: stage.args.slice(0, -1), isPackaged: true };
}

async function makeLauncher(
  { user, folder }: VirtualDesktop,
  executable: string,
  name: string,
): Promise<string> {
  const launcher = join(folder, name);
  const loader = await readableCopy(user, playwrightLoader(), folder);
  await writeFile(launcher, launcherScript(asUser(user, executable, []), loader));
  await chmod(launcher, 0o755);
  return launcher;
}

/** The script Playwright has Electron load first; it lies where the desktop's user may not read. */
function playwrightLoader(): string {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return join(playwright, 'lib/server/electron/loader.js');
}

function launcherScript({ command, args }: { command: string; args: string[] }, loader: string): string {
  return [
    '#!/bin/sh',
    'for argument; do',
    '  shift',
    `  case "$argument" in */electron/loader.js) argument='${loader}' ;; esac`,
    '  set -- "$@" "$argument"',
    'done',
    `exec ${[command, ...args].map((word) => `'${word}'`).join(' ')} "$@"`,
    '',
  ].join('\n');
}
