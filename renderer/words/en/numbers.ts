const plural = new Intl.PluralRules('en');
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
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
