import type { Socket } from 'node:net';
import { selfSigned } from '../certificate.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** Waits for what is asked, then says this and closes. */
function says(answer: string): Fault['strike'] {
  return (world) => world.proxy?.behave((socket) => socket.once('data', () => socket.end(answer)));
}

const status = (line: string, more = ''): string => `HTTP/1.1 ${line}\r\nContent-Length: 0\r\n${more}\r\n`;
const ours = selfSigned();
const expired = selfSigned(-30);
const notYet = selfSigned(30);

/** Shows another certificate with each connection it is asked for. */
function changing({ tenant, answer }: World): void {
  let shown = 0;
  answer(({ socket }) => {
    tenant.identify([ours, expired, notYet][(shown += 1) % 3] ?? ours);
    socket.destroy();
  });
  tenant.identify(ours);
}

/** The computer's network, certificates, and proxies. */
export const onTheWay: readonly Fault[] = [
  {
    does: 'has a name that nobody knows',
    shows: 'unreachable',
    where: 'proxy',
    strike: ({ chromium }) => chromium.setProxy({ mode: 'direct' }),
  },
  {
    does: 'shows a certificate that nobody knows',
    shows: 'untrusted',
    where: 'tls',
    strike: ({ tenant }) => tenant.identify(ours),
  },
  {
    does: 'shows one that has run out',
    shows: 'untrusted',
    where: 'tls',
    strike: ({ tenant }) => tenant.identify(expired),
  },
  {
    does: 'shows one that is not good yet',
    shows: 'untrusted',
    where: 'tls',
    strike: ({ tenant }) => tenant.identify(notYet),
  },
  { does: 'shows another one each time', shows: 'untrusted', where: 'tls', strike: changing },
  {
    does: 'speaks plainly where it should encrypt',
    shows: 'insecure',
    where: 'tls',
    strike: (world) => world.takeOver((socket) => socket.once('data', () => socket.end(status('200 OK')))),
  },
  {
    does: 'closes in the handshake',
    shows: 'unreachable',
    where: 'tls',
    strike: (world) => world.takeOver((socket) => socket.once('data', () => socket.end())),
  },
  {
    does: 'is behind a proxy that is gone',
    shows: 'proxy',
    where: 'proxy',
    strike: ({ proxy }) => proxy?.goDown(),
  },
  {
    does: 'is behind a proxy that wants a name and a password',
    shows: 'proxySignIn',
    where: 'proxy',
    strike: says(status('407 Proxy Authentication Required', 'Proxy-Authenticate: Basic realm="office"\r\n')),
  },
  {
    does: 'is behind a proxy that wants a sign-in and does not say which',
    shows: 'proxySignIn',
    where: 'proxy',
    strike: says(status('407 Proxy Authentication Required')),
  },
  {
    does: 'is behind a proxy that lets nobody through',
    shows: ['refused', 'proxy'],
    where: 'proxy',
    strike: says(status('403 Forbidden')),
  },
  {
    does: 'is behind a proxy that fails',
    shows: ['serverError', 'proxy'],
    where: 'proxy',
    strike: says(status('502 Bad Gateway')),
  },
  {
    does: 'is behind a proxy that never answers',
    shows: 'timeout',
    where: 'proxy',
    strike: (world) => world.proxy?.behave((socket) => socket.once('data', () => world.hang())),
  },
  {
    does: 'is behind a proxy that resets',
    shows: ['unreachable', 'proxy'],
    where: 'proxy',
    strike: ({ proxy }) =>
      proxy?.behave((socket: Socket) => socket.once('data', () => socket.resetAndDestroy())),
  },
  {
    does: 'is behind a proxy that speaks no HTTP',
    shows: 'unreadable',
    where: 'proxy',
    strike: says('\u0000\u0001garbage\r\n\r\n'),
  },
];
