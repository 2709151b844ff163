import type { Topic } from '../topics.ts';
import type { Fields } from './rights.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const workdays: ReadonlySet<string> = new Set(days.slice(0, 5));
const open = { start: '08:00:00', stop: '16:00:00' };
const lunch = { start: '11:30:00', stop: '12:00:00' };

/** The `ChatOpeningHours` of a topic: workdays, with lunch, in Norwegian time. */
export function openingHoursOf({ officeHours }: Topic): Fields {
  const week = days.flatMap((day): [string, unknown][] => [
    [`${day}Enabled`, workdays.has(day)],
    [`${day}Start`, open.start],
    [`${day}Stop`, open.stop],
  ]);
  return {
    TzLocation: {
      TZLocationID: 261,
      Name: 'Norway',
      TZLocationCode: 'NO',
      TZLocationCities: 'Oslo',
      IsoNumber: 578,
      TimeZoneSTDRules: {},
      TimeZoneDSTRules: {},
    },
    ...Object.fromEntries(week),
    UseLunchHours: officeHours,
    LunchStart: lunch.start,
    LunchStop: lunch.stop,
  };
}

/**
 * Whether a topic is within its opening hours; one without any always is.
 *
 * @param now ms since 1970
 */
export function isOpen({ officeHours }: Topic, now: number): boolean {
  if (!officeHours) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (wanted: Intl.DateTimeFormatPartTypes): string =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  const within = ({ start, stop }: typeof open): boolean => start <= time && time < stop;
  return workdays.has(part('weekday')) && within(open) && !within(lunch);
}
