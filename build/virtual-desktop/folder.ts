import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import type { DesktopUser } from './user.ts';

const place = '/tmp';
const prefix = 'chat-presence-desktop-';

/**
 * Makes the folder of one desktop: a home, the settings of its programs, and places for logs, sockets and
 * temporary files, all of them the user's. In /tmp, since every user can go through that.
 */
export async function makeFolder(user: DesktopUser): Promise<string> {
  await removeAbandoned(user);
  const folder = await mkdtemp(join(place, `${prefix}${process.pid}-`));
  for (const name of ['home', 'logs', 'run', 'screen', 'tmp'])
    await mkdir(join(folder, name), { mode: 0o700 });
  await cp(join(import.meta.dirname, 'config'), join(folder, 'config'), { recursive: true });
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  return folder;
}

/** Removes the folders of desktops whose process was killed before it could. */
async function removeAbandoned(user: DesktopUser): Promise<void> {
  for (const name of await readdir(place)) {
    if (!name.startsWith(prefix)) continue;
    const pid = name.slice(prefix.length).split('-')[0] ?? '';
    const folder = join(place, name);
    const owner = await lstat(folder).catch(() => null);
    if (owner?.uid === user.uid && !existsSync(`/proc/${pid}`))
      await rm(folder, { recursive: true, force: true });
  }
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
