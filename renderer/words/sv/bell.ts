import type { Words } from '../en.ts';

export const bell: Words['bell'] = {
  on: 'Notiser är på',
  paused: (time) => (time === null ? 'Pausat' : `Pausat till ${time}`),
  quietHours: (time) => (time === null ? 'Tysta timmar' : `Tyst till ${time}`),
  doNotDisturb: (time) => (time === null ? 'Stör ej' : `Stör ej till ${time}`),
  until: (time) => `till ${time}`,
  pause: {
    halfHour: 'Pausa i 30 minuter',
    hour: 'Pausa i 1 timme',
    untilMorning: 'Pausa till i morgon kl. 08:00',
    untilResumed: 'Pausa tills vidare',
  },
  resume: 'Återuppta nu',
  why: 'Varför fick jag (inte) en notis?',
  missed: 'Det här gick inte att visa som notis:',
  keptHere: 'Den här datorn visar inga notiser, så de samlas här:',
};
