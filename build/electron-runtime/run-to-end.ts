import { spawn } from 'node:child_process';

/** What a finished command said, on both streams together, and whether it ended well. */
export interface Ending {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs a command to its end without showing what it prints. It is ended after `limit` milliseconds, or when
 * `signal` fires. Never throws: a command that can't be started ends with ok false and the reason as output.
 */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: { cwd: string; limit: number; signal: AbortSignal | undefined; env?: NodeJS.ProcessEnv },
): Promise<Ending> {
  const signals = [AbortSignal.timeout(options.limit)];
  if (options.signal) signals.push(options.signal);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: AbortSignal.any(signals),
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ ok: false, output: output + error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
