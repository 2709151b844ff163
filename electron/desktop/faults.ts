import { describeFault, type Log } from './log-line.ts';

/** Writes faults nobody caught into the log; without this Electron would show each one in a dialog. */
export function logFaults(log: Log): void {
  const write = (fault: unknown): void => log.error('fault', { what: describeFault(fault) });
  process.on('uncaughtException', write);
  process.on('unhandledRejection', write);
}
