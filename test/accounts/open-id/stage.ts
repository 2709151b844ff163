import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  signInByBrowser,
  type BrowserSignedIn,
  type BrowserSignIn,
} from '../../../electron/accounts/open-id/sign-in-by-browser.ts';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import {
  openIdProvider,
  type OpenIdProvider,
  type OpenIdProviderOptions,
} from '../../../electron/demo/open-id/provider.ts';
import { newSigningKey } from '../../../electron/demo/open-id/id-token.ts';
import { en } from '../../../renderer/words/en.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import type { Reply } from '../../tenant/tenant.ts';
import { decide, visit, type Page } from './browser.ts';

export const clientId = 'c0ffee';
export const user = {
  name: 'Ida Moen',
  upn: 'ida@demo.example',
  email: 'ida.moen@demo.example',
  associateId: 19,
};

/** Making a key takes longer than a test, so all tests of a file share two. */
const keys = [newSigningKey(), newSigningKey()] as const;

/** A request as the login server got it. */
export interface LoginRequest {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly form: URLSearchParams;
}

/** An attempt to sign in that waits for the browser. */
export interface Attempt {
  readonly result: Promise<BrowserSignedIn>;
  /** The address the browser is sent to. */
  readonly opened: Promise<string>;
}

/** A login server on 127.0.0.1, and time that stands still. */
export interface Stage {
  readonly url: string;
  readonly clock: FakeClock;
  readonly provider: OpenIdProvider;
  readonly requests: readonly LoginRequest[];
  /** How many requests reached the token endpoint. */
  tokenRequests(): number;
  /** Answers the path in this way, until null; resolves when such a request has come. */
  answer(path: string, reply: Reply | null): Promise<void>;
  /** Begins to sign in; nobody does anything in the browser. */
  begin(part?: Partial<BrowserSignIn>): Attempt;
  /** Signs in to the end, with somebody who allows it. */
  signIn(part?: Partial<BrowserSignIn>): Promise<{ readonly result: BrowserSignedIn; readonly page: Page }>;
  /** The tokens of somebody who has just signed in. */
  tokens(): Promise<OpenIdTokens>;
  stop(): Promise<void>;
}

export const paths = {
  discovery: '/login/.well-known/openid-configuration',
  keys: '/login/.well-known/jwks',
  tokens: '/login/common/oauth/tokens',
  revoke: '/login/common/oauth/revoke',
} as const;

/** Starts one. */
export async function openStage(options: Partial<OpenIdProviderOptions> = {}): Promise<Stage> {
  const clock = fakeClock();
  const requests: LoginRequest[] = [];
  const replies = new Map<string, Reply>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', url);
      const { headers, method = '' } = request;
      requests.push({ method, path, query, headers, form: new URLSearchParams(body) });
      const reply = replies.get(path);
      if (reply !== undefined) reply(request, response);
      else if (!provider.answer(request, body, response)) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let keyCount = 0;
  const provider = openIdProvider({
    issuer: url,
    clientId,
    clock,
    tenantId: 'Cust12345',
    user,
    newKey: () => keys[keyCount++ % 2 === 0 ? 0 : 1],
    ...options,
  });

  const stage: Stage = {
    url,
    clock,
    provider,
    requests,
    tokenRequests: () => requests.filter(({ path }) => path === paths.tokens).length,
    answer: (path, reply) =>
      new Promise((resolve) => {
        if (reply === null) {
          replies.delete(path);
          return resolve();
        }
        replies.set(path, (request, response) => {
          reply(request, response);
          resolve();
        });
      }),
    begin(part = {}) {
      let onOpened: (url: string) => void = () => {};
      const opened = new Promise<string>((resolve) => (onOpened = resolve));
      const result = signInByBrowser({
        loginServer: url,
        clientId,
        fetch,
        clock,
        openBrowser(address) {
          onOpened(address);
          return Promise.resolve();
        },
        words: { ...en.browserPage, language: en.language },
        cancelled: new AbortController().signal,
        ...part,
      });
      return { result, opened };
    },
    async signIn(part) {
      const { result, opened } = stage.begin(part);
      const page = await visit(await decide(await opened, 'allow'));
      return { result: await result, page };
    },
    async tokens() {
      const { result } = await stage.signIn();
      if (!result.ok) throw new Error(result.problem);
      return result.tokens;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return stage;
}
