import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import type { DesktopUser } from './user.ts';

/**
 * Makes the folder of one desktop: a home, the settings of its programs, and places for logs, sockets and
 * temporary files, all of them the user's. In /tmp, since every user can go through that.
 */
export async function makeFolder(user: DesktopUser): Promise<string> {
  const folder = await mkdtemp('/tmp/chat-presence-desktop-');
  for (const name of ['home', 'logs', 'run', 'screen', 'tmp'])
    await mkdir(join(folder, name), { mode: 0o700 });
  await cp(join(import.meta.dirname, 'config'), join(folder, 'config'), { recursive: true });
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  return folder;
}

/** The environment that leads programs to `folder` and carries nothing of ours but the search path. */
export function environmentIn(folder: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'home/.cache'),
    XDG_DATA_HOME: join(folder, 'home/.local/share'),
  };
}
