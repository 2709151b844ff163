import type { AskedServer } from '../../diagnostics/tenant-findings.ts';
import type { Clock } from '../../presence/clock.ts';
import type { Fetch } from '../../superoffice/request.ts';

/** `fetch` that notes whom it asked last, and what the clock of the answer said. */
export interface NotedFetch {
  readonly fetch: Fetch;
  /** Null before the first request. */
  last(): AskedServer | null;
}

/** Begins with nothing noted. */
export function notedFetch(fetch: Fetch, clock: Clock): NotedFetch {
  let last: AskedServer | null = null;
  return {
    async fetch(url, init) {
      const begun = clock.steady();
      const tookMs = (): number => Math.round(clock.steady() - begun);
      try {
        const response = await fetch(url, init);
        last = { address: url, tookMs: tookMs(), aheadMs: aheadOf(response, clock.wall()) };
        return response;
      } catch (error) {
        last = { address: url, tookMs: tookMs(), aheadMs: null };
        throw error;
      }
    },
    last: () => last,
  };
}

/** By `Date` (RFC 9110 §6.6.1), which every server with a clock sends. */
function aheadOf(response: Response, wall: number): number | null {
  const time = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(time) ? null : wall - time;
}
