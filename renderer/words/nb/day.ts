import type { Words } from '../en.ts';
import { chats, number, shortDay } from './numbers.ts';

export const day: Words['day'] = {
  came: (time) => `kom ${time}`,
  went: (time) => `gikk ${time}`,
  /** Not "senest", which is as well the word for "most lately". */
  presentBy: (time) => `var til stede ${time}`,
  awayBy: (time) => `var borte ${time}`,
  andEarlier: (count) => `og ${number(count)} tidligere`,
  nothingSeen: 'Ingenting sett ennå i dag',
  busyFrom: (count) => `opptatt fra ${chats(count)}`,
  summary: (from, to, what) => `I dag fra ${from} til ${to}, slik vi har sett det: ${what.join(', ')}.`,
  presentFor: (duration) => `til stede ${duration}`,
  neverPresent: 'ikke til stede',
  mostChats: (count) => (count === 0 ? 'ingen chatter' : `høyst ${chats(count)} samtidig`),
  busyForLong: (duration) => `opptatt ${duration}`,
  duration: (minutes) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)}\u00a0t`, minutes % 60 > 0 && `${minutes % 60}\u00a0min`]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Tidligere dager',
  name: shortDay,
  between: (from, to) => `${from}–${to}`,
  earlierSummary: (name, what) => `${name}: ${what}`,
};
