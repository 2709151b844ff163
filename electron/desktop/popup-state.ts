import type { PopupState, Remark } from '../contract/state.ts';
import { nothingKnown } from '../presence/facts.ts';
import { amIPresent } from '../presence/my-switch.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface PopupSources {
  /** Null: no tenant is watched. */
  readonly watch: Pick<
    TenantWatch,
    'shown' | 'pace' | 'facts' | 'myself' | 'topicNames' | 'nextLookAt'
  > | null;
  readonly busyFrom: number;
  readonly remarks: readonly Remark[];
  readonly spotlight: PopupState['spotlight'];
}

/** All the popup shows. */
export function popupState({ watch, busyFrom, remarks, spotlight }: PopupSources): PopupState {
  const facts = watch?.facts() ?? nothingKnown;
  const myself = watch?.myself() ?? null;
  const myId = myself?.kind === 'known' ? myself.id : null;
  // Named one by one: nothing gets to the renderer by accident.
  return {
    tenant: watch?.shown ?? null,
    connection: facts.connection,
    agents: facts.roster?.agents ?? null,
    dropped: facts.roster?.dropped ?? 0,
    seenAt: facts.seenAt?.wall ?? null,
    staleAfterMs: watch === null ? 0 : 2 * watch.pace.intervalMs,
    nextLookAt: watch?.nextLookAt() ?? null,
    myself: myId,
    askWhoIAm:
      facts.connection.kind === 'live' &&
      (facts.roster?.agents.length ?? 0) > 0 &&
      myself?.kind === 'unknown' &&
      myself.why !== 'notYet',
    iAmPresent: amIPresent(facts.roster, myId),
    topicNames: watch?.topicNames() ?? new Map(),
    busyFrom,
    remarks,
    spotlight,
  };
}
