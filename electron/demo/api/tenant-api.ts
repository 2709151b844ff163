import { jsonReply, type Arrived, type Reply } from '../http/exchange.ts';
import { tooLarge } from '../http/json-body.ts';
import { Refused, wrongVerb } from '../http/refused.ts';
import type { LiveDay } from '../live-day.ts';
import type { Spot, Whereabouts } from '../whereabouts.ts';
import { jsonTypeFor } from './accept.ts';
import { answerCall, refusal } from './answer-call.ts';
import { described, versionBlock } from './description.ts';
import { presenceCalls } from './presence-calls.ts';
import { topicAgentCalls, topicCalls } from './topic-calls.ts';
import { userCalls } from './user-calls.ts';

/** What the tenant's WebAPI is made of. */
export interface TenantApiPorts {
  readonly day: LiveDay;
  readonly where: Whereabouts;
  readonly isSignedIn: (request: Arrived) => boolean;
  /** ms since 1970. */
  readonly now: () => number;
}

/** The tenant's WebAPI: answers a request at a spot of the tenant; null where the tenant has never been. */
export function tenantApi(ports: TenantApiPorts): (request: Arrived, spot: Spot) => Reply | null {
  const { day, where, isSignedIn, now } = ports;
  const api = (): string => `${where.root()}/api`;
  const calls = [
    ...presenceCalls(day),
    ...topicAgentCalls(day),
    ...topicCalls(day, api),
    ...userCalls(where.tenantId),
  ];

  /** What there is to know about the WebAPI is told to anybody; the rest to those who are signed in. */
  function ask(request: Arrived, path: string): Reply {
    const [version, ...rest] = path.split('/');
    if (request.body === null) throw tooLarge();
    if (path === '') return about(request, versionBlock(api()));
    if (path.toLowerCase() === 'v1') return about(request, described(calls, api()));
    if (!isSignedIn(request)) throw new Refused(401, 'You are not signed in.');
    if (version?.toLowerCase() !== 'v1') throw new Refused(404, 'There is no such version.');
    return answerCall(request, rest.join('/'), calls, api(), now());
  }

  return (request, spot) => {
    switch (spot.kind) {
      case 'elsewhere':
        return null;
      case 'moved':
        return text(421, 'text/plain', 'wrong subdomain');
      case 'closed':
        return where.state() === 'Deleted'
          ? text(404, 'text/html', '<h1>Not Found</h1>')
          : text(503, 'text/html', '<h1>Service Unavailable</h1>');
      case 'here':
        try {
          return ask(request, spot.path);
        } catch (error) {
          if (error instanceof Refused) return refusal(error);
          throw error;
        }
    }
  };
}

function about(request: Arrived, told: unknown): Reply {
  if (request.method !== 'GET') throw wrongVerb(request.method, ['GET']);
  const type = jsonTypeFor(request.headers.accept);
  if (type === null) throw new Refused(406, 'Only JSON is spoken here. Accept application/json.');
  return jsonReply(200, told, type);
}

function text(status: number, type: string, body: string): Reply {
  return { status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body };
}
