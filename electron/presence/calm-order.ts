import type { Agent, AgentId } from './agent.ts';
import { sectionNames, type Section, type SectionName } from './sections.ts';

/**
 * The list as it is shown to somebody who is at it: everybody stays where they were, with what is
 * known of them now. Who is new comes last in their section; who is no longer there is gone.
 *
 * @param before as it is shown
 * @param now as it would be shown to somebody who comes to it
 */
export function heldSections(before: readonly Section[], now: readonly Section[]): readonly Section[] {
  const current = new Map<AgentId, Agent>();
  for (const { agents } of now) for (const agent of agents) current.set(agent.id, agent);
  const held = new Map<SectionName, Agent[]>();
  const shown = new Set<AgentId>();
  for (const { name, agents } of before) {
    const there = agents.map(({ id }) => current.get(id)).filter((agent) => agent !== undefined);
    for (const { id } of there) shown.add(id);
    held.set(name, there);
  }
  for (const { name, agents } of now) {
    const fresh = agents.filter(({ id }) => !shown.has(id));
    held.set(name, [...(held.get(name) ?? []), ...fresh]);
  }
  return sectionNames
    .map((name) => ({ name, agents: held.get(name) ?? [] }))
    .filter(({ agents }) => agents.length > 0);
}

/** Shows a list calmly: order changes wait as long as the person is at it. */
export type CalmOrder = (wanted: Section[], isAtIt: boolean, own: readonly unknown[]) => readonly Section[];

/**
 * A list that nobody has seen yet. Of `own`, what the person does to the list by themselves, each
 * change is seen at once.
 */
export function calmOrder(): CalmOrder {
  let shown: readonly Section[] = [];
  let done: readonly unknown[] | null = null;
  return (wanted, isAtIt, own) => {
    const isOwnDoing = done === null || own.some((value, index) => value !== done?.[index]);
    shown = isAtIt && !isOwnDoing ? heldSections(shown, wanted) : wanted;
    done = own;
    return shown;
  };
}
