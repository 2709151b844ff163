import type { AgentId } from '../agent.ts';
import type { Circumstances } from './circumstances.ts';
import { coolsDown } from './cool-down.ts';
import type { Silence } from './decision.ts';
import { agentsOf, type Happening } from './happening.ts';
import type { NoticeMemory } from './memory.ts';
import type { Notice } from './notice.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';
import type { WaitingRules } from './waiting-rules.ts';

/** What one look's verdicts hang on. */
export interface Judging {
  readonly memory: NoticeMemory;
  readonly circumstances: Circumstances;
  readonly rules: WaitingRules;
  /** The digest that is due in this look, in which nothing else is told; null: none. */
  readonly digest: Exclude<Notice['kind'], 'news'> | null;
  /** Now, steady ms. */
  readonly now: number;
}

/** Judges what was seen: by which rules it is told, or why it is not; of several reasons the first that counts. */
export function judgeOf({
  memory,
  circumstances,
  rules,
  digest,
  now,
}: Judging): (seen: Seen) => readonly Rule[] | Silence {
  const { myself, away, hush } = circumstances;
  const { awayAtLock } = memory;

  /** Away when the screen was locked and present now: that is certain, whatever was seen in between. */
  function isOfDigest(happening: Happening): boolean {
    return digest !== null && happening.kind === 'arrival' && awayAtLock?.has(happening.agent.id) === true;
  }

  return ({ happening, flaw }) => {
    if (flaw !== null && flaw !== 'briefAbsence' && !isOfDigest(happening)) return flaw;
    if (isOwnDoing(happening, myself)) return 'myself';
    if (flaw === 'briefAbsence') return flaw;
    const asking = rules.rulesFor(happening);
    if (typeof asking === 'string') return asking;
    if (coolsDown(memory.toldAt, happening, now)) return 'coolDown';
    if (away === 'locked') return 'locked';
    if (hush !== null) return hush;
    // Here before the screen was locked and here again, or a smaller matter: the digest is not about it.
    return digest !== null && awayAtLock !== null && !isOfDigest(happening) ? 'locked' : asking;
  };
}

/** It is me, or it is owed to me alone. */
function isOwnDoing(happening: Happening, myself: AgentId | null): boolean {
  const agents = agentsOf(happening);
  return agents.length === 1 && agents[0] === myself;
}
