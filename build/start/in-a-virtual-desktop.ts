import type { ElectronRuntime } from '../electron-runtime/find.ts';
import type { VirtualDesktop } from '../virtual-desktop/desktop.ts';
import { installApp } from '../virtual-desktop/installed-app.ts';
import { lookAroundProfile, profileFor } from './profile.ts';
import type { Stage } from './stage.ts';

/**
 * A virtual desktop with the app built in `dist` on it. Of our environment the app sees the variables that
 * are meant for it. Throws one sentence when the profile's folder can't be used.
 *
 * @param forPicture nobody sits there, so nobody is asked anything
 */
export async function inVirtualDesktop(
  desktop: VirtualDesktop,
  electron: ElectronRuntime,
  dist: string,
  say: (line: string) => void,
  forPicture: boolean,
): Promise<Stage> {
  const { executable, args, sandboxed } = await installApp(desktop, electron, dist);
  if (!sandboxed) say("Running without Chromium's sandbox, because this system forbids user namespaces.");
  const env = {
    ...variablesForApp(process.env),
    ...(forPicture ? await lookAroundProfile(desktop) : {}),
    ...(await profileFor(desktop.user, process.env)),
  };
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
