import type { Words } from '../en.ts';

export const bell: Words['bell'] = {
  on: 'Notifikationer er slået til',
  paused: (time) => (time === null ? 'På pause' : `På pause til ${time}`),
  quietHours: (time) => (time === null ? 'Stille timer' : `Stille til ${time}`),
  doNotDisturb: (time) => (time === null ? 'Forstyr ikke' : `Forstyr ikke til ${time}`),
  until: (time) => `til ${time}`,
  pause: {
    halfHour: 'Pause i 30 minutter',
    hour: 'Pause i 1 time',
    untilMorning: 'Pause til i morgen kl. 08.00',
    untilResumed: 'Pause indtil videre',
  },
  resume: 'Genoptag nu',
  why: 'Hvorfor fik jeg (ikke) besked?',
  missed: 'Dette kunne ikke vises som notifikation:',
  keptHere: 'Denne computer viser ingen notifikationer, så de samles her:',
};
