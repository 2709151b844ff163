/**
 * How one language writes a time to the second, both in ms since 1970: `today 12:04:31`, and of any
 * other day `3 May 2027, 12:04:31`. To stand within a sentence.
 *
 * @param locale a BCP 47 tag
 */
export function exactTimeOf(locale: string): (wall: number, now: number) => string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const hourCycle = 'h23';
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle,
  });
  const today = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
  return (wall, now) =>
    day.format(wall) === day.format(now)
      ? `${today} ${time.format(wall)}`
      : `${day.format(wall)}, ${time.format(wall)}`;
}
