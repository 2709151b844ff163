import type { Agent, AgentId, TopicId } from '../agent.ts';
import type { TopicCoverage } from '../coverage.ts';
import type { Roster } from '../roster.ts';
import { lastsMs, type TopicMemory } from './memory.ts';
import type { TopicOccasion } from './rule.ts';
import type { Seen } from './seen.ts';

export interface TopicsLook {
  readonly known: ReadonlyMap<TopicId, TopicMemory>;
  readonly roster: Roster;
  /** Of each topic that is watched, in the order of their numbers. */
  readonly coverage: readonly TopicCoverage[];
  /** From how many chats on an agent counts as busy. */
  readonly busyFrom: number;
  /** A loss, or that everybody is busy, becomes a fact in this look when it has lasted; else in the next. */
  readonly settles: boolean;
  /** Now, steady ms. */
  readonly now: number;
}

/** What one look made of one half of a topic's memory: who is there, or how busy they are. */
interface Step<Part> {
  readonly part: Part;
  readonly news: { readonly kind: TopicOccasion; readonly by: readonly Agent[] } | null;
}

type Cover = Pick<TopicMemory, 'cover' | 'nobodySince' | 'lastThere'>;
type Burden = Pick<TopicMemory, 'load' | 'busySince'>;

const firstSight: Omit<TopicMemory, 'countedBy'> = {
  cover: 'unsettled',
  nobodySince: null,
  lastThere: [],
  load: 'unsettled',
  busySince: null,
};

/**
 * What topics were seen to do, and what is known of each now. Drawn, for who is there:
 *
 *     unsettled ──first sight──▶ covered, uncovered or closed
 *     covered, closed ──nobody, lasted──▶ uncovered (topicLost)
 *     uncovered ──somebody──▶ covered (topicGained)
 *     any ──closed──▶ closed ──somebody──▶ covered
 *
 * A topic that is no longer watched is forgotten, and so is one whose agents are counted in another
 * way now: to learn who may respond in it is no news of it.
 */
export function topicHappenings(look: TopicsLook): {
  readonly seen: readonly Seen[];
  readonly topics: ReadonlyMap<TopicId, TopicMemory>;
} {
  const seen: Seen[] = [];
  const topics = new Map<TopicId, TopicMemory>();
  for (const coverage of look.coverage) {
    const { topic, countedBy } = coverage;
    const known = look.known.get(topic);
    const was = known?.countedBy === countedBy ? known : { ...firstSight, countedBy };
    const cover = coverStep(was, coverage, look);
    const burden = burdenStep(was, coverage, look);
    topics.set(topic, { countedBy, ...cover.part, ...burden.part });
    for (const { news } of [cover, burden]) {
      if (news !== null) seen.push({ happening: { kind: news.kind, topic, by: news.by }, flaw: null });
    }
  }
  return { seen, topics };
}

function coverStep(was: TopicMemory, coverage: TopicCoverage, look: TopicsLook): Step<Cover> {
  const { cover, lastThere } = was;
  if (coverage.present > 0) {
    const there = { nobodySince: null, lastThere: coverage.agents };
    if (cover !== 'uncovered') return { part: { cover: 'covered', ...there }, news: null };
    return { part: { cover: 'covered', ...there }, news: { kind: 'topicGained', by: coverage.agents } };
  }
  if (coverage.state === 'closed') {
    return { part: { cover: 'closed', nobodySince: null, lastThere: [] }, news: null };
  }
  // Somebody who may be there neither begins an absence nor ends it.
  const nobodySince = was.nobodySince ?? (coverage.doubtful ? null : look.now);
  const waiting: Step<Cover> = { part: { cover, nobodySince, lastThere }, news: null };
  if (coverage.state !== 'uncovered' || cover === 'uncovered') return waiting;
  const lost: Cover = { ...waiting.part, cover: 'uncovered' };
  if (cover === 'unsettled') return { part: lost, news: null };
  if (!look.settles || nobodySince === null || look.now - nobodySince < lastsMs) return waiting;
  return { part: lost, news: { kind: 'topicLost', by: asTheyAre(lastThere, look.roster) } };
}

/** These agents as they are now, where they are still listed. */
function asTheyAre(agents: readonly Agent[], roster: Roster): readonly Agent[] {
  const now = new Map<AgentId, Agent>(roster.agents.map((agent) => [agent.id, agent]));
  return agents.map((agent) => now.get(agent.id) ?? agent);
}

function burdenStep(was: TopicMemory, coverage: TopicCoverage, look: TopicsLook): Step<Burden> {
  const { load, busySince } = was;
  const free = coverage.agents.filter(({ chats }) => chats !== null && chats < look.busyFrom);
  switch (burdenOf(coverage, free)) {
    case 'nobody':
      return { part: { load: 'free', busySince: null }, news: null };
    case 'free': {
      if (load !== 'busy') return { part: { load: 'free', busySince: null }, news: null };
      return { part: { load: 'free', busySince: null }, news: { kind: 'topicFree', by: free } };
    }
    case 'busy': {
      if (load !== 'free') return { part: { load: 'busy', busySince: null }, news: null };
      const since = busySince ?? look.now;
      if (!look.settles || look.now - since < lastsMs)
        return { part: { load, busySince: since }, news: null };
      return {
        part: { load: 'busy', busySince: null },
        news: { kind: 'topicBusy', by: coverage.agents },
      };
    }
    case 'unclear':
      return { part: { load, busySince }, news: null };
  }
}

/** How busy those are who are there; `unclear` where somebody's chats, or who is there, is not known. */
function burdenOf(
  { present, agents, doubtful }: TopicCoverage,
  free: readonly Agent[],
): 'nobody' | 'free' | 'busy' | 'unclear' {
  if (free.length > 0) return 'free';
  if (doubtful || agents.some(({ chats }) => chats === null)) return 'unclear';
  return present === 0 ? 'nobody' : 'busy';
}
