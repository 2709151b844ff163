import type { AgentId } from '../presence/agent.ts';
import type { Failure } from '../presence/failure.ts';
import { causeOfBody, transient } from './failures.ts';
import type { TenantLine } from './tenant-line.ts';

/**
 * Sets one agent's chat switch by `POST {api}/v1/Agents/Chat/SaveChatPresence`. The server reads only
 * these two fields; nobody but the agent given is ever touched. Null when it took it: 204, or another
 * good status with nothing said, as SuperOffice answers some errors with 200 and an object.
 *
 * 403 means that this may not be set, for a sign-in that may run out too: whether it has, the next
 * look finds out.
 */
export async function savePresence(
  id: AgentId,
  present: boolean,
  line: TenantLine,
  stopped: AbortSignal,
): Promise<Failure | null> {
  const call = {
    method: 'POST',
    path: '/v1/Agents/Chat/SaveChatPresence',
    body: { ChatPresence: [{ UserId: id, Present: present }] },
    mayBeForbidden: true,
  } as const;
  const called = await line.call(call, stopped);
  if (called.ok) {
    const { answer } = called;
    return answer.text.trim() === '' ? null : transient(causeOfBody(answer), answer.status);
  }
  const { failure } = called;
  return failure.kind === 'signIn' && failure.status === 403 ? { kind: 'refused', status: 403 } : failure;
}
