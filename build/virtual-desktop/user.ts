import { run } from './run.ts';

/** The account that owns a virtual desktop. `ours` says that it is the one this process runs under. */
export interface DesktopUser {
  readonly uid: number;
  readonly gid: number;
  readonly ours: boolean;
}

/**
 * The account a virtual desktop belongs to: our own, or `nobody` when we are root, since Electron refuses to
 * run as root inside its sandbox. Throws when root finds no such account.
 */
export async function desktopUser(): Promise<DesktopUser> {
  const own = ourselves();
  if (own.uid !== 0) return own;
  const { code, output } = await run('id', ['-u', 'nobody']);
  const group = await run('id', ['-g', 'nobody']);
  if (code !== 0)
    throw new Error(
      'There is no account "nobody" to run the desktop with: run this as a user who is not root.',
    );
  return { uid: Number(output), gid: Number(group.output), ours: false };
}

/** The account this process runs under, root or not. */
export function ourselves(): DesktopUser {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, ours: true };
}

/**
 * The command that runs `command` as `user`. It becomes that program in place, so that its process id and
 * the signals sent to it are the program's own, and the program is asked to end when our process dies. Only
 * Linux has this; elsewhere it is the command as it was.
 */
export function asUser(
  user: DesktopUser,
  command: string,
  args: readonly string[],
): { command: string; args: string[] } {
  if (process.platform !== 'linux') return { command, args: [...args] };
  const identity = user.ours ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return { command: 'setpriv', args: [...identity, '--pdeathsig=TERM', '--', command, ...args] };
}
