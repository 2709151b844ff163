import * as v from 'valibot';
import type { Limits } from './limits.ts';

/** A whole number within these limits. Nought below zero is nought: it would be shown with its sign. */
export function wholeNumber({ least, most }: Limits): v.GenericSchema<number> {
  return v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
    v.transform((number) => number + 0),
  );
}

/** A number by which the tenant knows an agent or a topic: an int32 above zero. */
export const int32 = wholeNumber({ least: 1, most: 2 ** 31 - 1 });
