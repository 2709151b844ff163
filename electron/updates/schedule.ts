import type { Random } from '../presence/clock.ts';

const minute = 60_000;
const hour = 60 * minute;

/** ms until the first look: whoever has just started the app, or the computer, needs it for something else. */
export function firstLookIn(random: Random): number {
  return Math.round((3 + 5 * random()) * minute);
}

/**
 * ms until the next look: every six hours, ±20 % so that a whole office does not ask at once; after failed
 * ones in half an hour, and after each further one in twice as long, up to the six hours.
 *
 * @param failures failed looks in a row
 */
export function nextLookIn(failures: number, random: Random): number {
  const interval = failures === 0 ? 6 * hour : Math.min(6 * hour, 2 ** (failures - 1) * (hour / 2));
  return Math.round(interval * (0.8 + 0.4 * random()));
}
