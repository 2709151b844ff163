/** Some measurements of one thing, all in the same unit. */
export type Sample = readonly number[];

/** The middle of a sample; NaN when it is empty. */
export function median(sample: Sample): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}

/** One sample divided by another, pair by pair, so that what disturbs both at a time cancels out. */
export function ratios(one: Sample, other: Sample): Sample {
  return one.map((value, index) => value / (other[index] ?? NaN));
}

/** What a figure is to come to at most: itself, in its unit, or one of its ratios. */
export interface Goal {
  readonly of: 'ours' | 'toBare' | 'toFloor';
  readonly most: number;
}

/** A line of the table. Samples share a unit; their ratios are what is quoted. */
export interface Figure {
  readonly name: string;
  readonly unit: 'MB' | 'kB' | 'ms' | 'µs' | '';
  readonly ours: Sample;
  /** The bare app with Electron's defaults, or what else `name` says after "to"; absent: nothing compares. */
  readonly bare?: Sample;
  /** The bare app without hardware acceleration. */
  readonly floor?: Sample;
  readonly goal?: Goal;
}
