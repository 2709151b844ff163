import type { Limits } from '../../electron/contract/limits.ts';

/** What has been typed where a whole number is wanted. */
export type NumberEntry =
  | { readonly kind: 'number'; readonly value: number }
  /** None yet, but what is typed next may make it one. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong' };

/** Reads what is typed: a whole number within the limits, the beginning of one, or neither. */
export function numberEntry(typed: string, { least, most }: Limits): NumberEntry {
  const text = typed.trim();
  if (text === '') return { kind: 'unfinished' };
  if (!/^\d+$/.test(text)) return { kind: 'wrong' };
  const value = Number(text);
  if (value >= least && value <= most) return { kind: 'number', value };
  return mayGrowInto(value, least, most) ? { kind: 'unfinished' } : { kind: 'wrong' };
}

/** Whether digits written behind it make it a number within the limits. */
function mayGrowInto(value: number, least: number, most: number): boolean {
  if (value === 0) return false;
  for (let from = value * 10, to = from + 9; from <= most; from *= 10, to = to * 10 + 9) {
    if (to >= least) return true;
  }
  return false;
}
