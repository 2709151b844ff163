import type { Account } from '../accounts/account.ts';
import type { AgentId } from '../presence/agent.ts';
import type { LookResult } from '../presence/look.ts';
import { chatPresence, type TenantPorts } from './chat-presence.ts';
import { askMyself } from './myself.ts';

/** A tenant we ask, one request at a time. */
export interface Tenant {
  look(stopped: AbortSignal): Promise<LookResult>;
  /** Who we are there; null while, or where, that cannot be known. */
  myself(): AgentId | null;
}

/**
 * A tenant as seen with one account. After the first good look it finds out who we are (after up to
 * three, where that fails), without holding that look up; the next look waits for it, so that never
 * two requests are under way.
 */
export function tenantOf(account: Account, ports: TenantPorts): Tenant {
  const look = chatPresence(account, ports);
  let myself: AgentId | null = null;
  let attemptsLeft = 3;
  let identifying = Promise.resolve();

  async function identify(stopped: AbortSignal): Promise<void> {
    const { id, retry } = await askMyself(account, ports, stopped);
    myself = id;
    attemptsLeft = retry ? attemptsLeft - 1 : 0;
  }

  return {
    async look(stopped) {
      await identifying;
      const result = await look(stopped);
      if (result.kind === 'roster' && attemptsLeft > 0) identifying = identify(stopped);
      return result;
    },
    myself: () => myself,
  };
}
