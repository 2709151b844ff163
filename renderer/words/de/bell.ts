import type { Words } from '../en.ts';

export const bell: Words['bell'] = {
  on: 'Benachrichtigungen sind an',
  paused: (time) => (time === null ? 'Pausiert' : `Pausiert bis ${time}`),
  quietHours: (time) => (time === null ? 'Ruhezeit' : `Ruhezeit bis ${time}`),
  doNotDisturb: (time) => (time === null ? 'Nicht stören' : `Nicht stören bis ${time}`),
  until: (time) => `bis ${time}`,
  pause: {
    halfHour: '30 Minuten pausieren',
    hour: '1 Stunde pausieren',
    untilMorning: 'Bis morgen 08:00 pausieren',
    untilResumed: 'Bis auf Weiteres pausieren',
  },
  resume: 'Jetzt fortsetzen',
  why: 'Warum (nicht) benachrichtigt?',
  missed: 'Was nicht angezeigt werden konnte:',
  keptHere: 'Dieses System zeigt keine Benachrichtigungen an, daher stehen sie hier:',
};
