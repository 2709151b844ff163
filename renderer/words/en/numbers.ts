const plural = new Intl.PluralRules('en');
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dayOfWeek = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const stamp = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** The form of a word that goes with this number. */
export function counted(count: number, one: string, many: string): string {
  return plural.select(count) === 'one' ? one : many;
}

/** `2 chats` */
export function chats(count: number): string {
  return `${count} ${counted(count, 'chat', 'chats')}`;
}

/** `12:04`; of any day but today `12:04 on 3 May`: a time alone is taken for today's. */
export function timeOrDate(wall: number, now: number): string {
  const clockTime = time.format(wall);
  return date(wall) === date(now) ? clockTime : `${clockTime} on ${dayOfYear.format(wall)}`;
}

/** `3 May 2027`, as this language writes it. */
export function date(wall: number): string {
  return day.format(wall);
}

/** `12:04`, of a day that is known. */
export function timeOfDay(wall: number): string {
  return time.format(wall);
}

/** `Tuesday 3 May`, of about this year. */
export function weekdayAndDate(wall: number): string {
  return dayOfWeek.format(wall);
}

/** `2027-05-03 12:04:09`, the same in every language: to be sorted, and read by others. */
export function dateAndTime(wall: number): string {
  return stamp.format(wall);
}
