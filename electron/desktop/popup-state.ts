import type { Account } from '../accounts/account.ts';
import type { PopupState, Remark } from '../contract/state.ts';
import type { AgentId } from '../presence/agent.ts';
import type { Facts } from '../presence/facts.ts';
import type { Pace } from '../presence/poll-schedule.ts';

export interface PopupSources {
  readonly demo: boolean;
  readonly account: Account;
  readonly facts: Facts;
  readonly pace: Pace;
  readonly nextLookAt: number | null;
  readonly myself: AgentId | null;
  readonly busyFrom: number;
  readonly remarks: readonly Remark[];
  readonly spotlight: PopupState['spotlight'];
}

/** All the popup shows, and nothing it must not know: of the account just its host and kind. */
export function popupState(sources: PopupSources): PopupState {
  const { facts, account } = sources;
  return {
    tenant: { demo: sources.demo, host: new URL(account.api).host, signIn: account.signIn.kind },
    connection: facts.connection,
    agents: facts.roster?.agents ?? null,
    dropped: facts.roster?.dropped ?? 0,
    myself: sources.myself,
    seenAt: facts.seenAt?.wall ?? null,
    staleAfterMs: 2 * sources.pace.intervalMs,
    nextLookAt: sources.nextLookAt,
    busyFrom: sources.busyFrom,
    remarks: sources.remarks,
    spotlight: sources.spotlight,
  };
}
