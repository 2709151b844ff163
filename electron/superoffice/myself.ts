import * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import type { AgentId } from '../presence/agent.ts';
import type { TenantPorts } from './chat-presence.ts';
import { answerLimitMs, NoAnswer, send } from './request.ts';
import { requestHeaders } from './request-headers.ts';

/** `EjUserId` is the number space of `ChatPresence.UserId`; `AssociateId` is another one. 0: no chat user. */
const principalSchema = v.object({ EjUserId: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * Asks the tenant who we are by `GET {api}/v1/User/currentPrincipal`. Null when it cannot be known,
 * as on servers without that call or for users who are no chat users; `retry` tells whether asking
 * again later makes sense.
 */
export async function askMyself(
  account: Account,
  ports: TenantPorts,
  stopped: AbortSignal,
): Promise<{ readonly id: AgentId | null; readonly retry: boolean }> {
  try {
    const answer = await send(ports.fetch, ports.clock, {
      method: 'GET',
      url: `${account.api}/v1/User/currentPrincipal`,
      headers: requestHeaders(account, ports.language),
      limitMs: answerLimitMs,
      stopped,
    });
    if (answer.status !== 200) return { id: null, retry: answer.status >= 500 };
    const read = v.safeParse(principalSchema, JSON.parse(answer.text));
    return { id: read.success ? read.output.EjUserId : null, retry: false };
  } catch (error) {
    return { id: null, retry: error instanceof NoAnswer };
  }
}
