import type { Agent, TopicId, TopicNames } from './agent.ts';
import { fitOf, partsOf, searchedName } from './name-parts.ts';
import { plain } from './plain-text.ts';
import type { Section } from './sections.ts';

/** Longer than any name, characters. */
export const longestSearch = 200;

/** Finds agents by parts of their names and of their topics' names. */
export interface AgentSearch {
  /** Whether anything is searched for with what is typed: blanks and hyphens alone find nobody. */
  isSearch(typed: string): boolean;
  /**
   * Of each section those whom every part of what is typed is found in, whatever its case and marks:
   * first those whose names' words begin with the parts ("an li" for Anna Lindqvist), then those whose
   * names hold them anywhere, then those whose topics do, else in the order they had. Sections that
   * nobody is left in are left out; where nothing is typed all is as it was.
   */
  of(shown: readonly Section[], typed: string, topicNames: TopicNames): readonly Section[];
}

/**
 * A search that keeps what it has once prepared.
 *
 * @param nameOf an agent's name as it is shown
 */
export function agentSearch(nameOf: (agent: Agent) => string): AgentSearch {
  const prepared = new WeakMap<Agent, string>();

  function nameIn(agent: Agent): string {
    const known = prepared.get(agent);
    if (known !== undefined) return known;
    const name = searchedName(nameOf(agent));
    prepared.set(agent, name);
    return name;
  }

  return {
    isSearch: (typed) => partsOf(typed).length > 0,
    of(shown, typed, topicNames) {
      const parts = partsOf(typed);
      if (parts.length === 0) return shown;
      const topics = parts.map((part) => topicsWith(part, topicNames));
      return shown
        .map(({ name, agents }) => ({ name, agents: ranked(agents, (agent) => rank(agent, parts, topics)) }))
        .filter(({ agents }) => agents.length > 0);
    },
  };

  /** 0: words of the name begin with all parts, 1: the name holds them, 2: topics help, null: they are not there. */
  function rank(
    agent: Agent,
    parts: readonly string[],
    topics: readonly ReadonlySet<TopicId>[],
  ): 0 | 1 | 2 | null {
    const name = nameIn(agent);
    let worst: 0 | 1 | 2 = 0;
    for (const [index, part] of parts.entries()) {
      const fit = fitOf(name, part);
      if (fit === 'begins') continue;
      if (fit === 'within') worst = worst === 2 ? 2 : 1;
      else if (agent.topics.some((topic) => topics[index]?.has(topic))) worst = 2;
      else return null;
    }
    return worst;
  }
}

function topicsWith(part: string, topicNames: TopicNames): ReadonlySet<TopicId> {
  return new Set([...topicNames].filter(([, name]) => plain(name).includes(part)).map(([topic]) => topic));
}

function ranked(agents: readonly Agent[], rank: (agent: Agent) => 0 | 1 | 2 | null): readonly Agent[] {
  const ranks: readonly [Agent[], Agent[], Agent[]] = [[], [], []];
  for (const agent of agents) {
    const at = rank(agent);
    if (at !== null) ranks[at].push(agent);
  }
  return ranks.flat();
}
