import { speechOf } from '../speech.ts';

export const speech = speechOf('da-DK');

export const { counted, number, list, shortDay } = speech;

const { date, dayAndMonth, timeOfDay } = speech;

/** `2 chats` */
export function chats(count: number): string {
  return `${number(count)} ${counted(count, 'chat', 'chats')}`;
}

/** `kl. 12.04`; of any day but today `3. maj kl. 12.04`. To stand within a sentence, without a word for "at". */
export function timeOrDate(wall: number, now: number): string {
  const time = `kl.\u00a0${timeOfDay(wall)}`;
  return date(wall) === date(now) ? time : `${dayAndMonth(wall)} ${time}`;
}
