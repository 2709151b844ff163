import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askAt, basic } from '../demo/asking.ts';

const script = join(import.meta.dirname, '../../build/tenant.ts');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs what `npm run tenant` runs; gives all it printed when it has ended. */
function run(...args: readonly string[]): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, errors })));
  return { process: child, ended };
}

/** What a tenant printed, by name, once it has printed all. */
function printed(child: ChildProcess): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!/^control: .*\n/m.test(text)) return;
      const pairs = text
        .trimEnd()
        .split('\n')
        .map((line): [string, string] => {
          const colon = line.indexOf(': ');
          return [line.slice(0, colon), line.slice(colon + 2)];
        });
      resolve(Object.fromEntries(pairs));
    });
  });
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a tenant says how to sign in, is there, and ends by %s',
  async (signal) => {
    const { process: child, ended } = run();
    const lines = await printed(child);
    expect(Object.keys(lines)).toEqual([
      ...['address', 'username', 'password', 'ticket', 'app token', 'access token'],
      ...['sign-in server', 'client id', 'sign-in page', 'control'],
    ]);
    const { address = '', username = '', password = '', ticket, control = '' } = lines;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/Cust12345$/);
    expect(lines['sign-in server']).toBe(new URL(address).origin);
    expect(control).toBe(`${new URL(address).origin}/control`);

    const asked = async (headers: Record<string, string>): Promise<number> =>
      (await askAt(`${address}/api/v1/Presence/GetAll`, { headers })).status;
    const secrets = { username, password, ticket: '', appToken: '', accessToken: '' };
    expect(await asked({ Authorization: basic({ secrets }) })).toBe(200);
    expect(await asked({ Authorization: `Bearer ${lines['access token']}` })).toBe(200);
    expect(await asked({ Authorization: `SOTicket ${ticket}`, 'SO-AppToken': `${lines['app token']}` })).toBe(
      200,
    );
    expect(await asked({ Authorization: `SOTicket ${ticket}` })).toBe(401);
    expect((await askAt(`${control}/agents`)).json).toHaveLength(12);

    child.kill(signal);
    const { code, out, errors } = await ended;
    expect([code, errors]).toEqual([0, '']);
    expect(out.trimEnd().split('\n')).toHaveLength(10);
    await expect(askAt(address)).rejects.toThrow();
  },
);

test('a tenant listens where it is told', async () => {
  const port = await freePort();
  const { process: child, ended } = run('--port', `${port}`);
  expect((await printed(child))['address']).toBe(`http://127.0.0.1:${port}/Cust12345`);
  const second = await run('--port', `${port}`).ended;
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.errors).toMatch(new RegExp(`^Port ${port} can't be had .*\\n$`));
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test.each([[['--colour', 'red']], [['8080']], [['--port']], [['--port', 'x']], [['--port', '65536']]])(
  '%j is one sentence and exit code 2',
  async (args) => {
    const { code, out, errors } = await run(...args).ended;
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(/^.*--port.*\n$/);
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
