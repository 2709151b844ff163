import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { isNoise } from './noise.ts';

/** How many of the lines we hid are shown after all when the app fails: the reason may be among them. */
const hiddenLinesKept = 8;

/**
 * Passes on what the running app prints, line by line, but for Chromium's noise, and gives each line of its
 * output to `onLine` too. Resolves with the app's exit code when it has ended, 128 + n after signal n.
 */
export async function watchApp(app: ChildProcess, onLine: (line: string) => void): Promise<number> {
  const hidden: string[] = [];
  if (app.stdout) {
    createInterface(app.stdout).on('line', (line) => {
      process.stdout.write(`${line}\n`);
      onLine(line);
    });
  }
  if (app.stderr) {
    createInterface(app.stderr).on('line', (line) => {
      if (isNoise(line)) hidden.push(line);
      else process.stderr.write(`${line}\n`);
      if (hidden.length > hiddenLinesKept) hidden.shift();
    });
  }
  const code = await ending(app);
  if (code !== 0) for (const line of explained(hidden)) process.stderr.write(`${line}\n`);
  return code;
}

/** What the hidden lines of a failed app mean, in a sentence where we know one. */
function explained(hidden: readonly string[]): readonly string[] {
  if (!hidden.some((line) => /Missing X server|cannot open display/i.test(line))) return hidden;
  return [`The display ${process.env['DISPLAY'] ?? ''} can't be opened: correct or unset DISPLAY.`];
}

function ending(app: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    app.once('error', (error) => reject(new Error(`The app could not be started (${error.message}).`)));
    app.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
