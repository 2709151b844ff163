import { connect } from 'node:net';
import type { Clock } from '../presence/clock.ts';
import { longest, question, readAnswer, type StatusAnswer } from '../command-line/status-exchange.ts';

/** What came of asking the running app. */
export type AskedStatus =
  | { readonly kind: 'answered'; readonly answer: StatusAnswer }
  | { readonly kind: 'notRunning' }
  /** Somebody is there, and does not answer, or nothing that can be read. */
  | { readonly kind: 'noAnswer' };

/** An app that is well answers in a few; one on a busy computer may take longer. ms. */
const patienceMs = 5_000;

/** Nobody listens there: no such socket, a left-over one, or no profile to have one. */
const nobody: readonly unknown[] = ['ENOENT', 'ECONNREFUSED', 'ENOTDIR'];

/** Asks the app that answers at this address. Never throws. */
export function askStatus(address: string, clock: Clock): Promise<AskedStatus> {
  return new Promise((resolve) => {
    let heard = '';
    const line = connect(address, () => line.write(question));
    const stopWaiting = clock.after(patienceMs, () => end({ kind: 'noAnswer' }));

    function end(asked: AskedStatus): void {
      stopWaiting();
      line.destroy();
      resolve(asked);
    }

    line.setEncoding('utf8');
    line.on('data', (part: string) => {
      heard += part;
      if (heard.length > longest.answer) end({ kind: 'noAnswer' });
    });
    line.on('end', () => {
      const answer = readAnswer(heard);
      end(answer === null ? { kind: 'noAnswer' } : { kind: 'answered', answer });
    });
    line.on('error', (error) => {
      end({ kind: 'code' in error && nobody.includes(error.code) ? 'notRunning' : 'noAnswer' });
    });
    // Turned away before the end.
    line.on('close', () => end({ kind: 'noAnswer' }));
  });
}
