import { request as send, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach } from 'vitest';
import { startDemoTenant, type DemoTenant, type DemoTenantOptions } from '../../electron/demo/tenant.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

/** A request to the demo tenant. */
export interface DemoRequest {
  readonly method?: string;
  /** Sent besides the sign-in and an `Accept`; undefined leaves one of those out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly body?: string | Buffer;
}

/** What came back. */
export interface DemoAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON. */
  readonly json: unknown;
}

/** The demo tenant of one test, and how to ask it. */
export interface Asking {
  readonly demo: DemoTenant;
  readonly clock: FakeClock;
  /** Asks at a path behind `/api`, signed in by name and password. */
  ask(path: string, request?: DemoRequest): Promise<DemoAnswer>;
  /** Asks at a path of the whole server, signed in not at all. */
  askServer(path: string, request?: DemoRequest): Promise<DemoAnswer>;
}

/** A demo tenant of its own for each test of a file, on a clock that stands still. */
export function demoForEachTest(options: DemoTenantOptions = {}): Asking {
  let demo: DemoTenant;
  let clock: FakeClock;
  beforeEach(async () => {
    clock = fakeClock();
    demo = await startDemoTenant(clock, 1, { controllable: true, ...options });
  });
  afterEach(() => demo.stop());
  return {
    get demo() {
      return demo;
    },
    get clock() {
      return clock;
    },
    ask: (path, { headers, ...request } = {}) =>
      askAt(`${demo.address}/api${path}`, {
        ...request,
        headers: { Authorization: basic(demo), ...headers },
      }),
    askServer: (path, request) => askAt(`${demo.origin}${path}`, request),
  };
}

/** The name and password of a tenant, as they are sent. */
export function basic({ secrets: { username, password } }: Pick<DemoTenant, 'secrets'>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Asks plainly: nothing is sent but what is given, unlike with `fetch`, which speaks up for languages. */
export function askAt(
  url: string,
  { method = 'GET', headers = {}, json, body }: DemoRequest = {},
): Promise<DemoAnswer> {
  const content = json === undefined ? body : JSON.stringify(json);
  const all = {
    Accept: 'application/json',
    ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
    'Content-Length': content === undefined ? '0' : `${Buffer.byteLength(content)}`,
    ...headers,
  };
  const sent = Object.entries(all).filter((header): header is [string, string] => header[1] !== undefined);
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers: Object.fromEntries(sent), agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        const isJson = text !== '' && /json/.test(received['content-type'] ?? '');
        resolve({ status: statusCode, headers: received, text, json: isJson ? JSON.parse(text) : null });
      });
    });
    request.on('error', reject);
    request.end(content);
  });
}
