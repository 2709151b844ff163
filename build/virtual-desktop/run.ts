import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and gives its exit code (null when a signal ended it) with all that it printed.
 * Throws one sentence when the command can't be started.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => reject(new Error(`${command} could not be started (${error.message}).`)));
    child.on('close', (code) => resolve({ code, output }));
  });
}
