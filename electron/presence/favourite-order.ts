import type { AgentId } from './agent.ts';

/**
 * All favourites with one of them moved.
 *
 * @param all in their order
 * @param shown those of them that are shown, in the same order, `id` among them
 * @param to the place that `id` gets among the shown
 */
export function movedTo(
  all: readonly AgentId[],
  shown: readonly AgentId[],
  id: AgentId,
  to: number,
): readonly AgentId[] {
  const others = shown.filter((each) => each !== id);
  const rest = all.filter((each) => each !== id);
  const next = others[Math.max(0, to)];
  const last = others.at(-1);
  const at = next !== undefined ? rest.indexOf(next) : last !== undefined ? rest.indexOf(last) + 1 : 0;
  return others.length === 0 ? all : rest.toSpliced(at, 0, id);
}
