import type { ChildProcess } from 'node:child_process';
import { chown, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findElectron } from '../../build/electron-runtime/find.ts';
import { startVirtualDesktop } from '../../build/virtual-desktop/desktop.ts';
import { copyFor } from '../../build/virtual-desktop/readable-copy.ts';
import { sandboxWorks } from '../../build/virtual-desktop/sandbox.ts';
import { startToastServer } from '../desktop/toast-server.ts';
import { startTrayHost, type TrayHost } from '../desktop/tray-host.ts';

/** A virtual desktop on which apps are measured, with a tray and a notification server of ours. */
export interface Stage {
  readonly tray: TrayHost;
  /** The built app's folder. */
  readonly app: string;
  /** What is true of every measurement here: which Electron, with its sandbox or without. */
  readonly notes: readonly string[];
  /** Makes a folder that the desktop's user owns. */
  makeFolder(name: string): Promise<string>;
  /** Starts Electron with the app in `folder`. */
  launch(folder: string, env: Readonly<Record<string, string>>, args: readonly string[]): ChildProcess;
  /** Waits, in ms; throws as soon as we are asked to end. */
  pause(ms: number): Promise<void>;
  /** Ends everything on the desktop, and the desktop. */
  stop(): Promise<void>;
}

/** Sets the stage for the app built in `dist`. Throws one sentence when that can't be, or when `end` fires. */
export async function setStage(dist: string, say: (line: string) => void, end: AbortSignal): Promise<Stage> {
  const notes: string[] = [];
  const electron = await findElectron((line) => notes.push(line), end);
  end.throwIfAborted();
  const desktop = await startVirtualDesktop({ panel: false, toasts: false }, say);
  try {
    const { user, folder } = desktop;
    const address = desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
    const [tray, toasts] = [await startTrayHost(address), await startToastServer(address)];
    const makeFolder = async (name: string): Promise<string> => {
      const made = join(folder, name);
      await mkdir(made, { mode: 0o755 });
      await chown(made, user.uid, user.gid);
      return made;
    };
    const app = await makeFolder('app');
    await copyFor(user, dist, app);
    await copyFor(user, join(import.meta.dirname, '../../package.json'), app);
    // A copy of our own: memory that it shared with another running Electron would not be counted in full.
    const copy = await copyFor(user, electron.dir, await makeFolder('electron'));
    const executable = join(copy, relative(electron.dir, electron.executable));
    const common = ['--password-store=basic'];
    if (!(await sandboxWorks(user, copy))) {
      common.unshift('--no-sandbox');
      notes.push("All of it ran without Chromium's sandbox, because this system forbids user namespaces.");
    }
    return {
      ...{ tray, app, notes, makeFolder },
      launch(at, env, args) {
        end.throwIfAborted();
        return desktop.spawn(executable, [...common, ...args, at], {
          env,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      },
      pause: (ms) => wait(ms, undefined, { signal: end }),
      async stop() {
        await Promise.all([tray.stop(), toasts.stop()]);
        await desktop.stop();
      },
    };
  } catch (error) {
    await desktop.stop();
    throw error;
  }
}
