import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** What systems have room for in the address of a socket, bytes: macOS 104, Linux 108, each with a nought. */
const longestAddress = 103;

/**
 * Where the app that runs with this profile answers `--status`: a socket in the profile, or on Windows,
 * which has no sockets in folders, a pipe that is called after it. Null where the folder's path is too
 * long for a socket in it.
 */
export function statusAddress(profile: string, platform: NodeJS.Platform): string | null {
  if (platform === 'win32') {
    // Paths there do not tell capitals from small letters.
    const name = createHash('sha256').update(resolve(profile).toLowerCase()).digest('hex');
    return `\\\\.\\pipe\\chat-presence-${name.slice(0, 32)}`;
  }
  const address = join(resolve(profile), 'status.sock');
  return Buffer.byteLength(address) <= longestAddress ? address : null;
}
