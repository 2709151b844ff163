import type { IncomingMessage, ServerResponse } from 'node:http';
import { tenantApi } from './api/tenant-api.ts';
import { control } from './control/control.ts';
import { jsonReply, readRequest, sendReply, type Arrived, type Reply } from './http/exchange.ts';
import { tooLarge } from './http/json-body.ts';
import { Refused, wrongVerb } from './http/refused.ts';
import { namesThisComputer } from './http/this-computer.ts';
import type { LiveDay } from './live-day.ts';
import type { OpenIdMount } from './open-id-mount.ts';
import type { Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import { signInPage, signInPath } from './sign-in-page.ts';
import { isSignedIn } from './sign-ins.ts';
import type { Whereabouts } from './whereabouts.ts';

/** All that the server hands requests on to. */
export interface ServerPorts {
  readonly day: LiveDay;
  readonly where: Whereabouts;
  readonly secrets: Secrets;
  readonly sessions: Sessions;
  readonly online: boolean;
  readonly openId: OpenIdMount | null;
  /** Whether the agents and the tenant can be changed from outside, by anybody on this computer. */
  readonly controllable: boolean;
  /** ms since 1970. */
  readonly now: () => number;
}

/**
 * Answers every request of the server: of the tenant's WebAPI, its state page, its sign-in server,
 * the page to sign in on, and the control. Whatever else there is is 404.
 */
export function answerer(ports: ServerPorts): (request: IncomingMessage, response: ServerResponse) => void {
  const { day, where, secrets, sessions, online, openId, controllable, now } = ports;
  const acceptsToken = (token: string): boolean => openId?.accepts(token) ?? false;
  const signInPorts = { secrets, sessions, online, acceptsToken };
  const api = tenantApi({ day, where, isSignedIn: ({ headers }) => isSignedIn(headers, signInPorts), now });
  const controlled = control(day, where);

  function replyTo(request: Arrived, path: string): Reply {
    const lower = path.toLowerCase();
    if (lower === signInPath) return signInPage(request, secrets, sessions);
    const isControl = lower === '/control' || lower.startsWith('/control/');
    if (controllable && isControl) return controlled(request, lower);
    if (lower === `/api/state/${where.tenantId.toLowerCase()}`) {
      if (request.method !== 'GET') throw wrongVerb(request.method, ['GET']);
      return jsonReply(200, where.told());
    }
    const reply = api(request, where.at(path));
    if (reply === null) throw new Refused(404, 'There is nothing here.');
    return reply;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = await readRequest(request);
    const { path, body } = arrived;
    if (!namesThisComputer(arrived.headers)) throw new Refused(403, 'This server is for this computer only.');
    if (path === null) throw new Refused(400, 'That is no address.');
    if (openId !== null && path.toLowerCase().startsWith('/login/')) {
      if (body === null) throw tooLarge();
      if (openId.answer(request, body.toString('utf8'), response)) return;
    }
    sendReply(response, replyTo(arrived, path));
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Nobody is left to be answered, or an answer has begun that cannot be taken back.
      if (response.destroyed || response.headersSent) response.destroy();
      else if (error instanceof Refused) sendReply(response, problem(error));
      else sendReply(response, problem(new Refused(500, 'The demo tenant has a fault.')));
    });
  };
}

function problem({ status, message, headers }: Refused): Reply {
  const reply = jsonReply(status, { error: message });
  return { ...reply, headers: { ...reply.headers, ...headers } };
}
