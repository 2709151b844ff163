import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const tray: Words['tray'] = {
  starting: 'Ihr Team wird gesucht\u00a0…',
  lastSeen: (time) => `Stand ${time}, Verbindung wird wiederhergestellt`,
  unreachable: 'SuperOffice nicht erreichbar, neuer Versuch läuft',
  lastSeenBlocked: (time) => `Stand ${time}, zum Nachsehen öffnen`,
  blocked: 'SuperOffice nicht erreichbar, zum Nachsehen öffnen',
  signIn: 'Anmeldung nötig',
  stopped: 'SuperOffice verweigert den Zugriff',
  maintenance: 'SuperOffice wird gewartet',
  maintenanceUntil: (time) => `SuperOffice wird gewartet, nächste Abfrage ${time}`,
  suspended: 'Ihr SuperOffice ist gesperrt',
  deleted: 'Ihr SuperOffice gibt es nicht mehr',
  notConnected: 'Nicht verbunden',
  uncovered: (names) =>
    names.length > 2
      ? `${number(names.length)} Kanäle sind unbesetzt`
      : `${list(names)} ${counted(names.length, 'ist', 'sind')} unbesetzt`,
  paused: (time) => (time === null ? 'Pausiert' : `Pausiert bis ${time}`),
  quiet: (time) => (time === null ? 'Ruhezeit' : `Ruhezeit bis ${time}`),
  doNotDisturb: '„Nicht stören“ ist an',
  missed: 'Benachrichtigungen werden hier nicht angezeigt: zum Lesen öffnen',
  open: 'Öffnen',
  topics: 'Kanäle',
  topic: {
    present: (name, present) => `${name} · ${number(present)} anwesend`,
    uncovered: (name) => `${name} · unbesetzt`,
    closed: (name) => `${name} · geschlossen`,
  },
  moreTopics: (count) => `und ${number(count)} ${counted(count, 'weiterer', 'weitere')} in der Liste`,
  pause: 'Benachrichtigungen pausieren',
  pauseFor: {
    halfHour: '30 Minuten',
    hour: '1 Stunde',
    untilMorning: 'Bis morgen 08:00',
    untilResumed: 'Bis auf Weiteres',
  },
  resume: 'Benachrichtigungen fortsetzen',
  why: 'Warum (nicht) benachrichtigt?',
  connect: 'Mit SuperOffice verbinden\u00a0…',
  refresh: 'Aktualisieren',
  settings: 'Einstellungen\u00a0…',
  help: 'Hilfe',
  logFolder: 'Protokollordner öffnen',
  about: 'Über Chat Presence',
  quit: 'Beenden',
};
