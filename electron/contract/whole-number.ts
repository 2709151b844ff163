import * as v from 'valibot';
import type { Limits } from './limits.ts';

/** A whole number within these limits. */
export function wholeNumber({ least, most }: Limits): v.GenericSchema<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}
