import type { IncomingMessage } from 'node:http';
import * as faults from '../faults.ts';
import type { Reply } from '../tenant.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Writes these bytes where an answer belongs, then goes on. */
function raw(
  bytes: string,
  then: (socket: IncomingMessage['socket'], world: World) => void,
): Fault['strike'] {
  return (world) =>
    world.answer(({ socket }) => void socket.write(bytes, 'latin1', () => then(socket, world)));
}

const reset = (socket: IncomingMessage['socket']): void => void socket.resetAndDestroy();
const close = (socket: IncomingMessage['socket']): void => void socket.end();
const hang = (_socket: unknown, world: World): void => world.hang();

/** A head that grows until nobody listens any more. */
const endlessHead: Reply = ({ socket }) => {
  const grow = (): void => {
    if (!socket.destroyed) socket.write(`X-More: ${'x'.repeat(8_000)}\r\n`, () => setImmediate(grow));
  };
  socket.write(head, grow);
};

/** Connections that fail, at every stage of an answer. */
export const onTheWire: readonly Fault[] = [
  { does: 'refuses connections', shows: 'unreachable', strike: ({ tenant }) => tenant.goDown() },
  {
    does: 'resets connections as soon as they are made',
    shows: 'unreachable',
    strike: (world) => world.takeOver(reset),
  },
  {
    does: 'closes connections as soon as they are made',
    shows: 'unreachable',
    strike: (world) => world.takeOver(close),
  },
  {
    does: 'takes connections, and never says a word',
    shows: 'timeout',
    strike: (world) => world.takeOver(() => world.hang()),
  },
  { does: 'resets before the head', shows: 'unreachable', strike: raw('', reset) },
  { does: 'resets in the head', shows: ['unreachable', 'unreadable'], strike: raw(head.slice(0, 30), reset) },
  { does: 'resets after the head', shows: ['unreachable', 'unreadable'], strike: raw(`${head}\r\n`, reset) },
  {
    does: 'resets in the body',
    shows: ['unreachable', 'unreadable'],
    strike: raw(`${head}Content-Length: 99\r\n\r\n[{"UserId":1`, reset),
  },
  { does: 'closes before the head', shows: 'unreachable', strike: raw('', close) },
  {
    does: 'closes in the body, short of the length it gave',
    shows: 'unreadable',
    strike: raw(`${head}Content-Length: 99\r\n\r\n[]`, close),
  },
  {
    does: 'gives a length that ends in the middle of the list',
    shows: 'unreadable',
    strike: raw(`${head}Content-Length: 6\r\n\r\n[{"UserId":1,"Present":true}]`, close),
  },
  {
    does: 'gives two lengths',
    shows: 'unreadable',
    strike: raw(`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]`, close),
  },
  {
    does: 'gives a length below nothing, and goes on to the end of the connection',
    shows: ['list', 'unreadable'],
    strike: raw(`${head}Content-Length: -1\r\n\r\n[]`, close),
  },
  {
    does: 'breaks the rules of chunks',
    shows: 'unreadable',
    strike: raw(`${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n[]`, close),
  },
  {
    does: 'closes before the last chunk',
    shows: 'unreadable',
    strike: raw(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n`, close),
  },
  { does: 'stops in the head', shows: 'timeout', strike: raw(head, hang) },
  { does: 'stops after the head', shows: 'timeout', strike: raw(`${head}\r\n`, hang) },
  { does: 'stops in the body', shows: 'timeout', strike: raw(`${head}\r\n[{"UserId":1`, hang) },
  {
    does: 'drips a byte now and then, and never the last',
    shows: 'timeout',
    strike: (world) =>
      world.answer((request, response) => {
        let drops = 0;
        faults.slowDrip(5, () => (drops += 1) === 4 && world.hang())(request, response);
      }),
  },
  {
    does: 'sends hints of an answer, and never the answer',
    shows: 'timeout',
    strike: raw('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100), hang),
  },
  { does: 'sends a head without end', shows: 'unreadable', strike: (world) => world.answer(endlessHead) },
  {
    does: 'sends a body without end',
    shows: 'unreadable',
    heavy: true,
    strike: (world) => world.answer(faults.neverEnding()),
  },
  {
    does: 'speaks something that is not HTTP',
    shows: 'unreadable',
    strike: (world) => world.answer(faults.notHttp()),
  },
];
