import * as v from 'valibot';

/**
 * A whole number of a tenant's, an int32. Nought below zero, which JSON can hold, is nought: it would be
 * shown with its sign.
 */
export function int32From(least: number): v.GenericSchema<number> {
  return v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(2 ** 31 - 1),
    v.transform((number) => number + 0),
  );
}
