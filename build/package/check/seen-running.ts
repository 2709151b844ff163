import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lookAroundProfile } from '../../start/profile.ts';
import type { VirtualDesktop } from '../../virtual-desktop/desktop.ts';
import { ownedProcesses } from '../../virtual-desktop/owned-processes.ts';
import { run } from '../../virtual-desktop/run.ts';
import { showsTrayIcon } from '../../virtual-desktop/tray-panel.ts';
import { ourselves } from '../../virtual-desktop/user.ts';

const patience = 60_000;

/**
 * Starts the app on a desktop with a tray, and sees it as a person would: its icon in the tray, a toast, and
 * the list after a click on the icon. Then it is ended.
 *
 * @param command what becomes the app, run as root: it has to take on the desktop's user
 * @throws one sentence on what was not to be seen, with what the app printed
 */
export async function seeRunning(
  desktop: VirtualDesktop,
  command: readonly [string, ...string[]],
): Promise<void> {
  // A panel that is not painted yet looks as if there were an icon in it.
  await until('an empty tray', async () => !showsTrayIcon(await desktop.look()));
  const profile = await lookAroundProfile(desktop);
  const [program, ...args] = command;
  const processes = ownedProcesses(ourselves());
  const app = processes.start(program, args, {
    cwd: '/',
    env: { ...desktop.env, ...profile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [app.stdout, app.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const log = join(profile.CHAT_PRESENCE_PROFILE, 'logs/chat-presence.log');
  const untilRunning = (what: string, seen: () => Promise<boolean>): Promise<void> =>
    until(what, async () => {
      const end = app.exitCode ?? app.signalCode;
      if (end !== null) throw new Error(`The app ended (${end}) before there was ${what}: ${printed}`);
      return seen();
    });
  try {
    await untilRunning('an icon in the tray', async () => showsTrayIcon(await desktop.look()));
    await untilRunning('a toast', async () =>
      (await readFile(log, 'utf8').catch(() => '')).includes('notice.shown'),
    );
    await desktop.clickTray('left');
    await untilRunning('the list', () => showsWindow(desktop));
  } finally {
    await processes.stop(5_000);
  }
  if (app.exitCode !== 0) throw new Error(`The app ended with ${app.exitCode ?? app.signalCode}: ${printed}`);
}

async function until(what: string, seen: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; !(await seen()); await pause(200)) {
    if (Date.now() > end) throw new Error(`There was not ${what} within ${patience / 1_000} s.`);
  }
}

/** By the class that its entry in the desktop's menu names. */
async function showsWindow({ env }: VirtualDesktop): Promise<boolean> {
  const { code } = await run('xdotool', ['search', '--onlyvisible', '--class', '^chat-presence$'], {
    ...env,
  });
  return code === 0;
}
