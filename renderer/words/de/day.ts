import type { Words } from '../en.ts';
import { chats, number, shortDay } from './numbers.ts';

export const day: Words['day'] = {
  came: (time) => `kam um ${time}`,
  went: (time) => `ging um ${time}`,
  presentBy: (time) => `spätestens ${time} anwesend`,
  awayBy: (time) => `spätestens ${time} abwesend`,
  andEarlier: (count) => `und ${number(count)} früher`,
  nothingSeen: 'Heute noch nichts gesehen',
  busyFrom: (from) => `ausgelastet ab ${chats(from)}`,
  summary: (from, to, what) => `Heute von ${from} bis ${to}, von hier aus gesehen: ${what.join(', ')}.`,
  presentFor: (duration) => `${duration} anwesend`,
  neverPresent: 'nicht anwesend',
  mostChats: (most) => (most === 0 ? 'keine Chats' : `höchstens ${chats(most)} gleichzeitig`),
  busyForLong: (duration) => `${duration} ausgelastet`,
  duration: (minutes) =>
    [
      minutes >= 60 && `${Math.floor(minutes / 60)}\u00a0Std.`,
      minutes % 60 > 0 && `${minutes % 60}\u00a0Min.`,
    ]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Frühere Tage',
  /** `Mo 9. März`: the shorter, the more room for the drawing beside it. */
  name: (wall) => shortDay(wall).replace('.,', ''),
  between: (from, to) => `${from}–${to}`,
  earlierSummary: (name, what) => `${name}: ${what}`,
};
