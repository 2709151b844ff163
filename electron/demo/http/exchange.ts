import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** Bytes; no request that is understood here is larger. */
const largestBody = 100_000;

/** A request that has arrived whole. */
export interface Arrived {
  readonly method: string;
  /** Without the query, decoded; null where it cannot be. */
  readonly path: string | null;
  /** Names in lower case; a name given twice has its values joined by commas, as ASP.NET does. */
  readonly query: ReadonlyMap<string, string>;
  readonly headers: IncomingHttpHeaders;
  /** Null: there was more of it than anybody should send. */
  readonly body: Buffer | null;
}

/** A whole answer. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Without it the answer has no body. */
  readonly body?: string;
}

/**
 * Reads a request to its end. Of a body that is too large nothing is kept, but all is read, since
 * whoever is still sending would never see the answer.
 *
 * @throws when the request breaks off
 */
export async function readRequest(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes <= largestBody) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: decoded(mark === -1 ? url : url.slice(0, mark)),
    query: readQuery(mark === -1 ? '' : url.slice(mark + 1)),
    headers: request.headers,
    body: bytes > largestBody ? null : Buffer.concat(chunks),
  };
}

/** Sends an answer. What a tenant says is never to be kept by anybody on the way. */
export function sendReply(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== undefined) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** An answer in JSON. */
export function jsonReply(status: number, value: unknown, type = 'application/json'): Reply {
  return {
    status,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    body: JSON.stringify(value),
  };
}

function readQuery(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values.get(name.toLowerCase());
    values.set(name.toLowerCase(), before === undefined ? value : `${before},${value}`);
  }
  return values;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
