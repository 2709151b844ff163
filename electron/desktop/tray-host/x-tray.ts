import { connect } from 'node:net';
import { readFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { cookieFor } from './x-cookie.ts';
import { xConversation } from './x-conversation.ts';

/** An X server that does not answer by then never will, ms. */
const limitMs = 3_000;

/**
 * Whether somebody takes tray icons by X11: whether the selection `_NET_SYSTEM_TRAY_S<screen>` has an
 * owner (System Tray Protocol). False where there is no X server.
 *
 * @throws when it does not answer, or not in its protocol
 */
export async function embedsTrayIcons(env: NodeJS.ProcessEnv): Promise<boolean> {
  const display = /^(?<host>[^:/]*):(?<number>\d+)(?:\.(?<screen>\d+))?$/.exec(env['DISPLAY'] ?? '')?.groups;
  if (display === undefined) return false;
  const { host = '', number = '', screen = '0' } = display;
  const authority = await readFile(env['XAUTHORITY'] || join(homedir(), '.Xauthority')).catch(() => null);
  const socket =
    host === '' || host === 'unix'
      ? connect(`/tmp/.X11-unix/X${number}`)
      : connect({ host, port: 6000 + Number(number) });
  try {
    const server = xConversation(socket, limitMs);
    await server.open(authority && cookieFor(number, hostname(), authority));
    const atom = await server.atom(`_NET_SYSTEM_TRAY_S${screen}`);
    return atom !== 0 && (await server.selectionOwner(atom)) !== 0;
  } finally {
    socket.destroy();
  }
}
