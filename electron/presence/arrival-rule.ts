import type { Agent, AgentId, Presence } from './agent.ts';
import type { Roster } from './roster.ts';

/** Nobody is announced twice within this time. */
export const coolDownMs = 300_000;

/** Why somebody who is newly present is not announced. */
export type Silence =
  /** The first look is a baseline, not news. */
  | 'firstLook'
  /** So is the first look after more than two missed ones. */
  | 'afterOutage'
  /** Whether they were present before is not known: a blank, an unreadable row, or not seen since an outage. */
  | 'firstSeen'
  /** It is me. */
  | 'myself'
  /** Announced less than {@link coolDownMs} ago. */
  | 'coolDown';

/** What was decided about one agent who is newly present, and why. */
export type Decision =
  | { readonly id: AgentId; readonly told: true; readonly rule: 'arrival' }
  | { readonly id: AgentId; readonly told: false; readonly reason: Silence };

/** A toast to raise. One look never brings more than one. */
export interface ArrivalNotice {
  readonly kind: 'arrival';
  /** Who came online, in the order of their names; one or more. */
  readonly agents: readonly Agent[];
  /** Toasts of one key are about the same thing: the newer replaces the older. */
  readonly key: string;
}

/**
 * What was last known of everybody ever listed, also of those no longer there; `unknown` for whom
 * nothing is known, or nothing since an outage.
 */
export type LastKnown = ReadonlyMap<AgentId, Presence>;

export interface ArrivalInput {
  readonly roster: Roster;
  /** Null on the first look. */
  readonly lastKnown: LastKnown | null;
  /** Some row of some answer could not be read: whoever is new may have been there before. */
  readonly rowsMissed: boolean;
  readonly afterOutage: boolean;
  /** Who I am, where that is known. */
  readonly myself: AgentId | null;
  /** When each agent was last announced, steady ms. */
  readonly toldAt: ReadonlyMap<AgentId, number>;
  /** Now, steady ms. */
  readonly now: number;
}

/** Decides for everybody who is present now and was not known to be: told, or why not. */
export function decideArrivals(input: ArrivalInput): Decision[] {
  const decisions: Decision[] = [];
  for (const agent of input.roster.agents) {
    if (agent.presence !== 'present') continue;
    const known = input.lastKnown?.get(agent.id) ?? 'neverListed';
    if (known === 'present') continue;
    const reason = silence(agent.id, known, input);
    decisions.push(
      reason === null ? { id: agent.id, told: true, rule: 'arrival' } : { id: agent.id, told: false, reason },
    );
  }
  return decisions.sort((a, b) => a.id - b.id);
}

function silence(
  id: AgentId,
  known: 'away' | 'unknown' | 'neverListed',
  { lastKnown, rowsMissed, afterOutage, myself, toldAt, now }: ArrivalInput,
): Silence | null {
  if (lastKnown === null) return 'firstLook';
  if (id === myself) return 'myself';
  if (afterOutage) return 'afterOutage';
  if (known === 'unknown' || (known === 'neverListed' && rowsMissed)) return 'firstSeen';
  const told = toldAt.get(id);
  if (told !== undefined && now - told < coolDownMs) return 'coolDown';
  return null;
}

/** The one toast for all that was decided to be told in a look, or null. */
export function arrivalNotice(roster: Roster, decisions: readonly Decision[]): ArrivalNotice | null {
  const told = new Set(decisions.filter((decision) => decision.told).map((decision) => decision.id));
  if (told.size === 0) return null;
  const agents = roster.agents
    .filter((agent) => told.has(agent.id))
    .sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  const key = agents.length === 1 ? `arrival ${agents[0]?.id}` : 'arrivals';
  return { kind: 'arrival', agents, key };
}
