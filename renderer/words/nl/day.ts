import type { Words } from '../en.ts';
import { chats, number, shortDay } from './numbers.ts';

export const day: Words['day'] = {
  came: (time) => `kwam om ${time}`,
  went: (time) => `ging om ${time}`,
  presentBy: (time) => `uiterlijk ${time} aanwezig`,
  awayBy: (time) => `uiterlijk ${time} afwezig`,
  andEarlier: (count) => `en ${number(count)} eerder`,
  nothingSeen: 'Vandaag nog niets gezien',
  busyFrom: (from) => `druk vanaf ${chats(from)}`,
  summary: (from, to, what) => `Vandaag van ${from} tot ${to}, van hieruit gezien: ${what.join(', ')}.`,
  presentFor: (duration) => `${duration} aanwezig`,
  neverPresent: 'niet aanwezig',
  mostChats: (most) => (most === 0 ? 'geen chats' : `hoogstens ${chats(most)} tegelijk`),
  busyForLong: (duration) => `${duration} druk`,
  duration: (minutes) =>
    [minutes >= 60 && `${Math.floor(minutes / 60)}\u00a0u`, minutes % 60 > 0 && `${minutes % 60}\u00a0min`]
      .filter(Boolean)
      .join(' '),
  earlierDays: 'Eerdere dagen',
  name: (wall) => shortDay(wall),
  between: (from, to) => `${from}–${to}`,
  earlierSummary: (name, what) => `${name}: ${what}`,
};
