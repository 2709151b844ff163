import type { Agent, AgentId } from './agent.ts';
import type { Roster } from './roster.ts';

/** Who is signed in, as the tenant tells it. */
export interface Principal {
  /** The number of a user of Service; null where there is none. It is the one that agents go by. */
  readonly ejUserId: AgentId | null;
  /** The number of an associate, from another series; some tenants' agents may go by it. */
  readonly associateId: number | null;
  /** The full name; empty where the tenant does not tell. */
  readonly name: string;
}

/** Who I am among the agents, and how that is known. */
export type Myself =
  | { readonly kind: 'known'; readonly id: AgentId; readonly by: 'ejUserId' | 'associateId' | 'person' }
  | {
      readonly kind: 'unknown';
      readonly why:
        /** Not asked yet. */
        | 'notYet'
        /** The tenant does not tell. */
        | 'notTold'
        /** The tenant tells, and nobody in the roster is that user. */
        | 'notListed'
        /** The number and the name point at two different agents. */
        | 'contradiction';
    };

/**
 * Which agent I am. What the person chose is right as long as that agent is listed.
 *
 * The two numbers are from two series and may collide, so a number is checked against the name. Where
 * they differ, the number is right if it is that of a user of Service, since an agent's display name
 * may be a nickname; but not if somebody else carries my full name.
 *
 * @param principal null: the tenant does not tell
 * @param roster null: nobody has been seen yet
 * @param chosen whom the person chose; null: nobody
 */
export function whoAmI(
  principal: Principal | null | 'notYet',
  roster: Roster | null,
  chosen: AgentId | null,
): Myself {
  if (roster === null) return unknown('notYet');
  const listed = (id: AgentId | null): Agent | null => roster.agents.find((agent) => agent.id === id) ?? null;
  if (chosen !== null && listed(chosen) !== null) return { kind: 'known', id: chosen, by: 'person' };
  if (principal === 'notYet') return unknown('notYet');
  if (principal === null) return unknown('notTold');

  const { ejUserId, associateId, name } = principal;
  if (ejUserId === null && associateId === null) return unknown('notTold');
  const isNamesake = (agent: Agent): boolean => sameName(agent.name, name);
  const user = listed(ejUserId);
  if (user !== null) {
    if (!isNamesake(user) && roster.agents.some(isNamesake)) return unknown('contradiction');
    return { kind: 'known', id: user.id, by: 'ejUserId' };
  }
  const associate = listed(associateId);
  if (associate === null || !isNamesake(associate)) return unknown('notListed');
  return { kind: 'known', id: associate.id, by: 'associateId' };
}

function unknown(why: Extract<Myself, { readonly kind: 'unknown' }>['why']): Myself {
  return { kind: 'unknown', why };
}

/** Whether two names are one person's: "Berg, Anna" is "Anna Berg". No name is nobody's. */
function sameName(a: string, b: string): boolean {
  const words = wordsOf(a);
  return words !== '' && words === wordsOf(b);
}

function wordsOf(name: string): string {
  // Upper case first: it is what makes "ß" and "SS" the same letters.
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase();
  const words = folded.split(/[\s,]+/u).filter((word) => word !== '');
  return words.sort().join(' ');
}
