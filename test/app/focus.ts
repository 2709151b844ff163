import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { ensureLibraries } from '../../build/virtual-desktop/libraries.ts';
import { asUser } from '../../build/virtual-desktop/user.ts';
import { ended, type RunningApp } from './app.ts';
import type { Stage } from './stage.ts';

/** Another program on the desktop, with a window that the person may look at instead of ours. */
export interface OtherProgram {
  /** Gives its window the keyboard. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

/** Has the window manager give the keyboard to the window of this title, as when it is clicked. */
export async function focusWindow(stage: Stage, title: string): Promise<void> {
  await withWindow(stage, title, ['windowactivate', '--sync']);
}

/** Clicks with the pointer into the midst of the window of this title. */
export async function clickInto(stage: Stage, title: string): Promise<void> {
  await withWindow(stage, title, ['mousemove', '--window', '%1', '--polar', '0', '0', 'click', '1']);
}

async function withWindow({ desktop }: Stage, title: string, what: readonly string[]): Promise<void> {
  const search = ['search', '--sync', '--onlyvisible', '--name', `^${title}$`];
  const { command, args } = asUser(desktop.user, 'xdotool', [...search, ...what]);
  await promisify(execFile)(command, args, { env: desktop.env });
}

/** Starts a program with a small window in a corner of the screen. */
export async function startOtherProgram(stage: Stage): Promise<OtherProgram> {
  await ensureLibraries([{ packages: ['x11-utils'], program: 'xmessage' }], () => {});
  const title = 'Another program';
  const { desktop } = stage;
  const { command, args } = asUser(desktop.user, 'xmessage', ['-geometry', '+0+0', '-title', title, title]);
  const program = spawn(command, args, { env: desktop.env, stdio: 'ignore' });
  await focusWindow(stage, title);
  return {
    focus: () => focusWindow(stage, title),
    async close() {
      program.kill();
      await ended(program);
    },
  };
}

/** Whether one of the app's windows has the keyboard. */
export function hasKeyboard({ electron }: RunningApp): Promise<boolean> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
}

/** Looks at another program, once the app has the keyboard, until it has lost it. */
export async function lookElsewhere(app: RunningApp, other: OtherProgram): Promise<void> {
  await expect.poll(() => hasKeyboard(app)).toBe(true);
  await other.focus();
  await expect.poll(() => hasKeyboard(app)).toBe(false);
}
