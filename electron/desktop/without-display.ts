import { spawn } from 'node:child_process';
import { app } from 'electron';
import { exitCodes } from '../command-line/exit-codes.ts';

const platformSwitch = 'ozone-platform';
const noDisplay = 'headless';

/** GTK, which Chromium brings along, now and then ends such a process before it has done anything. */
const mostTries = 3;

/**
 * Whether this process needs a display, there or not: on Linux, Chromium ends by a fault without one, and
 * the main script comes too late to tell it (`headless`, which it still heeds then, fails now and then).
 */
export function needsDisplay(): boolean {
  return process.platform === 'linux' && app.commandLine.getSwitchValue(platformSwitch) !== noDisplay;
}

/**
 * Starts the program once more with the same arguments, where it needs no display; gives what it printed
 * to its standard output, and its exit code.
 */
export async function runWithoutDisplay(): Promise<{ readonly code: number; readonly out: Buffer }> {
  for (let tries = 1; ; tries += 1) {
    const { code, wasAsked, out } = await runOnce();
    if (code !== null || wasAsked || tries === mostTries) return { code: code ?? exitCodes.fault, out };
  }
}

interface Ran {
  /** Null: a signal ended it. */
  readonly code: number | null;
  /** We were asked to end, and told it so. */
  readonly wasAsked: boolean;
  readonly out: Buffer;
}

function runOnce(): Promise<Ran> {
  return new Promise((resolve) => {
    const again = spawn(process.execPath, [`--${platformSwitch}=${noDisplay}`, ...process.argv.slice(1)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const parts: Buffer[] = [];
    let wasAsked = false;
    again.stdout.on('data', (part: Buffer) => parts.push(part));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        wasAsked = true;
        again.kill(signal);
      });
    }
    again.once('error', () => resolve({ code: exitCodes.fault, wasAsked, out: Buffer.alloc(0) }));
    again.once('close', (code) => resolve({ code, wasAsked, out: Buffer.concat(parts) }));
  });
}
