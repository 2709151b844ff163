import { execFile } from 'node:child_process';

/** Runs a program to its end; gives what it printed, or null where it failed or could not be run. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

/** Time for a program of the system that only reads a little, ms. */
const limitMs = 5_000;

/** More than any policy; bytes. */
const mostOutput = 1024 * 1024;

/** A program of the system, without a window and within limits of time and output. */
export const runProgram: RunProgram = (file, args) =>
  new Promise((resolve) => {
    const limits = { timeout: limitMs, maxBuffer: mostOutput, windowsHide: true } as const;
    execFile(file, args, limits, (error, output) => resolve(error === null ? output : null));
  });
