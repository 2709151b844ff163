import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { makeFolders } from '../disk/make-folders.ts';
import { describeFault, logLine, type Log, type LogLevel } from './log-line.ts';
import { redaction, type Redaction } from './redaction.ts';

/** The folder of the log files in a profile. */
export function logFolder(profile: string): string {
  return join(profile, 'logs');
}

/** The file in it that is written just now. */
export function logFile(profile: string): string {
  return join(logFolder(profile), 'chat-presence.log');
}

/** The file before that one, once it was full. */
export function formerLogFile(profile: string): string {
  return join(logFolder(profile), 'chat-presence.old.log');
}

/** A log that can be told what must never be in it, and blackens it elsewhere too. */
export type ConcealingLog = Log & Redaction;

const largestFile = 1024 * 1024;

/**
 * A log that writes to a rotating file in the profile (info and above) and, in development, to the
 * terminal (everything).
 */
export function openLog(profile: string, toTerminal: boolean): ConcealingLog {
  const { conceal, redact } = redaction();
  const logger = electronLog.create({ logId: 'main' });
  // Else it looks for a package.json, and without one it writes nothing and says nothing.
  logger.transports.file.setAppName('chat-presence');
  logger.transports.file.resolvePathFn = () => logFile(profile);
  logger.transports.file.level = 'info';
  logger.transports.file.maxSize = largestFile;
  logger.transports.file.format = '{text}';
  logger.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  logger.transports.console.level = toTerminal ? 'debug' : false;
  logger.transports.console.format = '{text}';
  logger.transports.console.useStyles = false;
  logger.transports.console.writeFn = ({ message }) =>
    void process.stdout.write(`${message.data.join(' ')}\n`);
  // A terminal that closes before us must not take us along.
  process.stdout.on('error', () => {});
  const at =
    (level: LogLevel) =>
    (event: string, fields = {}) =>
      logger[level](redact(logLine(Date.now(), level, event, fields)));
  const log = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug'), conceal, redact };
  try {
    // The package would, and never come back from some folders.
    makeFolders(logFolder(profile));
  } catch (error) {
    logger.transports.file.level = false;
    log.warn('log.notKept', { what: describeFault(error) });
  }
  return log;
}
