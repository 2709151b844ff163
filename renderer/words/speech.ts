import { whenNeeded } from '../../electron/presence/when-needed.ts';
import { zonedFormat } from './zoned-format.ts';

/** How one language writes and orders numbers, names, times, dates and lists. Times are ms since 1970. */
export interface Speech {
  /** The form of a word that goes with this number. */
  readonly counted: (count: number, one: string, many: string) => string;
  /** `10,000` */
  readonly number: (value: number) => string;
  /** `Anna, Bo and Carla` */
  readonly list: (parts: readonly string[]) => string;
  /** Names in the order of this language's alphabet; 0 where only case or marks that make no letter differ. */
  readonly compareNames: (a: string, b: string) => number;
  /** `12:04`, of a day that is known. */
  readonly timeOfDay: (wall: number) => string;
  /** `12:04`, of minutes since midnight. */
  readonly minuteOfDay: (minute: number) => string;
  /** `3 May 2027` */
  readonly date: (wall: number) => string;
  /** `3 May`, of this year. */
  readonly dayAndMonth: (wall: number) => string;
  /** `Tuesday 3 May`, of about this year. */
  readonly weekdayAndDate: (wall: number) => string;
  /** `Mon 9 Mar` */
  readonly shortDay: (wall: number) => string;
  /** `2027-05-03 12:04:09`, the same in every language: to be sorted, and read by others. */
  readonly dateAndTime: (wall: number) => string;
  /** `7 minutes` of ms, rounded; `120 ms` where it is short. */
  readonly howLong: (ms: number) => string;
  /** `12 GB` of bytes. */
  readonly size: (bytes: number) => string;
}

/**
 * The speech of this place, by what the platform knows of it.
 *
 * @param locale a BCP 47 tag whose times are of 24 hours, like `en-GB`
 */
export function speechOf(locale: string): Speech {
  // To make all of these takes longer than all else that a language's words take; a start needs few of them.
  const plural = whenNeeded(() => new Intl.PluralRules(locale));
  const figures = whenNeeded(() => new Intl.NumberFormat(locale));
  const and = whenNeeded(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const alphabet = whenNeeded(() => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));
  const format = (options: Intl.DateTimeFormatOptions): ((wall: number) => string) =>
    zonedFormat(locale, options);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const ofMinute = format({ ...time, timeZone: 'UTC' });
  return {
    counted: (count, one, many) => (plural().select(count) === 'one' ? one : many),
    number: (value) => figures().format(value),
    list: (parts) => and().format(parts),
    compareNames: (a, b) => alphabet().compare(a, b),
    timeOfDay: format(time),
    minuteOfDay: (minute) => ofMinute(minute * 60_000),
    date: format({ dateStyle: 'long' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    weekdayAndDate: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    dateAndTime: zonedFormat('sv', { dateStyle: 'short', timeStyle: 'medium' }),
    howLong: (ms) => inUnit(locale, ms, spans),
    size: (bytes) => inUnit(locale, bytes, sizes),
  };
}

/** A unit that is used up to, not including, `below` of what is measured. */
interface Unit {
  readonly below: number;
  readonly is: number;
  readonly name: string;
  readonly display: 'short' | 'long';
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const spans: readonly Unit[] = [
  { below: second, is: 1, name: 'millisecond', display: 'short' },
  { below: minute, is: second, name: 'second', display: 'long' },
  { below: 2 * hour, is: minute, name: 'minute', display: 'long' },
  { below: 2 * day, is: hour, name: 'hour', display: 'long' },
  { below: Infinity, is: day, name: 'day', display: 'long' },
];

const sizes: readonly Unit[] = [
  { below: 1e9, is: 1e6, name: 'megabyte', display: 'short' },
  { below: Infinity, is: 1e9, name: 'gigabyte', display: 'short' },
];

/** Made when it is needed, which is seldom. */
function inUnit(locale: string, value: number, units: readonly Unit[]): string {
  const { is, name, display } = units.find(({ below }) => value < below) as Unit;
  const format = { style: 'unit', unit: name, unitDisplay: display, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, format).format(value / is);
}
