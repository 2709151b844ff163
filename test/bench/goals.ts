import { aligned } from './aligned.ts';
import { median, ratios, type Figure, type Goal, type Sample } from './figures.ts';
import { amount } from './table.ts';

/** Those of the figures that have a goal, one a line: what they came to, and whether that keeps it; '' for none. */
export function goalsTable(figures: readonly Figure[]): string {
  const rows = figures.flatMap((figure) => (figure.goal === undefined ? [] : [row(figure, figure.goal)]));
  return rows.length === 0 ? '' : aligned([['goals', 'figure', 'goal', ''], ...rows]);
}

const against = { ours: '', toBare: '; to bare', toFloor: '; to the floor' } as const;

function row({ name, unit, ...samples }: Figure, { of, most }: Goal): string[] {
  const other = of === 'toBare' ? samples.bare : samples.floor;
  const found = of === 'ours' ? samples.ours : ratios(samples.ours, other ?? []);
  const written = (sample: Sample): string =>
    of === 'ours' ? amount(sample, unit) : median(sample).toFixed(2);
  return [
    `${name}${against[of]}`,
    written(found),
    `≤ ${written([most])}`,
    median(found) <= most ? 'kept' : 'missed',
  ];
}
