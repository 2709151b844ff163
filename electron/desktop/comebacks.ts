import type { Clock } from '../presence/clock.ts';

/** A page that dies more often than this within the time will die again. */
const most = 3;
const withinMs = 60_000;

/**
 * How often a page that dies may be made again: a few times in a minute, so that one that always dies
 * is given up, and does not come and go for ever.
 */
export function comebacks({ steady }: Pick<Clock, 'steady'>): () => boolean {
  let latest: readonly number[] = [];
  return () => {
    const now = steady();
    latest = [...latest.filter((at) => now - at < withinMs), now];
    return latest.length <= most;
  };
}
