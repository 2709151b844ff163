import type { IncomingHttpHeaders } from 'node:http';
import { sameSecret, type Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';

/** What the ways to sign in need to know. */
export interface SignInPorts {
  readonly secrets: Secrets;
  readonly sessions: Sessions;
  /** Set up as SuperOffice Online: a ticket is good only beside the program's token. */
  readonly online: boolean;
  /** Whether this access token came from a sign-in server of ours. */
  readonly acceptsToken: (accessToken: string) => boolean;
}

/**
 * Whether a request is signed in: by the `Authorization` it brings (Basic, SOTicket or Bearer, the
 * word in upper or lower case), or, only where it brings none, by a session with its XSRF token.
 * Online, SuperOffice refuses name and password; here they are let in, so that every door can be tried.
 */
export function isSignedIn(headers: IncomingHttpHeaders, ports: SignInPorts): boolean {
  const { authorization } = headers;
  if (authorization === undefined) {
    return ports.sessions.accepts(headers.cookie, textOf(headers['x-xsrf-token']));
  }
  const [, scheme = '', given = ''] = /^(\S+) +(\S+)$/.exec(authorization.trim()) ?? [];
  const { secrets } = ports;
  switch (scheme.toLowerCase()) {
    case 'basic':
      return isPassword(Buffer.from(given, 'base64').toString('utf8'), secrets);
    case 'soticket': {
      const appToken = textOf(headers['so-apptoken']) ?? '';
      return sameSecret(given, secrets.ticket) && (!ports.online || sameSecret(appToken, secrets.appToken));
    }
    case 'bearer':
      return sameSecret(given, secrets.accessToken) || ports.acceptsToken(given);
    default:
      return false;
  }
}

/** Whether `name:password` is right. Names are the same in upper and lower case. */
export function isPassword(pair: string, { username, password }: Secrets): boolean {
  const colon = pair.indexOf(':');
  if (colon === -1) return false;
  const named = sameSecret(pair.slice(0, colon).toLowerCase(), username.toLowerCase());
  return sameSecret(pair.slice(colon + 1), password) && named;
}

function textOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'object' ? header[0] : header;
}
