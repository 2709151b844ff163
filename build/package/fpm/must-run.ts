import { run } from '../../virtual-desktop/run.ts';

/**
 * Runs a command to its end and gives what it printed.
 *
 * @throws with that, when it fails
 */
export async function mustRun(command: string, args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Error(`${command} failed (${code}): ${output.trim()}`);
  return output;
}
