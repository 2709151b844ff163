import type { PopupState, Remark } from '../contract/state.ts';
import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { Facts } from '../presence/facts.ts';
import { amIPresent } from '../presence/my-switch.ts';
import type { Pace } from '../presence/poll-schedule.ts';

export interface PopupSources {
  readonly tenant: PopupState['tenant'];
  readonly facts: Facts;
  readonly pace: Pace;
  readonly nextLookAt: number | null;
  readonly myself: AgentId | null;
  readonly topicNames: TopicNames;
  readonly busyFrom: number;
  readonly remarks: readonly Remark[];
  readonly spotlight: PopupState['spotlight'];
}

/** All the popup shows. */
export function popupState(sources: PopupSources): PopupState {
  const { facts } = sources;
  // Named one by one: nothing gets to the renderer by accident.
  return {
    tenant: sources.tenant,
    connection: facts.connection,
    agents: facts.roster?.agents ?? null,
    dropped: facts.roster?.dropped ?? 0,
    seenAt: facts.seenAt?.wall ?? null,
    staleAfterMs: 2 * sources.pace.intervalMs,
    nextLookAt: sources.nextLookAt,
    myself: sources.myself,
    iAmPresent: amIPresent(facts.roster, sources.myself),
    topicNames: sources.topicNames,
    busyFrom: sources.busyFrom,
    remarks: sources.remarks,
    spotlight: sources.spotlight,
  };
}
