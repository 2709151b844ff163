import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import type { Failure, PassingFailure } from '../../electron/presence/failure.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import type { Roster } from '../../electron/presence/roster.ts';

/** An agent of whom a test says only what matters to it. */
export function agent(id: AgentId, part: Partial<Omit<Agent, 'id'>> = {}): Agent {
  return { id, name: `Agent ${id}`, presence: 'away', chats: 0, topics: [], ...part };
}

/** Somebody present. */
export function present(id: AgentId, part: Partial<Omit<Agent, 'id'>> = {}): Agent {
  return agent(id, { presence: 'present', ...part });
}

/** Somebody away. */
export function away(id: AgentId, part: Partial<Omit<Agent, 'id'>> = {}): Agent {
  return agent(id, { presence: 'away', ...part });
}

/** Somebody whose presence the tenant left blank. */
export function unknown(id: AgentId, part: Partial<Omit<Agent, 'id'>> = {}): Agent {
  return agent(id, { presence: 'unknown', ...part });
}

export function roster(...agents: Agent[]): Roster {
  return { agents, dropped: 0 };
}

/** A good look that saw these. */
export function saw(...agents: Agent[]): LookResult {
  return { kind: 'roster', roster: roster(...agents), status: 200 };
}

/** A look that failed. */
export function failed(failure: Failure): LookResult {
  return { kind: 'failed', failure };
}

export const unreachable: PassingFailure = { kind: 'transient', cause: 'unreachable', status: null };
export const signInRefused: Failure = { kind: 'signIn', status: 401 };
export const notAllowed: Failure = { kind: 'refused', status: 403 };
export const moved: PassingFailure = { kind: 'moved', status: 421 };

export const suspended: Failure = { kind: 'suspended' };
export const deleted: Failure = { kind: 'deleted' };

/** The tenant is worked on; `until` is ms since 1970. */
export function maintenance(until: number | null): Failure {
  return { kind: 'maintenance', until };
}

/** The server asks for a wait. */
export function throttled(waitMs: number): PassingFailure {
  return { kind: 'throttled', waitMs, status: 429 };
}
