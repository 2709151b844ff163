import { chats, number, shortDay } from './numbers.ts';

export const day = {
  came: (time: string) => `came ${time}`,
  went: (time: string) => `went ${time}`,
  /** Seen so, after a time in which nobody looked. */
  presentBy: (time: string) => `present by ${time}`,
  awayBy: (time: string) => `away by ${time}`,
  andEarlier: (count: number) => `and ${number(count)} earlier`,
  nothingSeen: 'Nothing seen yet today',
  busyFrom: (count: number) => `busy from ${chats(count)}`,
  /** The drawing, for those who do not see it. */
  summary: (from: string, to: string, what: readonly string[]) =>
    `Today from ${from} to ${to}, as seen from here: ${what.join(', ')}.`,
  presentFor: (duration: string) => `present ${duration}`,
  neverPresent: 'not present',
  mostChats: (count: number) => (count === 0 ? 'no chats' : `at most ${chats(count)} at once`),
  busyForLong: (duration: string) => `busy ${duration}`,
  /** `4 h 10 min`, of one minute or more. */
  duration: (minutes: number) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Earlier days',
  /** A day before today: `Mon 9 Mar`. */
  name: (wall: number) => shortDay(wall).replace(',', ''),
  /** From the first coming to the last going. */
  between: (from: string, to: string) => `${from}–${to}`,
  earlierSummary: (name: string, what: string) => `${name}: ${what}`,
};
