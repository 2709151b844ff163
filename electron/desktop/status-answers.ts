import { lstatSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { answerText, isQuestion, longest, type StatusAnswer } from '../command-line/status-exchange.ts';
import type { Clock, Dispose } from '../presence/clock.ts';
import { describeFault, type Log } from './log-line.ts';

export interface StatusAnswersPorts {
  readonly clock: Clock;
  /** Null: there is no place for it. */
  readonly address: string | null;
  readonly log: Log;
  readonly answer: () => StatusAnswer;
}

/** So many may ask at once; whoever comes then is turned away. */
const mostAskers = 8;
/** Whoever has not asked by then is not going to, ms. */
const patienceMs = 2_000;

/**
 * Answers `--status` for as long as the app runs: one question each, and only this user's programs. It is
 * never on a network. Where it cannot be done the app goes on without.
 */
export function answerStatus({ clock, address, log, answer }: StatusAnswersPorts): Dispose {
  if (address === null) {
    log.warn('status.noPlace');
    return () => {};
  }
  const askers = new Set<Socket>();
  const server = createServer((asker) => {
    askers.add(asker);
    asker.once('close', () => askers.delete(asker));
    // Whoever leaves before the answer does no harm.
    asker.on('error', () => {});
    answerOnce(asker, answer, clock);
  });
  server.maxConnections = mostAskers;
  server.on('error', (fault) => log.warn('status.notAnswered', { what: describeFault(fault) }));
  removeLeftOver(address);
  // Another user must not get in even between the making of the socket and a later change of its rights.
  const before = process.umask(0o177);
  try {
    server.listen(address);
  } finally {
    process.umask(before);
  }
  return () => {
    server.close();
    for (const asker of askers) asker.destroy();
  };
}

function answerOnce(asker: Socket, answer: () => StatusAnswer, clock: Clock): void {
  let heard = '';
  const stopWaiting = clock.after(patienceMs, () => asker.destroy());
  asker.once('close', stopWaiting);
  asker.setEncoding('utf8');
  asker.on('data', (part: string) => {
    heard += part;
    const end = heard.indexOf('\n');
    if (end === -1 && heard.length <= longest.question) return;
    asker.removeAllListeners('data');
    if (end === -1 || !isQuestion(heard.slice(0, end))) asker.destroy();
    else asker.end(answerText(answer()));
  });
}

/** What a run that was ended by force has left: nobody else answers there, since only one app runs with a profile. */
function removeLeftOver(address: string): void {
  try {
    if (lstatSync(address).isSocket()) rmSync(address);
  } catch {
    // There is none, or listening will tell what is wrong.
  }
}
