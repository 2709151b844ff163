import { speechOf } from '../speech.ts';

export const speech = speechOf('de');

export const { counted, number, list, shortDay } = speech;

const { date, dayAndMonth, timeOfDay } = speech;

/** `2 Chats` */
export function chats(count: number): string {
  return `${number(count)} ${counted(count, 'Chat', 'Chats')}`;
}

/** `12:04`; of any day but today `12:04 am 3. Mai`, which goes on after "seit", "bis" and "um" alike. */
export function timeOrDate(wall: number, now: number): string {
  const time = timeOfDay(wall);
  return date(wall) === date(now) ? time : `${time} am ${dayAndMonth(wall)}`;
}
