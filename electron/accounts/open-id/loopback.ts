import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { sendPage, type PageWords } from './loopback-page.ts';

/**
 * A port of this computer for the browser to come back to, once. Drawn:
 *
 *     listening ──our state──▶ returned ──close──▶ closed
 *         └────────────────close─────────────────────▲
 */
export interface Loopback {
  /** `http://127.0.0.1:PORT`: native applications are registered without a path, or a slash. */
  readonly redirectUri: string;
  /** What the browser first brought back under our state; the browser waits for {@link close}. */
  readonly returned: Promise<URLSearchParams>;
  /** Shows a browser that waits how it ended, then closes the port and every connection. */
  close(end: 'signedIn' | 'notSignedIn'): Promise<void>;
}

/** Bytes of a form; a code and a state are a few hundred. */
const largestForm = 64 * 1024;

/**
 * Listens on a free port of 127.0.0.1 for a return that carries `state`. Anything else that comes
 * (an icon's request, a port scan, a page of somebody else's) is turned away and ends nothing.
 *
 * @throws when no port can be had
 */
export async function openLoopback(state: string, words: PageWords): Promise<Loopback> {
  const waiting = new Set<ServerResponse>();
  let onReturned: (parameters: URLSearchParams) => void = () => {};
  const returned = new Promise<URLSearchParams>((resolve) => (onReturned = resolve));
  let host = '';

  const server = createServer((request, response) => {
    void parametersOf(request, host).then((parameters) => {
      const states = parameters?.getAll('state') ?? [];
      if (parameters === null || states.length !== 1 || states[0] !== state) {
        sendPage(response, 'notExpected', words);
      } else {
        waiting.add(response);
        onReturned(parameters);
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    redirectUri: `http://${host}`,
    returned,
    async close(end) {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const response of waiting) sendPage(response, end, words);
      await Promise.allSettled([...waiting].map((response) => finished(response)));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What a return brings, in its query or in a form; null for a request that is none. */
async function parametersOf(request: IncomingMessage, host: string): Promise<URLSearchParams | null> {
  // Another name for this address is a page elsewhere that wants to speak to us.
  if (request.headers.host !== host) return null;
  const target = request.url ?? '';
  if (!/^\/(\?|$)/.test(target)) return null;
  if (request.method === 'GET') return new URLSearchParams(target.slice(1));
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return request.method === 'POST' && isForm ? await formIn(request) : null;
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams | null> {
  let text = '';
  try {
    for await (const chunk of request) {
      text += String(chunk);
      if (text.length > largestForm) return null;
    }
    return new URLSearchParams(text);
  } catch {
    return null;
  }
}
