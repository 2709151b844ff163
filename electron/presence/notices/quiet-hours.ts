import type { QuietHours, QuietSpan } from './hush.ts';
import { dayMs, localTime } from './local-time.ts';

const minuteMs = 60_000;
const weekMs = 7 * dayMs;
/** Midnight before the first Monday of 1970, on any clock. */
const aMonday = 4 * dayMs;

/** A span as a stretch of the week, which is a ring; both in ms, `start` since Monday's midnight. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Whether it is quiet now. Spans are read off the clocks on the wall: where these skip an hour there
 * is nothing of a span in it, and an hour that they show twice is quiet both times.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function isQuiet(quietHours: QuietHours, wall: number, timeZone: string): boolean {
  if (!quietHours.on || quietHours.spans.length === 0) return false;
  return quietFor(stretchesOf(quietHours), inWeek(localTime(wall, timeZone).asUtc)) > 0;
}

/**
 * When the quiet time that it is now ends, ms since 1970; spans that meet or overlap are one. Null
 * where it is not quiet, or always.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function quietUntil(quietHours: QuietHours, wall: number, timeZone: string): number | null {
  if (!isQuiet(quietHours, wall, timeZone)) return null;
  const stretches = stretchesOf(quietHours);
  let at = wall;
  for (;;) {
    const { asUtc, offsetMs } = localTime(at, timeZone);
    const left = quietFor(stretches, inWeek(asUtc));
    if (left === 0) return at;
    if (left === Infinity) return null;
    // Never far at once: clocks that are changed and changed back in between would go unseen.
    const end = at + Math.min(left, dayMs);
    at = firstWithOtherOffset(at, end, offsetMs, timeZone) ?? end;
  }
}

function stretchesOf({ spans }: QuietHours): readonly Stretch[] {
  return spans.flatMap((span) =>
    span.days.map((day) => ({
      start: (day - 1) * dayMs + span.from * minuteMs,
      length: lengthOf(span),
    })),
  );
}

function lengthOf({ from, to }: QuietSpan): number {
  return (to > from ? to - from : to - from + 1440) * minuteMs;
}

/** ms since the last Monday's midnight. */
function inWeek(asUtc: number): number {
  return modulo(asUtc - aMonday, weekMs);
}

/** For how long it stays quiet from here, by clocks that are not changed; ms, 0 where it is not. */
function quietFor(stretches: readonly Stretch[], from: number): number {
  let quiet = 0;
  for (;;) {
    const more = Math.max(0, ...stretches.map((stretch) => leftOf(stretch, from + quiet)));
    if (more === 0) return quiet;
    quiet += more;
    if (quiet >= weekMs) return Infinity;
  }
}

function leftOf({ start, length }: Stretch, at: number): number {
  return Math.max(0, length - modulo(at - start, weekMs));
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

/** The first instant after `from`, up to `to`, at which clocks are ahead of UTC by something else; null: none. */
function firstWithOtherOffset(from: number, to: number, offsetMs: number, timeZone: string): number | null {
  const isOther = (wall: number): boolean => localTime(wall, timeZone).offsetMs !== offsetMs;
  if (!isOther(to)) return null;
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isOther(middle)) after = middle;
    else before = middle;
  }
  return after;
}
