import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ElectronRuntime } from '../electron-runtime/find.ts';
import type { VirtualDesktop } from '../virtual-desktop/desktop.ts';
import { copyFor, readableCopy } from '../virtual-desktop/readable-copy.ts';
import { sandboxWorks } from '../virtual-desktop/sandbox.ts';
import { profileFor } from './profile.ts';
import type { Stage } from './stage.ts';

/**
 * A virtual desktop with the app built in `dist`, of which the desktop's user gets a copy, as it gets one of
 * Electron where it can't read it. Of our environment the app sees the variables that are meant for it.
 * Throws one sentence when the profile's folder can't be used.
 */
export async function inVirtualDesktop(
  desktop: VirtualDesktop,
  electron: ElectronRuntime,
  dist: string,
  say: (line: string) => void,
): Promise<Stage> {
  const { user, folder } = desktop;
  const app = join(folder, 'app');
  await mkdir(app, { mode: 0o755 });
  await copyFor(user, dist, app);
  await copyFor(user, join(import.meta.dirname, '../../package.json'), app);
  const electronFolder = await readableCopy(user, electron.dir, folder);
  const executable = join(electronFolder, relative(electron.dir, electron.executable));
  const args = ['--password-store=basic', app];
  if (!(await sandboxWorks(user, electronFolder))) {
    args.unshift('--no-sandbox');
    say("Running without Chromium's sandbox, because this system forbids user namespaces.");
  }
  const env = { ...variablesForApp(process.env), ...(await profileFor(user, process.env)) };
  return {
    launch: (options) => desktop.spawn(executable, args, { ...options, env }),
    stop: desktop.stop,
  };
}

/** Those variables of `env` by which the app is told what to do. */
export function variablesForApp(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const meant = Object.entries(env).filter(([name]) => /^(SUPEROFFICE|CHAT_PRESENCE)_/.test(name));
  return Object.fromEntries(meant);
}
