import type { Words } from '../en.ts';

export const bell: Words['bell'] = {
  on: 'Meldingen staan aan',
  paused: (time) => (time === null ? 'Gepauzeerd' : `Gepauzeerd tot ${time}`),
  quietHours: (time) => (time === null ? 'Stille uren' : `Stil tot ${time}`),
  doNotDisturb: (time) => (time === null ? 'Niet storen' : `Niet storen tot ${time}`),
  until: (time) => `tot ${time}`,
  pause: {
    halfHour: '30 minuten pauzeren',
    hour: '1 uur pauzeren',
    untilMorning: 'Pauzeren tot morgen 08:00',
    untilResumed: 'Pauzeren tot ik hervat',
  },
  resume: 'Nu hervatten',
  why: 'Waarom wel of geen melding?',
  missed: 'Wat niet getoond kon worden:',
  keptHere: 'Dit systeem toont geen meldingen, dus ze staan hier:',
};
