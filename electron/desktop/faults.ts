import { describeFault, type Log } from './log-line.ts';

/**
 * Writes faults nobody caught into the log; without this Electron would show each one in a dialog.
 * Gives what writes one, for those who catch theirs.
 */
export function logFaults(log: Log): (fault: unknown) => void {
  const write = (fault: unknown): void => log.error('fault', { what: describeFault(fault) });
  process.on('uncaughtException', write);
  process.on('unhandledRejection', write);
  return write;
}
