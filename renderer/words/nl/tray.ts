import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const tray: Words['tray'] = {
  starting: 'Je collega’s worden opgezocht…',
  lastSeen: (time) => `stand van ${time}, verbinding wordt hersteld`,
  unreachable: 'SuperOffice is onbereikbaar, nieuwe poging',
  lastSeenBlocked: (time) => `stand van ${time}, open om te zien waarom`,
  blocked: 'SuperOffice is onbereikbaar, open om te zien waarom',
  signIn: 'Inloggen nodig',
  stopped: 'SuperOffice geeft ons geen toegang',
  maintenance: 'SuperOffice is in onderhoud',
  maintenanceUntil: (time) => `SuperOffice is in onderhoud, volgende controle ${time}`,
  suspended: 'Je SuperOffice is geblokkeerd',
  deleted: 'Je SuperOffice bestaat niet meer',
  notConnected: 'Niet verbonden',
  uncovered: (names) =>
    names.length > 2
      ? `${number(names.length)} kanalen zijn onbemand`
      : `${list(names)} ${counted(names.length, 'is', 'zijn')} onbemand`,
  paused: (time) => (time === null ? 'Gepauzeerd' : `Gepauzeerd tot ${time}`),
  quiet: (time) => (time === null ? 'Stille uren' : `Stil tot ${time}`),
  doNotDisturb: '‘Niet storen’ staat aan',
  missed: 'meldingen verschijnen hier niet: open om ze te zien',
  open: 'Openen',
  topics: 'Kanalen',
  topic: {
    present: (name, present) => `${name} · ${number(present)} aanwezig`,
    uncovered: (name) => `${name} · onbemand`,
    closed: (name) => `${name} · gesloten`,
  },
  moreTopics: (count) => `en nog ${number(count)} in de lijst`,
  pause: 'Meldingen pauzeren',
  pauseFor: {
    halfHour: '30 minuten',
    hour: '1 uur',
    untilMorning: 'Tot morgen 08:00',
    untilResumed: 'Tot ik hervat',
  },
  resume: 'Meldingen hervatten',
  why: 'Waarom wel of geen melding?',
  connect: 'Verbinden met SuperOffice…',
  refresh: 'Vernieuwen',
  settings: 'Instellingen…',
  help: 'Help',
  logFolder: 'Logmap openen',
  about: 'Over Chat Presence',
  quit: 'Afsluiten',
};
