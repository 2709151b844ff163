import type { Words } from '../en.ts';
import { chats, number, shortDay } from './numbers.ts';

export const day: Words['day'] = {
  came: (time) => `kom ${time}`,
  went: (time) => `gick ${time}`,
  /** Not "senast", which is as well the word for "last". */
  presentBy: (time) => `var närvarande ${time}`,
  awayBy: (time) => `var borta ${time}`,
  andEarlier: (count) => `och ${number(count)} tidigare`,
  nothingSeen: 'Inget har synts än i dag',
  busyFrom: (count) => `upptagen från ${chats(count)}`,
  summary: (from, to, what) => `I dag från ${from} till ${to}, så som vi har sett det: ${what.join(', ')}.`,
  presentFor: (duration) => `närvarande ${duration}`,
  neverPresent: 'inte närvarande',
  mostChats: (count) => (count === 0 ? 'inga chattar' : `högst ${chats(count)} samtidigt`),
  busyForLong: (duration) => `upptagen ${duration}`,
  duration: (minutes) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)}\u00a0h`, minutes % 60 > 0 && `${minutes % 60}\u00a0min`]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Tidigare dagar',
  name: shortDay,
  between: (from, to) => `${from}–${to}`,
  earlierSummary: (name, what) => `${name}: ${what}`,
};
