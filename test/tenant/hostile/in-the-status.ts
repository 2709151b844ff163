import type { OutgoingHttpHeaders } from 'node:http';
import * as faults from '../faults.ts';
import type { Fault, Shown } from './fault.ts';

function status(code: number, shows: Shown, headers: OutgoingHttpHeaders = {}): Fault {
  const said = Object.values(headers).map((value) => ` and "${String(value).slice(0, 40)}"`);
  return {
    does: `answers ${code}${said.join('')}`,
    shows,
    strike: (world) => world.answer(faults.status(code, headers)),
  };
}

/** What no server should say of when to come back. */
const oddWaits = [
  '-5',
  '0',
  '1.5',
  '1e9',
  '99999999999999999999',
  '9'.repeat(400),
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  'soon',
  '10, 20',
];

function redirect(
  to: string,
  where: (world: { readonly url: string; readonly elsewhere: { readonly url: string } }) => string,
  code = 302,
): Fault {
  return {
    does: `answers ${code} to ${to}`,
    shows: 'redirected',
    strike: (world) => world.answer(faults.redirectTo(where(world), code)),
  };
}

/** Answers that are none: what they say is in their status. */
export const inTheStatus: readonly Fault[] = [
  ...oddWaits.map((wait) => status(429, 'throttled', { 'Retry-After': wait })),
  ...oddWaits.map((wait) =>
    status(503, /^\d+$|GMT/.test(wait) ? 'throttled' : 'serverError', { 'Retry-After': wait }),
  ),
  status(429, 'throttled'),
  status(401, 'signIn'),
  status(401, 'signIn', { 'WWW-Authenticate': 'Negotiate' }),
  status(403, 'refused'),
  status(404, 'notFound'),
  status(407, 'proxySignIn'),
  status(408, 'serverError'),
  status(421, 'moved'),
  status(500, 'serverError'),
  status(502, 'serverError'),
  status(599, 'serverError'),
  status(204, 'unreadable'),
  status(304, 'redirected'),
  redirect('another host', ({ elsewhere }) => `${elsewhere.url}/api/v1/Agents/Chat/GetChatPresence`, 307),
  redirect('itself', ({ url }) => `${url}/api/v1/Agents/Chat/GetChatPresence`, 308),
  redirect('where nothing is encrypted', ({ url }) => url.replace('https:', 'http:'), 301),
  redirect('a file', () => 'file:///etc/passwd'),
  redirect('nowhere', () => ''),
  redirect('no address at all', () => 'http://[::bad'),
];
