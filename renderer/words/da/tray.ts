import type { Words } from '../en.ts';
import { list, number } from './numbers.ts';

export const tray: Words['tray'] = {
  starting: 'Leder efter dine kolleger…',
  lastSeen: (time) => `senest opdateret ${time}, genopretter forbindelsen`,
  unreachable: 'Ingen forbindelse til SuperOffice, prøver igen',
  lastSeenBlocked: (time) => `senest opdateret ${time}, åbn for at se hvorfor`,
  blocked: 'Ingen forbindelse til SuperOffice, åbn for at se hvorfor',
  signIn: 'Du skal logge ind',
  stopped: 'SuperOffice giver os ikke adgang',
  maintenance: 'SuperOffice er under vedligeholdelse',
  maintenanceUntil: (time) => `SuperOffice er under vedligeholdelse, næste tjek ${time}`,
  suspended: 'SuperOffice-løsningen er spærret',
  deleted: 'SuperOffice-løsningen findes ikke længere',
  notConnected: 'Ikke forbundet',
  uncovered: (names) =>
    names.length > 2
      ? `${number(names.length)} kanaler er ubemandede`
      : `${list(names)} er ${names.length === 1 ? 'ubemandet' : 'ubemandede'}`,
  paused: (time) => (time === null ? 'På pause' : `På pause til ${time}`),
  quiet: (time) => (time === null ? 'Stille timer' : `Stille til ${time}`),
  doNotDisturb: '”Forstyr ikke” er slået til',
  missed: 'notifikationer vises ikke her: åbn for at se dem',
  open: 'Åbn',
  topics: 'Kanaler',
  topic: {
    present: (name, present) => `${name} · ${number(present)} til stede`,
    uncovered: (name) => `${name} · ubemandet`,
    closed: (name) => `${name} · lukket`,
  },
  moreTopics: (count) => `og ${number(count)} til på listen`,
  pause: 'Sæt notifikationer på pause',
  pauseFor: {
    halfHour: '30 minutter',
    hour: '1 time',
    untilMorning: 'Til i morgen kl. 08.00',
    untilResumed: 'Indtil videre',
  },
  resume: 'Genoptag notifikationer',
  why: 'Hvorfor fik jeg (ikke) besked?',
  connect: 'Forbind til SuperOffice…',
  refresh: 'Opdater',
  settings: 'Indstillinger…',
  help: 'Hjælp',
  logFolder: 'Åbn logmappen',
  about: 'Om Chat Presence',
  quit: 'Afslut',
};
