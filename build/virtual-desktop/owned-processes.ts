import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { asUser, type DesktopUser } from './user.ts';

/** Processes of one user, each with the processes it starts in a process group of its own. */
export interface OwnedProcesses {
  /** Starts a program as the user. Its process id is that of its group. */
  start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Asks the leader of every group to end, ends by force what is still there after `grace` milliseconds, and waits. */
  stop(grace: number): Promise<void>;
}

/** Begins with no process at all; what is started belongs to `user`. */
export function ownedProcesses(user: DesktopUser): OwnedProcesses {
  const running = new Map<ChildProcess, Promise<void>>();

  function start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    const own = asUser(user, command, args);
    const child = spawn(own.command, own.args, { ...options, detached: process.platform !== 'win32' });
    if (child.pid !== undefined) running.set(child, gone(child));
    return child;
  }

  function gone(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      child.once('exit', () => {
        // What is left of the group has lost its leader. Later its number may be another's.
        signalGroup(child, 'SIGKILL');
        running.delete(child);
        resolve();
      });
    });
  }

  async function stop(grace: number): Promise<void> {
    const ends = Promise.all(running.values());
    // Only the leader is asked: it knows best how to end the processes it started.
    for (const child of running.keys()) child.kill('SIGTERM');
    const force = setTimeout(() => {
      for (const child of running.keys()) signalGroup(child, 'SIGKILL');
    }, grace);
    await ends;
    clearTimeout(force);
  }

  return { start, stop };
}

/**
 * Sends `signal` to every process of the group that `leader` was started as the leader of; does nothing when
 * there is none any more. Windows has no groups, so there it's the leader alone.
 */
function signalGroup(leader: ChildProcess, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    leader.kill(signal);
    return;
  }
  try {
    if (leader.pid !== undefined) process.kill(-leader.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
