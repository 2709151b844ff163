import { createServer, request as ask } from 'node:http';
import { connect, createServer as createRawServer, type AddressInfo, type Socket } from 'node:net';

/** A proxy on 127.0.0.1 behind which every host is one tenant. */
export interface Proxy {
  readonly address: string;
  /** Does this with whoever connects, until null; all who are connected are cut off. */
  behave(how: ((socket: Socket) => void) | null): void;
  /** Closes its port, and all connections. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

/** Starts a proxy that leads to this port of 127.0.0.1. */
export async function startProxy(port: number): Promise<Proxy> {
  let behaviour: ((socket: Socket) => void) | null = null;
  const sockets = new Set<Socket>();

  const http = createServer((incoming, response) => {
    const { pathname, search } = new URL(incoming.url ?? '');
    const { method, headers } = incoming;
    const where = { host: '127.0.0.1', port, path: `${pathname}${search}`, method, headers };
    const onward = ask(where, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    onward.once('error', () => incoming.socket.resetAndDestroy());
    response.once('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  http.on('connect', (_request, near: Socket) => {
    const far = connect(port, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    far.once('error', () => near.resetAndDestroy());
    near.once('error', () => far.destroy());
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (behaviour === null) return void http.emit('connection', socket);
    socket.on('error', () => {});
    behaviour(socket);
  });

  const cutOff = (): void => sockets.forEach((socket) => socket.destroy());
  const listen = (at: number): Promise<void> =>
    new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${own}`,
    behave(how) {
      behaviour = how;
      cutOff();
    },
    async goDown() {
      const closed = new Promise((resolve) => server.close(resolve));
      cutOff();
      await closed;
    },
    comeBack: () => listen(own),
  };
}
