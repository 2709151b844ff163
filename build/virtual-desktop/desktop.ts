import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paintBackground } from './background.ts';
import { environmentIn, makeFolder } from './folder.ts';
import { desktopPrograms, electronLibraries, ensureLibraries } from './libraries.ts';
import { ownedProcesses } from './owned-processes.ts';
import { decodeXwd, encodePng, type Picture } from './screenshot.ts';
import { startSessionBus } from './session-bus.ts';
import { endStrays } from './strays.ts';
import { startToastServer } from './toast-server.ts';
import { clickTrayIcon, parkPointer, startTrayPanel } from './tray-panel.ts';
import { desktopUser, type DesktopUser } from './user.ts';
import { startWindowManager } from './window-manager.ts';
import { startXServer } from './x-server.ts';

/** A Linux desktop without a screen. Everything it is made of ends and vanishes with `stop`. */
export interface VirtualDesktop {
  /** The variables of its programs: display, session bus, home. Nothing of ours but the search path. */
  readonly env: Readonly<Record<string, string>>;
  readonly user: DesktopUser;
  /** A temporary folder of the user's, removed at the end. */
  readonly folder: string;
  /** Starts a program as the desktop's user, leader of its own process group; `options.env` is added. */
  spawn(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Clicks the only icon in the tray with the pointer. Needs the panel. */
  clickTray(button: 'left' | 'middle' | 'right'): Promise<void>;
  /** Moves the pointer where it covers nothing. */
  parkPointer(): Promise<void>;
  /** What the screen shows now. */
  look(): Promise<Picture>;
  /** Writes what the screen shows now into `file`, as PNG. */
  screenshot(file: string): Promise<void>;
  /** Ends every process of the desktop and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts a display, a session bus and a window manager, and, where wanted, a panel with a tray and a server
 * that shows notifications; without these the names on the bus are free for a test to own. Throws one
 * sentence when a program is missing or doesn't start; then nothing of it is left.
 */
export async function startVirtualDesktop(
  wanted: { panel: boolean; toasts: boolean },
  say: (line: string) => void,
): Promise<VirtualDesktop> {
  await ensureLibraries([...electronLibraries, ...desktopPrograms], say);
  const user = await desktopUser();
  const folder = await makeFolder(user);
  const parts = ownedProcesses(user);
  const guests = ownedProcesses(user);

  async function stop(): Promise<void> {
    await guests.stop(5_000);
    await parts.stop(3_000);
    endStrays(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    let env = environmentIn(folder);
    const around = () => ({ folder, env, processes: parts });
    env = { ...env, ...(await startXServer(around(), user)) };
    env = { ...env, ...(await startSessionBus(around())) };
    await startWindowManager(around());
    await paintBackground(env);
    if (wanted.panel) await startTrayPanel(around());
    if (wanted.toasts) await startToastServer(around());
    const look = async (): Promise<Picture> => decodeXwd(await readFile(join(folder, 'screen/Xvfb_screen0')));
    return {
      env,
      user,
      folder,
      spawn: (command, args, options = {}) =>
        guests.start(command, args, { cwd: folder, ...options, env: { ...env, ...options.env } }),
      clickTray: (button) => clickTrayIcon(env, button),
      parkPointer: () => parkPointer(env),
      look,
      screenshot: async (file) => writeFile(file, encodePng(await look())),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
