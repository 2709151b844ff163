import { aligned } from './aligned.ts';
import { median, ratios, type Figure, type Sample } from './figures.ts';

const heads = ['', 'ours', 'bare', 'ratio', '(min–max)', 'floor', 'ratio'];

/** The figures as a table of text: one line each, medians, and ratios of pairs with their spread. */
export function table(figures: readonly Figure[]): string {
  return aligned([heads, ...figures.map(cells)]);
}

function cells({ name, unit, ours, bare, floor }: Figure): string[] {
  const toBare = bare && ratios(ours, bare);
  const toFloor = floor && ratios(ours, floor);
  return [
    name,
    amount(ours, unit),
    bare ? amount(bare, unit) : '',
    toBare ? median(toBare).toFixed(2) : '',
    spread(toBare ?? ours, toBare ? 2 : digits(median(ours))),
    floor ? amount(floor, unit) : '',
    toFloor ? median(toFloor).toFixed(2) : '',
  ];
}

/** The middle of a sample with its unit, in three significant digits. */
export function amount(sample: Sample, unit: Figure['unit']): string {
  const value = median(sample);
  if (unit === 'µs' && value >= 1000) return amount([value / 1000], 'ms');
  return `${value.toFixed(unit === '' ? 0 : digits(value))} ${unit}`.trimEnd();
}

/** Where there is no ratio, the spread is that of the figure itself. */
function spread(sample: Sample, decimals: number): string {
  if (sample.length < 2) return '';
  return `(${Math.min(...sample).toFixed(decimals)}–${Math.max(...sample).toFixed(decimals)})`;
}

/** Three significant digits, no more. */
function digits(value: number): number {
  return value >= 100 ? 0 : value >= 10 ? 1 : 2;
}
