import type { Clock } from '../presence/clock.ts';

const withinMs = 60_000;

/**
 * How often what dies may be made again: a few times in a minute, so that one that always dies
 * is given up, and does not come and go for ever.
 *
 * @param most what dies more often than this in a minute will die again; that of a page, where nothing is said
 */
export function comebacks({ steady }: Pick<Clock, 'steady'>, most = 3): () => boolean {
  let latest: readonly number[] = [];
  return () => {
    const now = steady();
    latest = [...latest.filter((at) => now - at < withinMs), now];
    return latest.length <= most;
  };
}
