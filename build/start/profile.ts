import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolders } from '../../electron/disk/make-folders.ts';
import type { VirtualDesktop } from '../virtual-desktop/desktop.ts';
import { run } from '../virtual-desktop/run.ts';
import { asUser, type DesktopUser } from '../virtual-desktop/user.ts';
import { Refusal } from './refusal.ts';

const variable = 'CHAT_PRESENCE_PROFILE';

/**
 * The variable that names the app's profile folder, when `env` has it, with the folder's full path. A folder
 * that isn't there is made and given to `user`, and so is one with nothing in it; any other is left as it is.
 * Throws a refusal when the user can't write to it.
 */
export async function profileFor(
  user: DesktopUser,
  env: NodeJS.ProcessEnv,
): Promise<{ [variable]?: string }> {
  const named = env[variable];
  if (!named) return {};
  const folder = resolve(named);
  const refusal = new Refusal(
    `The profile folder ${folder} can't be written to by user ${user.uid}, who runs the app: give it to that user or choose another in ${variable}.`,
  );
  let made: readonly string[];
  try {
    made = makeFolders(folder);
    const given = (await readdir(folder)).length === 0 ? [...made, folder] : [];
    if (given.length > 0) await run('chown', [`${user.uid}:${user.gid}`, ...given]);
  } catch {
    throw refusal;
  }
  const { command, args } = asUser(user, 'test', ['-w', folder, '-a', '-x', folder]);
  if ((await run(command, args)).code === 0) return { [variable]: folder };
  if (made[0] !== undefined) await rm(made[0], { recursive: true });
  throw refusal;
}

/**
 * A profile in a virtual desktop's own folder, of somebody who has chosen to look around: nobody is there to
 * answer the Welcome window, which would stand in the picture.
 */
export async function lookAroundProfile({ user, folder }: VirtualDesktop): Promise<{ [variable]: string }> {
  const profile = join(folder, 'profile');
  await mkdir(profile);
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ version: 1, withoutAccount: 'demo' }));
  await run('chown', ['-R', `${user.uid}:${user.gid}`, profile]);
  return { [variable]: profile };
}
