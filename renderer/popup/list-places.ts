import type { AgentId } from '../../electron/presence/agent.ts';
import type { Section, SectionName } from '../../electron/presence/sections.ts';

/** A place of the list that can have the keyboard: a section's heading, or an agent's row. */
export type Place = SectionName | AgentId;

/**
 * The places that keys move among, in the order they are seen, whether they are drawn or not: rows,
 * and the headings that stand for rows folded away.
 *
 * @param at where the keyboard is; that place counts in any case
 */
export function placesOf(
  shown: readonly Section[],
  isFolded: (name: SectionName) => boolean,
  at: Place | null,
): readonly Place[] {
  return shown.flatMap(({ name, agents }): Place[] => {
    if (isFolded(name)) return [name];
    const ids = agents.map(({ id }) => id);
    return name === at ? [name, ...ids] : ids;
  });
}
