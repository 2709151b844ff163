import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Identity } from './certificate.ts';
import { resetBeneath } from './reset-beneath.ts';
import { memberOf, rowOf, selected, type Row, type TestAgent } from './roster.ts';

export type { TestAgent } from './roster.ts';

/** A request as it arrived. */
export interface TestRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** ms since 1970. */
  readonly at: number;
}

/** Writes one whole answer, or none at all. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestTenantOptions {
  readonly agents?: readonly TestAgent[];
  readonly myself?: number | null;
  /** The `Authorization` header that is let in, instead of the name and password. */
  readonly authorization?: string;
  /** Speak TLS with this key and certificate. */
  readonly tls?: Identity;
}

/** A SuperOffice tenant on 127.0.0.1 that does as it is told. */
export interface TestTenant {
  /** The address a person would type: up to, not including, `/api`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** All that arrived, in order. */
  readonly requests: readonly TestRequest[];
  /** Whoever may answer chats from now on, in the order they are answered. */
  set(agents: readonly TestAgent[]): void;
  /** The list of agents as it would be answered now, with all fields. */
  rows(): readonly Row[];
  change(id: number, part: Partial<Omit<TestAgent, 'id'>>): void;
  /** The `EjUserId` answered to "who am I?", and what else is; null: the server has no such call. */
  myself(id: number | null, part?: Row): void;
  /** The bodies of all `SaveChatPresence` requests; each was done. */
  readonly saved: readonly unknown[];
  /** What "which topics are mine?" is answered; null: the server has no such call. */
  topics(names: Readonly<Record<number, string>> | null): void;
  /** Which agents of each topic may respond in it; null: the server has no such call. */
  responders(ids: Readonly<Record<number, readonly number[]>> | null): void;
  /** Which topics are within their opening hours; null: the server has no such call. */
  open(topics: readonly number[] | null): void;
  /** The addresses that "which calls are there?" is answered with; null: the server has no such call. */
  calls(addresses: readonly string[] | null): void;
  /** Answers everything in this way, until null. */
  answer(reply: Reply | null): void;
  /** Answers the call of this name in this way, until null. */
  answerCall(name: string, reply: Reply | null): void;
  /** Shows another certificate from now on; all connections are closed. Only where it speaks TLS. */
  identify(identity: Identity): void;
  /** Closes the port and all connections, so that connecting is refused. */
  goDown(): Promise<void>;
  /** Opens the same port again. */
  comeBack(): Promise<void>;
  /** Resolves when a `GetChatPresence` that arrives from now on has been answered to its end. */
  nextRequest(): Promise<TestRequest>;
  stop(): Promise<void>;
}

const presencePath = '/api/v1/Agents/Chat/GetChatPresence';
const savePath = '/api/v1/Agents/Chat/SaveChatPresence';
const topicsPath = '/api/v1/Agents/Chat/ChatTopicsForUser';
const respondersPath = '/api/v1/Agents/Chat/GetChatTopicUserAgentList';
const openPath = '/api/v1/Agents/Chat/IsWithinOpeningHours';
const principalPath = '/api/v1/User/currentPrincipal';
const callsPath = '/api/v1';

/** Starts a tenant on a free port. */
export async function startTestTenant(options: TestTenantOptions = {}): Promise<TestTenant> {
  const username = 'anna';
  const password = 'sæcret: 1';
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const authorization = options.authorization ?? basic;
  const requests: TestRequest[] = [];
  const saved: unknown[] = [];
  let agents = options.agents ?? [];
  let myself = options.myself ?? null;
  let principal: Row = {};
  let topics: Readonly<Record<number, string>> | null = null;
  let responders: Readonly<Record<number, readonly number[]>> | null = null;
  let open: readonly number[] | null = null;
  let calls: readonly string[] | null = null;
  let override: Reply | null = null;
  const overrides = new Map<string, Reply>();
  let waiting: ((answered: TestRequest) => void)[] = [];

  const reply: Reply = (request, response) => {
    const path = request.url ?? '/';
    if (request.headers.authorization !== authorization) {
      sendJson(response, 401, { Error: true, ErrorType: 'Unauthorized', Message: 'Not signed in.' });
    } else if (asksFor(request, 'POST', presencePath)) {
      sendJson(response, 200, selected(path, agents.map(rowOf)));
    } else if (asksFor(request, 'POST', savePath)) {
      void json(request).then((body) => {
        saved.push(body);
        for (const { UserId, Present } of (body as SaveBody).ChatPresence) {
          agents = agents.map((agent) => (agent.id === UserId ? { ...agent, present: Present } : agent));
        }
        response.writeHead(204).end();
      });
    } else if (asksFor(request, 'POST', topicsPath) && topics !== null) {
      const rows = Object.entries(topics).map(([id, Name]) => ({
        ChatTopicId: Number(id),
        Name,
        BotEnabled: true,
      }));
      sendJson(response, 200, selected(path, rows));
    } else if (asksFor(request, 'POST', respondersPath) && responders !== null) {
      const may = responders;
      void json(request).then((body) => {
        const { ChatTopicId } = body as TopicBody;
        const members = agents.filter((agent) => agent.topics.includes(ChatTopicId));
        const rows = members.map((agent) => memberOf(agent, ChatTopicId, may[ChatTopicId] ?? []));
        sendJson(response, 200, selected(path, rows));
      });
    } else if (asksFor(request, 'POST', openPath) && open !== null) {
      const isOpen = open;
      void json(request).then((body) =>
        sendJson(response, 200, isOpen.includes((body as TopicBody).ChatTopicId)),
      );
    } else if (asksFor(request, 'GET', principalPath) && myself !== null) {
      const FullName = agents.find(({ id }) => id === myself)?.name ?? 'Anna Berg';
      sendJson(response, 200, { AssociateId: 4711, EjUserId: myself, FullName, ...principal });
    } else if (asksFor(request, 'GET', callsPath) && calls !== null) {
      sendJson(response, 200, Object.fromEntries(calls.map((address) => [address, { POST: 'Does it.' }])));
    } else {
      sendJson(response, 404, { Error: true, ErrorType: 'NotFound', Message: 'No such call.' });
    }
  };

  const listener: Reply = (request, response) => {
    const { method = '', url = '', headers } = request;
    const told = override ?? overrides.get(url.replace(/^.*\/|\?.*$/g, ''));
    const isRead = [savePath, respondersPath, openPath].some((path) => asksFor(request, 'POST', path));
    if (!isRead || told !== undefined) request.resume();
    const arrived: TestRequest = { method, path: url, headers, at: Date.now() };
    requests.push(arrived);
    if (asksFor(request, 'POST', presencePath)) {
      const waiters = waiting;
      waiting = [];
      response.once('close', () => waiters.forEach((wake) => wake(arrived)));
    }
    (told ?? reply)(request, response);
  };

  const server: Server =
    options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  if (server instanceof TlsServer) resetBeneath(server);
  const port = await listen(server, 0);
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    username,
    password,
    requests,
    saved,
    set: (now) => void (agents = now),
    rows: () => agents.map(rowOf),
    change(id, part) {
      if (!agents.some((agent) => agent.id === id)) throw new Error(`the tenant has no agent ${id}`);
      agents = agents.map((agent) => (agent.id === id ? { ...agent, ...part } : agent));
    },
    myself(id, part = {}) {
      myself = id;
      principal = part;
    },
    topics: (names) => void (topics = names),
    responders: (ids) => void (responders = ids),
    open: (now) => void (open = now),
    calls: (addresses) => void (calls = addresses),
    answer: (how) => void (override = how),
    answerCall(name, how) {
      if (how === null) overrides.delete(name);
      else overrides.set(name, how);
    },
    identify(identity) {
      if (!(server instanceof TlsServer)) throw new Error('this tenant speaks no TLS');
      server.setSecureContext(identity);
      server.closeAllConnections();
    },
    goDown: () => close(server),
    comeBack: async () => void (await listen(server, port)),
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    stop: () => close(server),
  };
}

/** Answers with JSON, as SuperOffice does. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** Answers with these rows, blanked as `$select` asks. */
export function answerRows(rows: readonly Row[]): Reply {
  return (request, response) => sendJson(response, 200, selected(request.url ?? '/', rows));
}

interface SaveBody {
  readonly ChatPresence: readonly { readonly UserId: number; readonly Present: boolean }[];
}

interface TopicBody {
  readonly ChatTopicId: number;
}

async function json(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

function asksFor(request: IncomingMessage, method: string, path: string): boolean {
  return request.method === method && request.url?.split('?')[0] === path;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
