import type { Socket } from 'node:net';

/** The few things we ask of an X server (X Window System Protocol, version 11). */
export interface XConversation {
  /**
   * Introduces us; must come first.
   *
   * @param cookie null: the server may know us without one
   */
  open(cookie: Buffer | null): Promise<void>;
  /** The number of a name; 0: nobody has ever used it. */
  atom(name: string): Promise<number>;
  /** The window that owns a selection; 0: none. */
  selectionOwner(atom: number): Promise<number>;
}

const opcodes = { internAtom: 16, getSelectionOwner: 23 } as const;
const replyLength = 32;

/**
 * Speaks with the X server at the other end. Each method rejects when it refuses, or has not answered
 * `limitMs` after the last it said.
 */
export function xConversation(socket: Socket, limitMs: number): XConversation {
  let received = Buffer.alloc(0);
  let failure: Error | null = null;
  let wake = (): void => {};

  function fail(error: Error): void {
    failure ??= error;
    wake();
  }

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    wake();
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the X server has closed the connection')));
  socket.setTimeout(limitMs, () => fail(new Error(`the X server has not answered within ${limitMs} ms`)));

  async function read(length: number): Promise<Buffer> {
    while (received.length < length) {
      if (failure !== null) throw failure;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const part = received.subarray(0, length);
    received = received.subarray(length);
    return part;
  }

  /** A reply begins with 1 and carries its number in its third word; an error begins with 0, an event with more. */
  async function ask(request: Buffer): Promise<number> {
    socket.write(request);
    let reply = await read(replyLength);
    // We want no events, but a few come to everybody.
    while ((reply[0] ?? 0) > 1) reply = await read(replyLength);
    if (reply[0] !== 1) throw new Error('the X server refuses the question');
    return reply.readUInt32LE(8);
  }

  return {
    async open(cookie) {
      const name = Buffer.from(cookie === null ? '' : 'MIT-MAGIC-COOKIE-1');
      const data = cookie ?? Buffer.alloc(0);
      const head = Buffer.alloc(12);
      // Little-endian, version 11.0.
      head.write('l');
      head.writeUInt16LE(11, 2);
      head.writeUInt16LE(name.length, 6);
      head.writeUInt16LE(data.length, 8);
      socket.write(Buffer.concat([head, padded(name), padded(data)]));
      const answer = await read(8);
      if (answer[0] !== 1) throw new Error('the X server does not let us in');
      await read(4 * answer.readUInt16LE(6));
    },
    atom(name) {
      const text = padded(Buffer.from(name));
      const head = Buffer.alloc(8);
      // Only if it exists: ours would be the first use of it.
      head.writeUInt8(opcodes.internAtom, 0);
      head.writeUInt8(1, 1);
      head.writeUInt16LE(2 + text.length / 4, 2);
      head.writeUInt16LE(name.length, 4);
      return ask(Buffer.concat([head, text]));
    },
    selectionOwner(atom) {
      const request = Buffer.alloc(8);
      request.writeUInt8(opcodes.getSelectionOwner, 0);
      request.writeUInt16LE(2, 2);
      request.writeUInt32LE(atom, 4);
      return ask(request);
    },
  };
}

/** Filled up to whole words of four bytes. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
