import { join } from 'node:path';
import type { ElectronRuntime } from '../electron-runtime/find.ts';
import { ownedProcesses } from '../virtual-desktop/owned-processes.ts';
import { sandboxWorks } from '../virtual-desktop/sandbox.ts';
import { ourselves } from '../virtual-desktop/user.ts';
import type { Stage } from './stage.ts';

/** Whether this environment has a display of its own. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * The environment's own display. The app stays the user we are there, since a session bus admits only its
 * own user; a line is said when that means to do without Chromium's sandbox.
 */
export async function onThisDisplay(electron: ElectronRuntime, say: (line: string) => void): Promise<Stage> {
  const user = ourselves();
  const args = [join(import.meta.dirname, '../..')];
  if (process.platform === 'linux') {
    const reason =
      user.uid === 0 ? 'this is root, whom Chromium refuses' : 'this system forbids user namespaces';
    if (user.uid === 0 || !(await sandboxWorks(user, electron.dir))) {
      args.unshift('--no-sandbox');
      say(`Running without Chromium's sandbox, because ${reason}.`);
    }
  }
  const processes = ownedProcesses(user);
  return {
    launch: (options) => processes.start(electron.executable, args, options),
    stop: () => processes.stop(5_000),
  };
}
