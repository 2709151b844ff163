import type { Words } from '../en.ts';
import { chats, number, shortDay } from './numbers.ts';

export const day: Words['day'] = {
  came: (time) => `kom ${time}`,
  went: (time) => `gik ${time}`,
  /** Not "senest", which is as well the word for "last". */
  presentBy: (time) => `var til stede ${time}`,
  awayBy: (time) => `var væk ${time}`,
  andEarlier: (count) => `og ${number(count)} tidligere`,
  nothingSeen: 'Intet set endnu i dag',
  busyFrom: (count) => `travlt fra ${chats(count)}`,
  summary: (from, to, what) => `I dag fra ${from} til ${to}, som vi har set det: ${what.join(', ')}.`,
  presentFor: (duration) => `til stede ${duration}`,
  neverPresent: 'ikke til stede',
  mostChats: (count) => (count === 0 ? 'ingen chats' : `højst ${chats(count)} ad gangen`),
  busyForLong: (duration) => `travlt ${duration}`,
  duration: (minutes) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)}\u00a0t.`, minutes % 60 > 0 && `${minutes % 60}\u00a0min.`]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Tidligere dage',
  name: shortDay,
  between: (from, to) => `${from}–${to}`,
  earlierSummary: (name, what) => `${name}: ${what}`,
};
