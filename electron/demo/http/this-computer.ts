import type { IncomingHttpHeaders } from 'node:http';

const ourNames = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Whether a request means this computer by the name it was sent to. A web page can make its own name
 * lead here (DNS rebinding), but its requests still carry that name.
 */
export function namesThisComputer({ host = '' }: IncomingHttpHeaders): boolean {
  return ourNames.test(host);
}

/** Whether a request comes from a page of ours, or from no page at all. */
export function isFromHere({ host = '', origin }: IncomingHttpHeaders): boolean {
  return origin === undefined || origin === `http://${host}`;
}
