import { speechOf } from '../speech.ts';

export const speech = speechOf('en-GB');

export const { counted, number, list, shortDay } = speech;

const { date, dayAndMonth, timeOfDay } = speech;

/** `2 chats` */
export function chats(count: number): string {
  return `${number(count)} ${counted(count, 'chat', 'chats')}`;
}

/** `12:04`; of any day but today `12:04 on 3 May`: a time alone is taken for today's. */
export function timeOrDate(wall: number, now: number): string {
  const time = timeOfDay(wall);
  return date(wall) === date(now) ? time : `${time} on ${dayAndMonth(wall)}`;
}
