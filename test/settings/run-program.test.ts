import { expect, test } from 'vitest';
import { runProgram } from '../../electron/settings/run-program.ts';

const run = (script: string): Promise<string | null> => runProgram(process.execPath, ['-e', script]);

test('what a program prints is told apart from its no, and both from an end that says nothing', async () => {
  expect(await run("process.stdout.write('a policy')")).toBe('a policy');
  expect(await run("process.stdout.write('half'); process.exitCode = 1")).toBeNull();
  await expect(run('process.exitCode = 3')).rejects.toThrow();
  await expect(run('process.kill(process.pid)')).rejects.toThrow();
  await expect(runProgram('/nowhere/reg.exe', [])).rejects.toThrow();
});
