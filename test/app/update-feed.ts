import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers what is asked for one path. */
export type Served = (request: IncomingMessage, response: ServerResponse) => void;

/** A place that updates come from, on this computer, which says what a test has it say. */
export interface UpdateFeed {
  readonly url: string;
  /** What was asked for, in its order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** From now on the newest version is this one, of which `content` is the AppImage. */
  offer(version: string, content: string, sha512?: string): void;
  /** What stands at a path; without it nothing does. */
  readonly serve: Map<string, Served>;
  stop(): Promise<void>;
}

/** Where a feed for AppImages tells of its newest version. */
export const channel = process.arch === 'x64' ? '/latest-linux.yml' : `/latest-linux-${process.arch}.yml`;

/** How a feed tells of a version. */
export function told(version: string, sha512: string, url = `chat-presence-${version}.AppImage`): string {
  return `version: ${version}\nfiles:\n  - url: ${url}\n    sha512: ${sha512}\npath: ${url}\nsha512: ${sha512}\nreleaseDate: '2026-03-10T09:00:00.000Z'\n`;
}

/** The sum by which a feed names a file. */
export function sumOf(content: string): string {
  return createHash('sha512').update(content).digest('base64');
}

/** Answers with this text. */
export function plain(text: string): Served {
  return (_request, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    response.end(text);
  };
}

/** Starts one that offers nothing yet. */
export async function startUpdateFeed(): Promise<UpdateFeed> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const serve = new Map<string, Served>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const answer = serve.get(path);
    if (answer !== undefined) return answer(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    offer(version, content, sha512 = sumOf(content)) {
      serve.set(channel, plain(told(version, sha512)));
      serve.set(`/chat-presence-${version}.AppImage`, plain(content));
    },
    serve,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
