import { basename, join } from 'node:path';
import { realpath } from 'node:fs/promises';
import { run } from './run.ts';
import { asUser, type DesktopUser } from './user.ts';

/**
 * The path under which `user` can read all of the file or folder `source`: its own, or that of a copy made
 * inside `folder`. Throws when the copy fails.
 */
export async function readableCopy(user: DesktopUser, source: string, folder: string): Promise<string> {
  const original = await realpath(source);
  return (await canRead(user, original)) ? original : copyFor(user, original, folder);
}

/** Copies the file or folder `source` into `folder`, gives it to `user`, and returns its path. */
export async function copyFor(user: DesktopUser, source: string, folder: string): Promise<string> {
  const copy = join(folder, basename(source));
  const steps: [string, string[]][] = [
    ['cp', ['-a', '--reflink=auto', source, copy]],
    ['chown', ['-R', '-h', `${user.uid}:${user.gid}`, copy]],
    ['chmod', ['-R', 'u+rX', copy]],
  ];
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args);
    if (code !== 0) throw new Error(`${source} could not be copied to ${copy} (${output.trim()}).`);
  }
  return copy;
}

/** Asks the system itself, as the user, so that every kind of permission counts. */
async function canRead(user: DesktopUser, path: string): Promise<boolean> {
  const unreadable = ['(', '!', '-readable', '-o', '-type', 'd', '!', '-executable', ')', '-print', '-quit'];
  const { command, args } = asUser(user, 'find', [path, ...unreadable]);
  const { code, output } = await run(command, args);
  return code === 0 && output === '';
}
