import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const tray: Words['tray'] = {
  starting: 'Letar efter dina kollegor…',
  lastSeen: (time) => `senast uppdaterat ${time}, ansluter igen`,
  unreachable: 'Får ingen kontakt med SuperOffice, försöker igen',
  lastSeenBlocked: (time) => `senast uppdaterat ${time}, öppna för att se varför`,
  blocked: 'Får ingen kontakt med SuperOffice, öppna för att se varför',
  signIn: 'Du behöver logga in',
  stopped: 'SuperOffice ger oss ingen åtkomst',
  maintenance: 'Underhåll pågår i SuperOffice',
  maintenanceUntil: (time) => `Underhåll pågår i SuperOffice, nästa kontroll ${time}`,
  suspended: 'SuperOffice-lösningen är spärrad',
  deleted: 'SuperOffice-lösningen finns inte längre',
  notConnected: 'Inte ansluten',
  uncovered: (names) =>
    names.length > 2
      ? `${number(names.length)} kanaler är obemannade`
      : `${list(names)} är ${counted(names.length, 'obemannad', 'obemannade')}`,
  paused: (time) => (time === null ? 'Pausat' : `Pausat till ${time}`),
  quiet: (time) => (time === null ? 'Tysta timmar' : `Tyst till ${time}`),
  doNotDisturb: '”Stör ej” är på',
  missed: 'notiser visas inte här: öppna för att se dem',
  open: 'Öppna',
  topics: 'Kanaler',
  topic: {
    present: (name, present) => `${name} · ${number(present)} närvarande`,
    uncovered: (name) => `${name} · obemannad`,
    closed: (name) => `${name} · stängd`,
  },
  moreTopics: (count) => `och ${number(count)} till i listan`,
  pause: 'Pausa notiser',
  pauseFor: {
    halfHour: '30 minuter',
    hour: '1 timme',
    untilMorning: 'Till i morgon kl. 08:00',
    untilResumed: 'Tills vidare',
  },
  resume: 'Återuppta notiser',
  why: 'Varför fick jag (inte) en notis?',
  connect: 'Anslut till SuperOffice…',
  refresh: 'Uppdatera',
  settings: 'Inställningar…',
  help: 'Hjälp',
  logFolder: 'Öppna loggmappen',
  about: 'Om Chat Presence',
  quit: 'Avsluta',
};
