import { spawn, type ChildProcess } from 'node:child_process';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { Watched } from '../desktop/waiting.ts';
import type { Stage } from './stage.ts';

/** What a start of the app is given. */
export interface StartOptions {
  readonly profile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly switches?: readonly string[];
}

/** The running app, as Playwright and the terminal see it. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  /** All it printed so far. */
  readonly lines: Watched<readonly string[]>;
  /** The popup's page, once there is one. */
  popup(): Promise<Page>;
  /** Whether the popup is on screen. */
  popupIsOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts the app under Playwright, on the stage's desktop, as its user, with Chromium's sandbox on. */
export async function startApp(stage: Stage, options: StartOptions): Promise<RunningApp> {
  const electron = await _electron.launch({
    executablePath: stage.launcher,
    args: [...(options.switches ?? []), ...stage.args],
    env: environment(stage, options),
    // Not our own folder, where things would be found that an installed app does not have.
    cwd: stage.desktop.folder,
    chromiumSandbox: stage.sandboxed,
  });
  const lines = watchLines(electron.process());
  return {
    electron,
    lines,
    async popup() {
      const [page] = electron.windows();
      return page ?? electron.waitForEvent('window');
    },
    popupIsOpen: () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some((window) => window.isVisible()),
      ),
    close: () => electron.close(),
  };
}

/** Starts the app by hand, without Playwright and its switches. */
export function startByHand(stage: Stage, options: StartOptions): ChildProcess {
  return spawn(stage.launcher, [...(options.switches ?? []), ...stage.args], {
    env: environment(stage, options),
    cwd: stage.desktop.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with the exit code when the process has ended. */
export function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null) return Promise.resolve(process.exitCode);
  return new Promise((resolve) => process.once('exit', (code) => resolve(code)));
}

/** All lines a process has printed to its standard output. */
export function watchLines(process: ChildProcess): Watched<readonly string[]> {
  const lines = new Watched<readonly string[]>([]);
  let rest = '';
  process.stdout?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    lines.set([...lines.value, ...parts]);
  });
  return lines;
}

function environment(stage: Stage, { profile, env = {} }: StartOptions): Record<string, string> {
  return { ...stage.desktop.env, CHAT_PRESENCE_PROFILE: profile, ...env };
}
