import type { Clock } from '../../presence/clock.ts';

/** The part of `fetch` we use, so that Electron's and Node's both fit. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What asking a login server takes. */
export interface LoginServerPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Ends every request at once. */
  readonly stopped: AbortSignal;
}

/** No whole answer came. `error` is the platform's own, for telling causes apart. */
export class NoReply extends Error {
  readonly error: unknown;

  constructor(error: unknown) {
    super('The login server gave no whole answer.');
    this.error = error;
  }
}

/** Time for a whole answer, ms. */
export const replyLimitMs = 15_000;

/** Bytes. What a login server says fits in a hundredth of it. */
const largestReply = 1024 * 1024;

interface Asked {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: URLSearchParams | undefined;
}

/**
 * `fetch` for a login server: never redirected (the form holds secrets), no cookies, no cache,
 * within a time limit that counts the body in, and with a limit to its size.
 *
 * @throws NoReply when no whole answer came
 */
export function boundedFetch({ fetch, clock, stopped }: LoginServerPorts) {
  return async (url: string, { method, headers, body }: Asked): Promise<Response> => {
    const abort = new AbortController();
    let late = false;
    const cancelLimit = clock.after(replyLimitMs, () => {
      late = true;
      abort.abort();
    });
    const onStopped = (): void => abort.abort();
    stopped.addEventListener('abort', onStopped);
    if (stopped.aborted) abort.abort();
    try {
      const response = await fetch(url, {
        method,
        headers: withoutUserAgent(headers),
        body: body === undefined ? null : String(body),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        signal: abort.signal,
      });
      return await whole(response);
    } catch (error) {
      throw new NoReply(late ? timedOut() : error);
    } finally {
      cancelLimit();
      stopped.removeEventListener('abort', onStopped);
      abort.abort();
    }
  };
}

/** The library names itself and its version there; nobody needs to know. */
function withoutUserAgent(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'user-agent'));
}

/**
 * The answer, read to its end. Of its headers only the type is kept: at a `WWW-Authenticate` the
 * library would throw without reading the error object beside it.
 */
async function whole(response: Response): Promise<Response> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > largestReply) throw new Error('The answer is too large.');
    text += decoder.decode(chunk, { stream: true });
  }
  text += decoder.decode();
  const type = response.headers.get('content-type');
  return new Response(text === '' ? null : text, {
    status: response.status,
    headers: type === null ? {} : { 'content-type': type },
  });
}

function timedOut(): Error {
  return Object.assign(new Error('No whole answer in time.'), { code: 'ETIMEDOUT' });
}
