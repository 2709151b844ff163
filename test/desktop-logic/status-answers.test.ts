import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusOf } from '../../electron/command-line/status.ts';
import { question, type StatusAnswer } from '../../electron/command-line/status-exchange.ts';
import { askStatus } from '../../electron/desktop/ask-status.ts';
import { statusAddress } from '../../electron/desktop/status-address.ts';
import { answerStatus } from '../../electron/desktop/status-answers.ts';
import type { Dispose } from '../../electron/presence/clock.ts';
import { Watched } from '../desktop/waiting.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

let folder: string;
let address: string;
let clock: FakeClock;
/** How often the app has answered. */
let answered: number;
let logged: Watched<readonly string[]>;
const stops: Dispose[] = [];

beforeEach(() => {
  folder = mkdtempSync(join('/tmp', 'chat-presence-test-'));
  address = statusAddress(folder, 'linux')!;
  clock = fakeClock();
  answered = 0;
  logged = new Watched<readonly string[]>([]);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  rmSync(folder, { recursive: true, force: true });
});

const answer: StatusAnswer = {
  status: statusOf(null, { kind: 'on' }, fakeClock()),
  lines: ['Not connected'],
};

/** The app's side, as it runs. */
function answering(given: StatusAnswer = answer): Dispose {
  const note = (event: string): void => logged.set([...logged.value, event]);
  const stop = answerStatus({
    clock,
    address,
    log: { error: note, warn: note, info: note, debug: note },
    answer() {
      answered += 1;
      return given;
    },
  });
  stops.push(stop);
  return stop;
}

/** Somebody who is not `--status`, and says this; gives all that was answered before the end. */
function say(text: string, then: (line: Socket) => void = () => {}): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const line = connect(address, () => line.write(text, () => then(line)));
    line.setEncoding('utf8').on('data', (part: string) => (heard += part));
    line.on('error', () => {});
    line.on('close', () => resolve(heard));
  });
}

/** Somebody who is not the app, and answers this. */
async function impostor(reply: string | null): Promise<void> {
  const server: Server = createServer((asker) => {
    asker.on('error', () => {});
    if (reply !== null) asker.end(reply);
    stops.push(() => asker.destroy());
  });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  stops.push(() => server.close());
}

describe('asked over its socket', () => {
  test('the app answers, one after the other and several at once', async () => {
    answering();
    for (let each = 0; each < 3; each += 1) {
      expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer });
    }
    const many = await Promise.all(Array.from({ length: 5 }, () => askStatus(address, clock)));
    expect(many).toEqual(Array.from({ length: 5 }, () => ({ kind: 'answered', answer })));
    await expect.poll(() => clock.due()).toEqual([]);
  });

  test('hundreds of topics and names in any writing come whole', async () => {
    const topics = Array.from({ length: 500 }, (_, id) => ({
      id,
      name: 'Støtte דנה 😀 '.repeat(10),
      coverage: 'covered' as const,
      presentAgents: 1,
    }));
    const long = { ...answer, status: { ...answer.status, topics } };
    answering(long);
    expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer: long });
  });

  test('only its owner may ask', () => {
    const before = process.umask();
    answering();
    expect(statSync(address).mode & 0o777).toBe(0o600);
    expect(process.umask()).toBe(before);
  });

  test.each([
    ['another question', '{"ask":"roster","format":1}\n'],
    ['more than the question', '{"ask":"status","format":1,"as":"root"}\n'],
    ['no JSON', 'GET / HTTP/1.1\r\n\r\n'],
    ['a line without an end', 'x'.repeat(10_000)],
  ])('%s gets no answer', async (_, text) => {
    answering();
    expect(await say(text)).toBe('');
    expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer });
  });

  test('a second question on the same line gets none', async () => {
    answering();
    // More than comes in one piece.
    const heard = await say(question.repeat(20_000));
    expect(heard.split('\n').length).toBeLessThanOrEqual(2);
    expect(answered).toBe(1);
  });

  test('who asks nothing is left after two seconds, and keeps nobody else from asking', async () => {
    answering();
    const silent = Array.from({ length: 8 }, () => say('{'));
    await expect.poll(() => clock.due().length).toBe(8);
    expect(await askStatus(address, fakeClock())).toEqual({ kind: 'noAnswer' });
    await clock.advance(2_000);
    expect(await Promise.all(silent)).toEqual(Array.from({ length: 8 }, () => ''));
    expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer });
  });

  test('who leaves before the answer does no harm', async () => {
    answering();
    await say(question, (line) => line.destroy());
    expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer });
  });
});

describe('nobody runs', () => {
  test('where there is no socket, nor even a profile', async () => {
    expect(await askStatus(address, clock)).toEqual({ kind: 'notRunning' });
    expect(await askStatus(join(folder, 'none', 'status.sock'), clock)).toEqual({ kind: 'notRunning' });
    writeFileSync(join(folder, 'file'), '');
    expect(await askStatus(join(folder, 'file', 'status.sock'), clock)).toEqual({ kind: 'notRunning' });
    expect(clock.due()).toEqual([]);
  });

  test('once the app has ended, whoever was asking', async () => {
    const stop = answering();
    const silent = say('{');
    await expect.poll(() => clock.due().length).toBe(1);
    stop();
    expect(await silent).toBe('');
    expect(existsSync(address)).toBe(false);
    expect(await askStatus(address, clock)).toEqual({ kind: 'notRunning' });
    expect(clock.due()).toEqual([]);
  });
});

test('the socket of a run that was killed is no hindrance to the next', async () => {
  leaveBehind();
  expect(await askStatus(address, clock)).toEqual({ kind: 'notRunning' });
  answering();
  expect(await askStatus(address, clock)).toEqual({ kind: 'answered', answer });
});

/** Has a process listen there and be killed, which leaves its socket. */
function leaveBehind(): void {
  const script = `require('net').createServer().listen(${JSON.stringify(address)}, () => process.kill(process.pid, 'SIGKILL'))`;
  expect(() => execFileSync(process.execPath, ['-e', script])).toThrow();
  expect(existsSync(address)).toBe(true);
}

test('what is no socket is not removed, and the app goes on without answers', async () => {
  mkdirSync(address);
  answering();
  await logged.until('a line of the log', (lines) => lines.length > 0);
  expect(logged.value).toEqual(['status.notAnswered']);
  expect(statSync(address).isDirectory()).toBe(true);
});

describe('who answers is believed only what can be', () => {
  const { status } = answer;
  test.each([
    ['no JSON', 'hello\n'],
    ['nothing', ''],
    ['another format', JSON.stringify({ status: { ...status, format: 2 }, lines: [] })],
    ['figures that are none', JSON.stringify({ status: { ...status, chats: -1 }, lines: [] })],
    ['a line that moves the cursor', JSON.stringify({ status, lines: ['\u001b[2J'] })],
    ['more than there can be', 'x'.repeat(1024 * 1024 + 1)],
  ])('%s', async (_, reply) => {
    await impostor(reply);
    expect(await askStatus(address, clock)).toEqual({ kind: 'noAnswer' });
  });

  test('who goes on and on is not listened to any longer', async () => {
    const server = createServer((speaker) => {
      speaker.on('error', () => {});
      speaker.write('x'.repeat(1024 * 1024 + 1));
    });
    await new Promise<void>((resolve) => server.listen(address, resolve));
    stops.push(() => server.close());
    expect(await askStatus(address, clock)).toEqual({ kind: 'noAnswer' });
  });

  test('who does not answer is not waited for longer than five seconds', async () => {
    await impostor(null);
    const asked = askStatus(address, clock);
    await expect.poll(() => clock.due().length).toBe(1);
    await clock.advance(5_000);
    expect(await asked).toEqual({ kind: 'noAnswer' });
  });
});

test('the address is in the profile; on Windows a pipe that is called after it', () => {
  expect(statusAddress('/home/anna/.config/chat-presence', 'linux')).toBe(
    '/home/anna/.config/chat-presence/status.sock',
  );
  const pipe = statusAddress('C:\\Users\\Anna', 'win32');
  expect(pipe).toMatch(/^\\\\\.\\pipe\\chat-presence-[0-9a-f]{32}$/);
  expect(statusAddress('c:\\users\\anna', 'win32')).toBe(pipe);
  expect(statusAddress('C:\\Users\\Bo', 'win32')).not.toBe(pipe);
  expect(statusAddress(`/home/${'å'.repeat(50)}`, 'darwin')).toBeNull();
});
