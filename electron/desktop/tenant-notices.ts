import type { Words } from '../../renderer/words/en.ts';
import type { MissedNotice } from '../contract/state.ts';
import type { Privacy } from '../contract/wishes.ts';
import type { AgentId, TopicId, TopicNames } from '../presence/agent.ts';
import type { Clock } from '../presence/clock.ts';
import type { Sighting } from '../presence/lookout.ts';
import { summarise, type Roster } from '../presence/roster.ts';
import type { RuleId } from '../presence/notices/rule.ts';
import { whyLog, type WhyLog, type WhyNews } from '../presence/notices/why-log.ts';
import type { Log } from './log-line.ts';
import type { Notifier } from './notifier/notifier.ts';
import { toastsOf } from './toasts.ts';

export interface TenantNoticesPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly words: () => Words;
  readonly notifier: Notifier;
  readonly isDemo: boolean;
  readonly topicNames: () => TopicNames;
  readonly privacy: () => Privacy;
  readonly sound: () => boolean;
  readonly onOpen: (ids: readonly AgentId[], topic: TopicId | null) => void;
  readonly onPause: () => void;
  readonly onMissed: (missed: MissedNotice) => void;
  /** The desktop shows no toasts. */
  readonly onFailed: () => void;
  /** These rules were to count once, and have. */
  readonly onSpent: (spent: readonly RuleId[]) => void;
  /** There is something new in the account of why. */
  readonly onChange: () => void;
}

/** Tells what one tenant's looks bring, and keeps account of why and why not. */
export interface TenantNotices {
  take(sighting: Sighting): void;
  readonly why: Pick<WhyLog, 'entries'>;
}

/** Begins with nothing told. */
export function tenantNotices(ports: TenantNoticesPorts): TenantNotices {
  const why = whyLog();
  const toast = toastsOf(ports);
  return {
    take(sighting) {
      const { notice, spent, looked, before, facts } = sighting;
      const told = why.note(looked.at.wall, newsOf(sighting), namesIn([before.roster, facts.roster]));
      ports.onSpent(spent);
      if (notice === null) return;
      void toast(notice).then(({ kind }) => {
        why.delivered(told, kind);
        ports.onChange();
      });
    },
    why,
  };
}

function newsOf({ before, facts, changes, decisions }: Sighting): WhyNews {
  const isFirst = before.roster === null && facts.roster !== null;
  return { began: isFirst ? summarise(facts.roster) : null, changes, decisions };
}

/** Whoever is no longer listed was before. Laid out when a first name is asked for: most looks need none. */
function namesIn(rosters: readonly (Roster | null)[]): (id: AgentId) => string {
  let names: ReadonlyMap<AgentId, string> | null = null;
  return (id) => {
    names ??= new Map(
      rosters.flatMap((roster) => roster?.agents ?? []).map((agent) => [agent.id, agent.name]),
    );
    return names.get(id) ?? '';
  };
}
