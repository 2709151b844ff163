import type { ServerCertificate } from '../presence/certificate.ts';
import type { Clock } from '../presence/clock.ts';

/** The part of `fetch` we use, so that Electron's and Node's both fit. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Why no whole answer came. `error` is the platform's own, for telling causes apart. */
export class NoAnswer extends Error {
  readonly reason: 'timeout' | 'tooLarge' | 'network';
  readonly error: unknown;

  constructor(reason: NoAnswer['reason'], error: unknown = null) {
    super(reason);
    this.reason = reason;
    this.error = error;
  }
}

/** What a {@link Fetch} throws that knows whose certificate it did not trust. */
export class UntrustedCertificate extends Error {
  readonly certificate: ServerCertificate;

  constructor(certificate: ServerCertificate, cause: unknown) {
    super(`the certificate of ${certificate.host} is not trusted`, { cause });
    this.certificate = certificate;
  }
}

export interface RequestOptions {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Time for the whole answer, body included, ms. */
  readonly limitMs: number;
  /** Ends the request early, for example when the app quits. */
  readonly stopped: AbortSignal;
}

/** Time for a whole answer, ms. SuperOffice itself calls only what takes over 5 s slow. */
export const answerLimitMs = 15_000;

/** Bytes. No roster is larger: 10,000 agents with all their field rights come to about half of it. */
export const largestBody = 32 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer.
 *
 * Redirects are never followed (Electron would send `Authorization` along to another host), no
 * cookies are kept or sent, nothing is cached.
 *
 * @throws NoAnswer when no whole answer came in time
 */
export async function send(fetch: Fetch, clock: Clock, options: RequestOptions): Promise<Answer> {
  if (options.stopped.aborted) throw new NoAnswer('network');
  const abort = new AbortController();
  let late = false;
  const cancelLimit = clock.after(options.limitMs, () => {
    late = true;
    abort.abort();
  });
  const onStopped = (): void => abort.abort();
  options.stopped.addEventListener('abort', onStopped);
  try {
    const response = await fetch(options.url, {
      method: options.method,
      headers: { ...options.headers },
      body: options.body ?? null,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: abort.signal,
    });
    const contentType = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      contentType,
      retryAfter: response.headers.get('retry-after'),
      // Of a proxy that refuses a tunnel Chromium gives the status, and fails at the rest.
      text: response.status === 407 ? '' : await readText(response, decoderFor(contentType)),
    };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(late ? 'timeout' : 'network', error);
  } finally {
    cancelLimit();
    options.stopped.removeEventListener('abort', onStopped);
    abort.abort();
  }
}

async function readText(response: Response, decoder: TextDecoder): Promise<string> {
  if (response.body === null) return '';
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > largestBody) throw new NoAnswer('tooLarge');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** JSON is UTF-8 (RFC 8259 §8.1); a server that says it sends something else is taken at its word. */
function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
