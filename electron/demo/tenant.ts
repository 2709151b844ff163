import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import type { Account } from '../accounts/account.ts';
import { passwordSignIn } from '../accounts/password.ts';
import type { Clock } from '../presence/clock.ts';
import { demoMyself, topics } from './cast.ts';
import { beginDay, type Day, type DayAgent } from './day.ts';
import { seededRandom } from './seeded-random.ts';

/** A running demo tenant. */
export interface DemoTenant {
  readonly account: Account;
  stop(): Promise<void>;
}

const username = 'demo';
/** Characters; more than that is no request that is understood here. */
const largestBody = 10_000;

/**
 * Starts the built-in tenant: a real HTTP server on 127.0.0.1, on any free port, behind a password
 * made for this run, that speaks the part of the WebAPI we use.
 *
 * @param seed the day's seed; the same seed brings the same day
 * @throws when no port of 127.0.0.1 can be had
 */
export async function startDemoTenant(clock: Clock, seed: number): Promise<DemoTenant> {
  const password = randomBytes(24).toString('base64url');
  const signIn = passwordSignIn(username, password);
  const begun = clock.steady();
  const day = beginDay(seededRandom(seed));
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body = (body + chunk.toString('utf8')).slice(0, largestBody)));
    request.on('end', () => {
      const authorization = signIn.headers()['Authorization'];
      answer({ request, response, body, authorization, day, elapsedMs: clock.steady() - begun });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    account: { api: `http://127.0.0.1:${port}/api`, signIn },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly day: Day;
  readonly elapsedMs: number;
}

function answer({ request, response, body, authorization, day, elapsedMs }: Asked): void {
  // Some paths are none, such as `//`.
  const path = URL.canParse(request.url ?? '', 'http://demo') ? request.url : '/';
  const { pathname, searchParams } = new URL(path ?? '/', 'http://demo');
  if (request.headers.authorization !== authorization) {
    send(response, 401, { Error: true, Message: 'Not signed in.' });
  } else if (request.method === 'POST' && pathname === '/api/v1/Agents/Chat/GetChatPresence') {
    const select = searchParams.get('$select')?.toLowerCase().split(',') ?? null;
    send(
      response,
      200,
      day.at(elapsedMs).map((agent) => blankUnselected(rowOf(agent), select)),
    );
  } else if (request.method === 'POST' && pathname === '/api/v1/Agents/Chat/SaveChatPresence') {
    const wish = ownSwitch(body);
    if (wish !== null) day.flip(demoMyself, wish);
    if (wish === null) send(response, 400, { Error: true, Message: 'Send your own switch.' });
    else response.writeHead(204).end();
  } else if (request.method === 'POST' && pathname === '/api/v1/Agents/Chat/ChatTopicsForUser') {
    send(
      response,
      200,
      topics.map(({ id, name }) => ({ ChatTopicId: id, Name: name })),
    );
  } else if (request.method === 'GET' && pathname === '/api/v1/User/currentPrincipal') {
    send(response, 200, { EjUserId: demoMyself });
  } else {
    send(response, 404, { Error: true, Message: 'The demo tenant does not speak of this.' });
  }
}

/** What a `SaveChatPresence` asks of the one agent who may ask here; null when it is nothing. */
function ownSwitch(body: string): boolean | null {
  try {
    const { ChatPresence } = JSON.parse(body) as { ChatPresence: { UserId: number; Present: boolean }[] };
    return ChatPresence.find(({ UserId }) => UserId === demoMyself)?.Present ?? null;
  } catch {
    return null;
  }
}

function rowOf(agent: DayAgent): Record<string, unknown> {
  return {
    UserId: agent.id,
    DisplayName: agent.name,
    OngoingChats: agent.chats,
    Present: agent.present,
    ChatTopics: agent.topics,
    TableRight: { Mask: 'Select', Reason: '' },
    FieldProperties: {},
  };
}

/** `$select` empties what it does not name; it never leaves a field out. */
function blankUnselected(
  row: Record<string, unknown>,
  select: readonly string[] | null,
): Record<string, unknown> {
  if (select === null) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, select.includes(name.toLowerCase()) ? value : null]),
  );
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
