import type { AgentId } from '../presence/agent.ts';
import type { Failure } from '../presence/failure.ts';
import type { TenantLine } from './tenant-line.ts';

/**
 * Sets one agent's chat switch by `POST {api}/v1/Agents/Chat/SaveChatPresence`. The server reads only
 * these two fields; nobody but the agent given is ever touched. Null when it took it (204).
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
  return called.ok ? null : called.failure;
}
