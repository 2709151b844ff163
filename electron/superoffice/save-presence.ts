import type { Account } from '../accounts/account.ts';
import type { AgentId } from '../presence/agent.ts';
import type { Failure } from '../presence/failure.ts';
import type { TenantPorts } from './chat-presence.ts';
import { failureOfNoAnswer, failureOfStatus } from './failures.ts';
import { answerLimitMs, NoAnswer, send } from './request.ts';
import { requestHeaders } from './request-headers.ts';

/**
 * Sets one agent's chat switch by `POST {api}/v1/Agents/Chat/SaveChatPresence`. The server reads only
 * these two fields; nobody but the agent given is ever touched. Null when it took it (204).
 */
export async function savePresence(
  id: AgentId,
  present: boolean,
  account: Account,
  ports: TenantPorts,
  stopped: AbortSignal,
): Promise<Failure | null> {
  try {
    const answer = await send(ports.fetch, ports.clock, {
      method: 'POST',
      url: `${account.api}/v1/Agents/Chat/SaveChatPresence`,
      headers: { ...requestHeaders(account, ports.language), 'Content-Type': 'application/json' },
      body: JSON.stringify({ ChatPresence: [{ UserId: id, Present: present }] }),
      limitMs: answerLimitMs,
      stopped,
    });
    return failureOfStatus(answer, account.signIn.kind !== 'password', ports.clock.wall());
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return failureOfNoAnswer(error);
  }
}
