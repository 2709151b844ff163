import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownedProcesses } from '../../build/virtual-desktop/owned-processes.ts';
import { desktopUser } from '../../build/virtual-desktop/user.ts';

/** The first line that a process prints. */
function line(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim())),
  );
}

function ends(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
}

/** A dead process whose parent hasn't asked for its exit code yet has no command line. */
function isAlive(id: number): boolean {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

const piped = { stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] };

test('a program becomes the process that was started, as the user', async () => {
  const user = await desktopUser();
  const child = ownedProcesses(user).start('sh', ['-c', 'echo $$ $(id -u)'], piped);
  expect(await line(child)).toBe(`${child.pid} ${user.uid}`);
});

test('one that ends when asked is not forced; one that does not, is, with what it started', async () => {
  const processes = ownedProcesses(await desktopUser());
  const polite = processes.start('sh', ['-c', 'trap "exit 3" TERM; echo on; sleep 600 & wait'], piped);
  const stubborn = processes.start('sh', ['-c', 'trap "" TERM; sleep 600 & echo $!; wait'], piped);
  const [, sleeper] = await Promise.all([line(polite), line(stubborn)]);
  const both = Promise.all([ends(polite), ends(stubborn)]);
  // While it becomes the program it is to run, it has no command line for a moment.
  await expect.poll(() => isAlive(Number(sleeper))).toBe(true);
  await processes.stop(300);
  expect(await both).toEqual([3, 'SIGKILL']);
  expect(isAlive(Number(sleeper))).toBe(false);
});

test('what a program started ends with it', async () => {
  const child = ownedProcesses(await desktopUser()).start(
    'sh',
    ['-c', 'sleep 600 & echo $!; sleep 0.1'],
    piped,
  );
  const sleeper = Number(await line(child));
  await ends(child);
  await expect.poll(() => isAlive(sleeper)).toBe(false);
});
