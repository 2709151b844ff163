import type {
  MissedNotice,
  OpenedAgent,
  PopupStand,
  PopupState,
  Remark,
  TopicShown,
} from '../contract/state.ts';
import type { AgentId } from '../presence/agent.ts';
import { nothingKnown } from '../presence/facts.ts';
import { leastBusyOf } from '../presence/least-busy.ts';
import { amIPresent } from '../presence/my-switch.ts';
import type { Bell } from '../presence/notices/hush.ts';
import type { AgentOccasion } from '../presence/notices/rule.ts';
import type { PersonalWishes } from './personal-wishes.ts';
import type { PopupChoices } from './popup-choices.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface PopupSources {
  /** Null: no tenant is watched. */
  readonly watch: Pick<
    TenantWatch,
    'shown' | 'pace' | 'facts' | 'myself' | 'topicNames' | 'nextLookAt' | 'isLooking' | 'coverage' | 'day'
  > | null;
  readonly wishes: Pick<PersonalWishes, 'favourites' | 'areArranged' | 'ofAgents'>;
  readonly choices: Pick<PopupChoices, 'view' | 'opened'>;
  readonly bell: Bell;
  readonly missed: readonly MissedNotice[];
  readonly busyFrom: number;
  readonly remarks: readonly Remark[];
  readonly stand: PopupStand;
  readonly pinned: boolean;
  readonly spotlight: PopupState['spotlight'];
  /** Where the tenant's web client is, if that is known. */
  readonly webClient: string | null;
  readonly hintSeen: boolean;
  readonly compareNames: (a: string, b: string) => number;
}

/** All the popup shows. */
export function popupState(sources: PopupSources): PopupState {
  const { watch, wishes, choices } = sources;
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
    staleAfterMs: watch === null ? 0 : 2 * watch.pace().intervalMs,
    nextLookAt: watch?.nextLookAt() ?? null,
    myself: myId,
    askWhoIAm:
      facts.connection.kind === 'live' &&
      (facts.roster?.agents.length ?? 0) > 0 &&
      myself?.kind === 'unknown' &&
      myself.why !== 'notYet',
    iAmPresent: amIPresent(facts.roster, myId),
    topicNames: watch?.topicNames() ?? new Map(),
    busyFrom: sources.busyFrom,
    view: choices.view(),
    topics: topicsShown(sources, myId),
    favourites: wishes.favourites(),
    arranged: wishes.areArranged(),
    belled: occasionsByAgent(wishes.ofAgents()),
    opened: openedAgent(sources),
    bell: sources.bell,
    missed: sources.missed,
    remarks: sources.remarks,
    stand: sources.stand,
    pinned: sources.pinned,
    spotlight: sources.spotlight,
    looking: watch?.isLooking() ?? false,
    opensTenant: sources.webClient !== null,
    hint: !sources.hintSeen,
  };
}

function topicsShown({ watch, compareNames }: PopupSources, myself: AgentId | null): TopicShown[] {
  if (watch === null) return [];
  const names = watch.topicNames();
  const shown = watch.coverage().map(({ topic, present, state, agents }) => ({
    topic,
    present,
    state,
    leastBusy: leastBusyOf(agents, myself),
  }));
  const nameOf = ({ topic }: TopicShown): string => names.get(topic) ?? '';
  return shown.sort((a, b) => compareNames(nameOf(a), nameOf(b)) || a.topic - b.topic);
}

function occasionsByAgent(wishes: ReturnType<PersonalWishes['ofAgents']>): PopupState['belled'] {
  const belled = new Map<AgentId, AgentOccasion[]>();
  for (const { id, occasion } of wishes) belled.set(id, [...(belled.get(id) ?? []), occasion]);
  return belled;
}

function openedAgent({ watch, wishes, choices }: PopupSources): OpenedAgent | null {
  const id = choices.opened();
  if (watch === null || id === null) return null;
  const own = wishes.ofAgents().filter((wish) => wish.id === id);
  return {
    id,
    wishes: own.map(({ occasion, once, atMost }) => ({ occasion, once, atMost })),
    day: watch.day(id),
  };
}
