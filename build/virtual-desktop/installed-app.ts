import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ElectronRuntime } from '../electron-runtime/find.ts';
import type { VirtualDesktop } from './desktop.ts';
import { copyFor, readableCopy } from './readable-copy.ts';
import { sandboxWorks } from './sandbox.ts';

/** The built app where the user of a virtual desktop can run it. */
export interface InstalledApp {
  readonly executable: string;
  /** Electron's switches, then the app's folder. */
  readonly args: readonly string[];
  /** Whether Chromium's sandbox can be on. */
  readonly sandboxed: boolean;
}

/**
 * Gives the desktop's user a copy of the app built in `dist`, and one of Electron where the user can't read
 * it. Throws when copying fails.
 */
export async function installApp(
  { user, folder }: VirtualDesktop,
  electron: ElectronRuntime,
  dist: string,
): Promise<InstalledApp> {
  const app = join(folder, 'app');
  await mkdir(app, { mode: 0o755 });
  await copyFor(user, dist, app);
  await copyFor(user, join(import.meta.dirname, '../../package.json'), app);
  const electronFolder = await readableCopy(user, electron.dir, folder);
  const sandboxed = await sandboxWorks(user, electronFolder);
  return {
    executable: join(electronFolder, relative(electron.dir, electron.executable)),
    args: [...(sandboxed ? [] : ['--no-sandbox']), '--password-store=basic', app],
    sandboxed,
  };
}
