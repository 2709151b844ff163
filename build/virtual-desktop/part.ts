import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { OwnedProcesses } from './owned-processes.ts';

const patience = 20_000;

/** What the parts of one desktop share: their folder, their environment, and who keeps their processes. */
export interface Surroundings {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly processes: OwnedProcesses;
}

/**
 * Starts a program that stays, and waits until `ready` says that it is at work. What it prints goes into a log
 * in the desktop's folder; `channel` is a descriptor that `ready` reads instead. Throws one sentence which
 * names the program when it ends before that, or isn't ready in 20 s.
 */
export async function startPart<T>(
  around: Surroundings,
  program: string,
  args: readonly string[],
  ready: (channel: Readable | null, limit: AbortSignal) => Promise<T>,
  channel?: 1 | 3,
): Promise<T> {
  const logFile = join(around.folder, 'logs', `${program.split('/').at(-1)}.log`);
  const log = openSync(logFile, 'a');
  const stdio = ['ignore', channel === 1 ? 'pipe' : log, log, channel === 3 ? 'pipe' : 'ignore'] as const;
  const child = around.processes.start(program, args, {
    cwd: around.folder,
    env: around.env,
    stdio: [...stdio],
  });
  closeSync(log);
  const limit = new AbortController();
  try {
    return await Promise.race([
      ready(channel ? (child.stdio[channel] as Readable) : null, limit.signal),
      failure(child, program, logFile, limit.signal),
    ]);
  } finally {
    limit.abort();
  }
}

/** The first line that `stream` gives; what comes after it is thrown away. */
export function firstLine(stream: Readable | null): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
}

function failure(child: ChildProcess, program: string, logFile: string, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (how: string): void => {
      const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').at(-1);
      const reason = lastWords ? ` (${lastWords})` : '';
      reject(new Error(`${program} ${how}${reason}: install it again, or start where there is a display.`));
    };
    const timer = setTimeout(() => fail('was not ready after 20 s'), patience);
    const onExit = (): void => fail('ended at once');
    child.once('exit', onExit);
    child.once('error', onExit);
    over.addEventListener('abort', () => {
      clearTimeout(timer);
      child.off('exit', onExit);
    });
  });
}
