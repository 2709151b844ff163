/** An instant as the clocks of a time zone show it. */
export interface LocalTime {
  /** ms since 1970 as if the zone's clocks were UTC's: for reading year, month, day and time of day. */
  readonly asUtc: number;
  /** How far they are ahead of UTC, ms. */
  readonly offsetMs: number;
}

/** The only memory of these rooms outside of what is handed on: a zone's format is the same for whoever asks. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clocks of this zone show.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function localTime(wall: number, timeZone: string): LocalTime {
  const part = new Map(
    formatOf(timeZone)
      .formatToParts(wall)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  const wholeSecond = Math.floor(wall / 1000) * 1000;
  const asUtc = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return { asUtc: asUtc + (wall - wholeSecond), offsetMs: asUtc - wholeSecond };
}

/**
 * When the clocks of this zone show this; ms since 1970. Of two such times the first; a time that
 * clocks skip counts on from before the skip.
 *
 * @param asUtc as in {@link LocalTime}
 * @throws RangeError where there is no such zone
 */
export function instantOf(asUtc: number, timeZone: string): number {
  const offsets = [-dayMs, dayMs].map((aside) => localTime(asUtc + aside, timeZone).offsetMs);
  const candidates = offsets.map((offsetMs) => asUtc - offsetMs);
  const exact = candidates.filter((wall) => localTime(wall, timeZone).asUtc === asUtc);
  return exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? asUtc);
}

/** A day without a change of clocks, ms. */
export const dayMs = 86_400_000;

/** Making a format costs more than using it a thousand times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
