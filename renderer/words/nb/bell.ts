import type { Words } from '../en.ts';

export const bell: Words['bell'] = {
  on: 'Varsler er på',
  paused: (time) => (time === null ? 'På pause' : `På pause til ${time}`),
  quietHours: (time) => (time === null ? 'Stilletid' : `Stille til ${time}`),
  doNotDisturb: (time) => (time === null ? 'Ikke forstyrr' : `Ikke forstyrr til ${time}`),
  until: (time) => `til ${time}`,
  pause: {
    halfHour: 'Pause i 30 minutter',
    hour: 'Pause i 1 time',
    untilMorning: 'Pause til i morgen kl. 08:00',
    untilResumed: 'Pause til jeg slår på igjen',
  },
  resume: 'Slå på igjen nå',
  why: 'Hvorfor fikk jeg (ikke) varsel?',
  missed: 'Dette kunne ikke vises som varsel:',
  keptHere: 'Denne datamaskinen viser ingen varsler, så de samles her:',
};
