import * as v from 'valibot';

const int32Most = 2 ** 31 - 1;

/**
 * A whole number of a tenant's, an int32. Nought below zero, which JSON can hold, is nought: it would be
 * shown with its sign.
 */
export function int32From(least: number): v.GenericSchema<number> {
  return v.pipe(
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(int32Most),
    v.transform((number) => number + 0),
  );
}

/** Whether the value is such a number; it may be nought below zero. */
export function isInt32From(least: number, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= int32Most;
}
