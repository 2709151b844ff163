import { spawn } from 'node:child_process';
import { app } from 'electron';
import { exitCodes } from '../command-line/exit-codes.ts';

const platformSwitch = 'ozone-platform';
const noDisplay = 'headless';

/**
 * Whether this process needs a display, there or not: on Linux, Chromium ends by a fault without one, and
 * the main script comes too late to tell it (`headless`, which it still heeds then, fails now and then).
 */
export function needsDisplay(): boolean {
  return process.platform === 'linux' && app.commandLine.getSwitchValue(platformSwitch) !== noDisplay;
}

/** Starts the program once more with the same arguments, where it needs no display, and gives its exit code. */
export function startWithoutDisplay(): Promise<number> {
  return new Promise((resolve) => {
    const again = spawn(process.execPath, [`--${platformSwitch}=${noDisplay}`, ...process.argv.slice(1)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => again.kill(signal));
    again.once('error', () => resolve(exitCodes.fault));
    again.once('exit', (code) => resolve(code ?? exitCodes.fault));
  });
}
