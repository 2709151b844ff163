/** Who takes tray icons by X11, asked of a real X server. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVirtualDesktop, type VirtualDesktop } from '../../build/virtual-desktop/desktop.ts';
import { xAuthority } from '../../build/virtual-desktop/x-authority.ts';
import { cookieFor } from '../../electron/desktop/tray-host/x-cookie.ts';
import { embedsTrayIcons } from '../../electron/desktop/tray-host/x-tray.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const cookie = Buffer.from('0123456789abcdef');

describe.each([true, false])('an X server with a panel: %s', (panel) => {
  let desktop: VirtualDesktop;
  beforeAll(async () => {
    desktop = await startVirtualDesktop({ panel, toasts: false }, () => {});
  }, 120_000);
  afterAll(() => desktop.stop());

  test(panel ? 'takes icons' : 'takes none', async () => {
    // The panel takes the selection some time after its name on the bus.
    await expect.poll(() => embedsTrayIcons(desktop.env), { timeout: 10_000 }).toBe(panel);
  });

  test('does not let us in without its cookie', async () => {
    const env = { ...desktop.env, XAUTHORITY: join(temporaryFolder(), 'none') };
    await expect(embedsTrayIcons(env)).rejects.toThrow('the X server does not let us in');
  });
});

test.each(['', 'wayland-0', ':', 'a/b:0'])('no display (%j) takes no icons', async (display) => {
  expect(await embedsTrayIcons({ DISPLAY: display })).toBe(false);
});

test('a server that is not there is told', async () => {
  await expect(embedsTrayIcons({ DISPLAY: ':60999' })).rejects.toThrow('ENOENT');
});

test.each<[string, (socket: Socket) => unknown, RegExp]>([
  ['is silent', () => {}, /not answered within/],
  ['hangs up', (socket) => socket.end(), /closed the connection|ECONNRESET/],
  [
    'speaks something else',
    (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
    /does not let us in/,
  ],
])('a server that %s is told', async (_what, answer, why) => {
  const [server, port] = await listening(answer);
  try {
    await expect(embedsTrayIcons({ DISPLAY: `127.0.0.1:${port - 6000}` })).rejects.toThrow(why);
  } finally {
    server.close();
  }
});

test('events that nobody asked for are no answers', async () => {
  const hello = Buffer.alloc(8);
  hello.writeUInt8(1, 0);
  const [event, seven] = [Buffer.alloc(32, 34), Buffer.alloc(32)];
  seven.writeUInt8(1, 0);
  seven.writeUInt32LE(7, 8);
  const [server, port] = await listening((socket) => {
    socket.once('data', () => {
      socket.write(hello);
      socket.on('data', () => socket.write(Buffer.concat([event, event, seven])));
    });
  });
  try {
    expect(await embedsTrayIcons({ DISPLAY: `127.0.0.1:${port - 6000}` })).toBe(true);
  } finally {
    server.close();
  }
});

async function listening(answer: (socket: Socket) => unknown): Promise<[Server, number]> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    answer(socket.resume());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return [server, address.port];
}

describe('the cookie', () => {
  /** An entry of this computer, for one display. */
  const entry = (number: string, name = 'MIT-MAGIC-COOKIE-1', data = cookie, computer = 'host'): Buffer =>
    Buffer.concat([
      Buffer.from([1, 0]),
      ...[computer, number, name, data].map((field) => {
        const bytes = Buffer.from(field);
        return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
      }),
    ]);
  const other = Buffer.from('another cookie!!');

  test.each<[string, Buffer, Buffer | null]>([
    ['of every display', xAuthority(cookie), cookie],
    ['of this display', Buffer.concat([entry('1', undefined, other), entry('12')]), cookie],
    [
      'of this computer rather than another',
      Buffer.concat([entry('12', undefined, other, 'elsewhere'), entry('12')]),
      cookie,
    ],
    ['of a computer that had another name', entry('12', undefined, cookie, 'elsewhere'), cookie],
    ['of another display', entry('1'), null],
    ['of another kind', entry('12', 'XDM-AUTHORIZATION-1'), null],
    ['that is not there', Buffer.of(), null],
    ['cut short', entry('12').subarray(0, 30), null],
  ])('%s', (_what, authority, found) => {
    expect(cookieFor('12', 'host', authority)).toEqual(found);
  });
});
