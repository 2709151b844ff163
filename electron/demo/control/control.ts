import * as v from 'valibot';
import { int32Of } from '../api/call.ts';
import type { DayAgent } from '../day.ts';
import { jsonReply, type Arrived, type Reply } from '../http/exchange.ts';
import { bool, carrier, jsonBody } from '../http/json-body.ts';
import { asset, stylePath } from '../http/page.ts';
import { Refused, wrongVerb } from '../http/refused.ts';
import { isFromHere } from '../http/this-computer.ts';
import type { LiveDay } from '../live-day.ts';
import { tenantStates, type Whereabouts } from '../whereabouts.ts';
import { controlPage, scriptPath } from './page.ts';
import { controlScript } from './script.ts';
import { styleSheet } from './style.ts';

/** Nobody holds more chats than this. */
const mostChats = 99;

const chatsSchema = v.pipe(
  v.number('Give a whole number.'),
  v.integer('Give a whole number.'),
  v.minValue(0, 'Give 0 or more.'),
  v.maxValue(mostChats, `Give ${mostChats} or less.`),
);
const agentChange = carrier({ present: v.optional(bool), chats: v.optional(chatsSchema) });
const everybodyChange = carrier({ present: bool });
const dayChange = carrier({ running: bool });
const stateChange = carrier({ state: v.picklist(tenantStates, `Give one of ${tenantStates.join(', ')}.`) });
const nothing = carrier({});

/** One address of the control: what it tells, and what may be changed there. */
interface Lever {
  readonly get?: () => Reply;
  readonly post?: (request: Arrived) => unknown;
}

/**
 * The control: whoever sits at this computer makes the demo tenant's people come and go, and the
 * tenant itself close, move and open again, on a page or by REST calls in JSON. Nobody signs in
 * here, so no other page in the browser may reach it: changes are taken only as JSON and from our page.
 *
 * @throws Refused when it cannot be done as it was asked
 */
export function control(day: LiveDay, where: Whereabouts): (request: Arrived, path: string) => Reply {
  const agents = (): readonly unknown[] => day.agents().map(shown);

  function changeAgent(id: number, request: Arrived): unknown {
    const { present, chats } = jsonBody(request, agentChange);
    if (present === undefined && chats === undefined) throw new Refused(400, 'Give present, chats, or both.');
    const part = { ...(present === undefined ? {} : { present }), ...(chats === undefined ? {} : { chats }) };
    if (!day.change(id, part)) throw new Refused(404, `There is no agent ${id}.`);
    return shown(day.agents().find((agent) => agent.id === id)!);
  }

  const levers: Readonly<Record<string, Lever>> = {
    '/control': { get: controlPage },
    [stylePath]: { get: () => asset('text/css', styleSheet) },
    [scriptPath]: { get: () => asset('text/javascript', controlScript) },
    '/control/agents': { get: () => jsonReply(200, agents()) },
    '/control/everybody': {
      post(request) {
        const { present } = jsonBody(request, everybodyChange);
        for (const { id } of day.agents()) day.change(id, { present });
        return agents();
      },
    },
    '/control/day': {
      get: () => jsonReply(200, { running: day.running() }),
      post(request) {
        day.run(jsonBody(request, dayChange).running);
        return { running: day.running() };
      },
    },
    '/control/state': {
      get: () => jsonReply(200, where.told()),
      post(request) {
        where.setState(jsonBody(request, stateChange).state);
        return where.told();
      },
    },
    '/control/move': {
      post(request) {
        jsonBody(request, nothing);
        where.move();
        return where.told();
      },
    },
  };

  function leverAt(path: string): Lever {
    const [, digits] = /^\/control\/agents\/(\d+)$/.exec(path) ?? [];
    const id = int32Of(digits ?? '');
    const lever = id === null ? levers[path] : { post: (request: Arrived) => changeAgent(id, request) };
    if (lever === undefined) throw new Refused(404, 'There is nothing here.');
    return lever;
  }

  return (request, path) => {
    const { get, post } = leverAt(path);
    if (request.method === 'GET' && get !== undefined) return get();
    if (request.method !== 'POST' || post === undefined) {
      throw wrongVerb(
        request.method,
        [get && 'GET', post && 'POST'].filter((verb) => verb !== undefined),
      );
    }
    if (!isFromHere(request.headers))
      throw new Refused(403, 'Only this server’s own pages may change things.');
    return jsonReply(200, post(request));
  };
}

function shown({ id, name, present, chats }: DayAgent): Readonly<Record<string, unknown>> {
  return { id, name, present, chats };
}
