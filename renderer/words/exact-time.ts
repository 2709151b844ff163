import { whenNeeded } from '../../electron/presence/when-needed.ts';
import { zonedFormat } from './zoned-format.ts';

/**
 * How one language writes a time to the second, both in ms since 1970: `today 12:04:31`, and of any
 * other day `3 May 2027, 12:04:31`. To stand within a sentence.
 *
 * @param locale a BCP 47 tag
 */
export function exactTimeOf(locale: string): (wall: number, now: number) => string {
  const day = zonedFormat(locale, { dateStyle: 'medium' });
  const hourCycle = 'h23';
  const time = zonedFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle,
  });
  const today = whenNeeded(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'));
  return (wall, now) => (day(wall) === day(now) ? `${today()} ${time(wall)}` : `${day(wall)}, ${time(wall)}`);
}
