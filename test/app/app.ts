import { spawn, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { PageName } from '../../electron/contract/pages.ts';
import { logFile } from '../../electron/desktop/log.ts';
import { Watched } from '../desktop/waiting.ts';
import type { Stage } from './stage.ts';

/** What a start of the app is given. */
export interface StartOptions {
  readonly profile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly switches?: readonly string[];
  /** What stands behind the program's name. */
  readonly words?: readonly string[];
  /** Use the desktop's keyring, which must be there; else secrets cannot be kept. */
  readonly keyring?: boolean;
}

/** The running app, as Playwright and the terminal see it. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  /** All it printed so far; of the packaged app, which prints nothing, what its log file got. */
  readonly lines: Watched<readonly string[]>;
  /** The page of one of its windows, once there is one. */
  page(name: PageName): Promise<Page>;
  /** The popup's page, once there is one. */
  popup(): Promise<Page>;
  /** Whether that window is on screen. */
  isOnScreen(name: PageName): Promise<boolean>;
  /** Whether the popup is on screen. */
  popupIsOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts the app under Playwright, on the stage's desktop, as its user, with Chromium's sandbox on. */
export async function startApp(stage: Stage, options: StartOptions): Promise<RunningApp> {
  const logged = logSize(options.profile);
  const electron = await _electron.launch({
    executablePath: stage.launcher,
    args: argumentsOf(stage, options),
    env: environment(stage, options),
    // Not our own folder, where things would be found that an installed app does not have.
    cwd: stage.desktop.folder,
    chromiumSandbox: stage.sandboxed,
  });
  const lines = watchLog(stage, electron.process(), options.profile, logged);
  const evaluate = electron.evaluate.bind(electron);
  electron.evaluate = ((...given: Parameters<typeof evaluate>) =>
    despiteGarbage(() => evaluate(...given))) as typeof evaluate;
  const find = (name: PageName): Page | undefined =>
    electron.windows().find((each) => each.url().includes(`/${name}/`));

  async function page(name: PageName): Promise<Page> {
    await expect.poll(() => find(name), { message: `the page ${name}` }).toBeDefined();
    return find(name)!;
  }

  const isOnScreen = (name: PageName): Promise<boolean> =>
    electron.evaluate(
      ({ BrowserWindow }, path) =>
        BrowserWindow.getAllWindows().some(
          (window) => window.isVisible() && window.webContents.getURL().includes(path),
        ),
      `/${name}/`,
    );

  return {
    electron,
    lines,
    page,
    popup: () => page('popup'),
    isOnScreen,
    popupIsOpen: () => isOnScreen('popup'),
    close: () => electron.close(),
  };
}

/** Playwright loses an answer when the app collects garbage at just that moment: then it is asked again. */
async function despiteGarbage<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 5 || !String(error).includes('promise was garbage collected')) throw error;
    }
  }
}

/** Starts the app by hand, without Playwright and its switches. */
export function startByHand(stage: Stage, options: StartOptions): ChildProcess {
  return spawn(stage.launcher, argumentsOf(stage, options), {
    env: environment(stage, options),
    cwd: stage.desktop.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with the exit code when the process has ended. */
export function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve(process.exitCode);
  return new Promise((resolve) => process.once('exit', (code) => resolve(code)));
}

/** How much the log of that profile holds, bytes. */
export function logSize(profile: string): number {
  return statSync(logFile(profile), { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * All that the app logs: what it prints, or, of the packaged app, which prints nothing, what its log file has
 * behind the first bytes of that number.
 */
export function watchLog(
  { isPackaged }: Stage,
  app: ChildProcess,
  profile: string,
  behind = 0,
): Watched<readonly string[]> {
  if (!isPackaged) return watchLines(app);
  const args = ['-F', '-c', `+${behind + 1}`, '-s', '0.05', `--pid=${app.pid}`, logFile(profile)];
  return watchLines(spawn('tail', args, { stdio: ['ignore', 'pipe', 'ignore'] }));
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

function argumentsOf(stage: Stage, { switches = [], words = [], keyring = false }: StartOptions): string[] {
  const own = stage.args.map((each) =>
    keyring && each === '--password-store=basic' ? '--password-store=gnome-libsecret' : each,
  );
  return [...switches, ...own, ...words];
}

function environment(stage: Stage, { profile, env = {} }: StartOptions): Record<string, string> {
  return { ...stage.desktop.env, CHAT_PRESENCE_PROFILE: profile, ...env };
}
