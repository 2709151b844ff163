import { connect } from 'node:net';
import { openLoopback } from '../../electron/accounts/open-id/loopback.ts';
import { en } from '../../renderer/words/en.ts';
import { must, mustNotTell } from './bounds.ts';
import { byteEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';

const state = 'st4te-of-ours';
const code = 'c0de-of-ours';
const words = { ...en.browserPage, language: en.language };
/** Stands for the port, which nobody knows before it is open. */
const host = '127.0.0.1:49152';
const form = `code=${code}&state=${state}`;
const samples = [
  `GET /?code=${code}&state=${state} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  `POST / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
    `Content-Length: ${form.length}\r\n\r\n${form}`,
  `GET /favicon.ico HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
];

/** What the port answers to these bytes, when it has nothing more to say. */
function sent(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

fuzz(
  'of whatever comes to the port: only a return under our state counts, and nothing stays open',
  byteEdits(samples),
  async (bytes) => {
    const loopback = await openLoopback(state, words);
    const port = Number(new URL(loopback.redirectUri).port);
    const withPort = Buffer.from(bytes.toString('latin1').replaceAll(host, `127.0.0.1:${port}`), 'latin1');
    const answered = sent(port, withPort);
    const returned = await Promise.race([loopback.returned, answered]);
    await loopback.close('notSignedIn');
    mustNotTell(await answered, [state, code]);
    if (typeof returned !== 'string')
      must(returned.getAll('state').join() === state, 'it is under our state');
    must((await sent(port, withPort)) === '', 'nobody listens any more');
  },
  150,
);
