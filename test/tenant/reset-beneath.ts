import type { Socket } from 'node:net';
import type { Server } from 'node:tls';

/** Lets `resetAndDestroy` of this server's sockets reset the connection that is beneath TLS, which Node does not. */
export function resetBeneath(server: Server): void {
  const beneath = new Map<number | undefined, Socket>();
  server.on('connection', (socket: Socket) => {
    beneath.set(socket.remotePort, socket);
    socket.once('close', () => beneath.delete(socket.remotePort));
  });
  server.on('secureConnection', (secure) => {
    const socket = beneath.get(secure.remotePort);
    secure.resetAndDestroy = () => {
      socket?.resetAndDestroy();
      return secure.destroy();
    };
  });
}
