import type { AgentId } from '../../electron/presence/agent.ts';

/** A row that is drawn, and where its middle is, px down the window. */
export interface DrawnRow {
  readonly id: AgentId;
  readonly middle: number;
}

/**
 * The place among `others` at which somebody is put who is held at this height: below the last row
 * above it. Of a long list only some rows are drawn.
 *
 * @param others everybody else, in their order
 * @param drawn those of them that are drawn, in the same order
 * @param y px down the window
 */
export function dropPlace(others: readonly AgentId[], drawn: readonly DrawnRow[], y: number): number {
  const last = drawn.filter(({ middle }) => middle < y).at(-1);
  if (last !== undefined) return others.indexOf(last.id) + 1;
  const first = drawn[0];
  return first === undefined ? 0 : others.indexOf(first.id);
}
