import { execFile } from 'node:child_process';

/**
 * Runs a program to its end; gives what it printed, or null where it ended with 1: its way to say no.
 *
 * @throws where it could not be run, did not come to its end, or ended in any other way, as happens on a computer
 *   that is busy with a sign-in: then nobody knows what it would have said
 */
export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

/** Time for a program of the system that only reads a little, ms. */
const limitMs = 30_000;

/** More than any policy; bytes. */
const mostOutput = 1024 * 1024;

/** A program of the system, without a window and within limits of time and output. */
export const runProgram: RunProgram = (file, args) =>
  new Promise((resolve, reject) => {
    const limits = { timeout: limitMs, maxBuffer: mostOutput, windowsHide: true } as const;
    execFile(file, args, limits, (error, output) => {
      if (error === null) resolve(output);
      else if (error.code === 1) resolve(null);
      else reject(new Error(`${file} said nothing`, { cause: error }));
    });
  });
