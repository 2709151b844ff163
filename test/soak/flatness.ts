import type { Measure } from './measures.ts';

/** By how much something may grow over a thousand polls, or openings; kB of 2^10 bytes. */
export type Bounds = Partial<Readonly<Record<keyof Measure, number>>>;

/** What is let go of whenever it is taken, so that there is never more of it than before. */
const counted = ['processes', 'files', 'handles', 'waiting', 'listeners', 'windows'] as const;

/** What is not flat in these measures, a sentence each. */
export function notFlat(measures: readonly Measure[], bounds: Bounds): string[] {
  const risen = counted
    .filter((name) => rises(measures.map((each) => each[name])))
    .map((name) => `${name} are ever more: ${measures.map((each) => each[name]).join(', ')}`);
  const grown = Object.entries(bounds).flatMap(([name, bound]) => {
    const grows = growth(measures, name as keyof Measure);
    return grows <= bound ? [] : [`${name} grows by ${Math.round(grows)} a thousand, ${bound} is the most`];
  });
  return [...risen, ...grown];
}

/** How fast it grows over these measures, a thousand of what they count: the line of least squares. */
export function growth(measures: readonly Measure[], of: keyof Measure): number {
  const across = mean(measures.map(({ after }) => after));
  const up = mean(measures.map((each) => each[of]));
  const spread = measures.reduce((sum, { after }) => sum + (after - across) ** 2, 0);
  const together = measures.reduce((sum, each) => sum + (each.after - across) * (each[of] - up), 0);
  return (together / spread) * 1000;
}

/** Whether there is always more in each third than there ever was in the one before: one step alone is no leak. */
function rises(values: readonly number[]): boolean {
  const third = Math.ceil(values.length / 3);
  const [first, second, last] = [0, 1, 2].map((index) => values.slice(index * third, (index + 1) * third));
  const isAbove = (later: readonly number[] = [], earlier: readonly number[] = []): boolean =>
    Math.min(...later) > Math.max(...earlier);
  return isAbove(last, second) && isAbove(second, first);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The measures, a line each, and how each figure grows from `from` on. */
export function measuresTable(measures: readonly Measure[], from: number): string {
  const names = Object.keys(measures[0] ?? {}) as (keyof Measure)[];
  const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(11)).join('');
  const fitted = measures.slice(from);
  return [
    line(names),
    ...measures.map((each) => line(names.map((name) => `${Math.round(each[name])}`))),
    `a thousand more, from ${fitted[0]?.after} on:`,
    line(names.map((name) => growth(fitted, name).toFixed(name.endsWith('Kb') ? 0 : 2))),
  ].join('\n');
}
