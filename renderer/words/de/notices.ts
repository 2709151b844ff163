import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const notices: Words['notices'] = {
  title: 'Benachrichtigungen',
  setByOrganisation: 'Von Ihrer Organisation festgelegt',
  desktopSilent: 'Das System zeigt gerade keine Benachrichtigungen an.',

  tellMeWhen: 'Wann Sie benachrichtigt werden',
  whom: { label: 'Bei wem', anyone: 'Alle', favourites: 'Nur Favoriten' },
  scope: {
    label: 'Kanäle',
    mine: 'Meine Kanäle',
    all: 'Alle Kanäle',
    chosen: 'Ausgewählte Kanäle\u00a0…',
  },
  often: { label: 'Wie oft', eachTime: 'Jedes Mal', once: 'Einmal, dann aus' },
  topics: {
    legend: (rule) => `Kanäle für: ${rule}`,
    find: 'Kanal suchen',
    mine: 'mein Kanal',
    chosen: (count, total) => `${number(count)} von ${number(total)} ausgewählt`,
    noneChosen: 'Wählen Sie mindestens einen Kanal aus.',
    noneFits: 'Kein Kanal mit diesem Namen.',
    noneKnown: 'Die Kanäle erscheinen, sobald Sie verbunden sind.',
  },

  agentRules: 'Regeln für einzelne Teammitglieder',
  agentRulesHint:
    'Um eine Regel hinzuzufügen, öffnen Sie ein Teammitglied in der Liste und wählen dort, was Ihnen gemeldet werden soll.',
  remove: 'Entfernen',
  removeWhat: (what) => `Entfernen: ${what}`,

  quietHours: 'Ruhezeiten',
  quietHoursOn: 'In diesen Zeiten wird nichts gemeldet',
  days: 'Tage',
  day: {
    1: { short: 'Mo', long: 'Montag' },
    2: { short: 'Di', long: 'Dienstag' },
    3: { short: 'Mi', long: 'Mittwoch' },
    4: { short: 'Do', long: 'Donnerstag' },
    5: { short: 'Fr', long: 'Freitag' },
    6: { short: 'Sa', long: 'Samstag' },
    7: { short: 'So', long: 'Sonntag' },
  },
  from: 'von',
  until: 'bis',
  nextDay: 'am nächsten Tag',
  timeProblem: 'Geben Sie eine Uhrzeit wie 17:30 ein.',
  noDay: 'Wählen Sie mindestens einen Tag aus.',
  span: (days, from, to) => `${days} von ${from} bis ${to}`,
  noSpan: 'Noch ist keine Zeit festgelegt, daher werden Sie wie gewohnt benachrichtigt.',
  addSpan: 'Zeit hinzufügen',

  shows: 'Was eine Benachrichtigung zeigt',
  privacy: {
    label: 'Namen',
    full: { label: 'Volle Namen', example: 'Anna Berg ist online' },
    firstNames: { label: 'Vornamen', example: 'Anna ist online' },
    counts: { label: 'Nur Zahlen', example: 'Jemand aus dem Team ist online' },
  },
  sound: 'Ton',
  showOne: 'Beispiel zeigen',
  shownOne: {
    underway: 'Unterwegs\u00a0…',
    shown:
      'Das System hat die Benachrichtigung angenommen. Wenn Sie nichts gesehen haben, prüfen Sie die Benachrichtigungseinstellungen des Systems.',
    failed: 'Das System hat die Benachrichtigung nicht angezeigt. Was Sie verpassen, steht in der Liste.',
  },

  kept: 'Was aufbewahrt wird',
  keepDays: 'Sieben Tage auf diesem Computer aufbewahren',
  keepDaysHint:
    'Wann Teammitglieder kamen und gingen und wie viele Chats sie hatten. Das bleibt in Ihrem Profil auf diesem Computer. Jeder Tag wird nach einer Woche gelöscht, und alles zusammen, wenn Sie dies ausschalten.',
  wipe: 'Aufbewahrtes löschen',
  wipeAsk: 'Löschen, was von den letzten sieben Tagen aufbewahrt ist?',
  wipeHint: 'Das lässt sich nicht rückgängig machen.',
  wipeNow: 'Löschen',
  wipeNot: 'Behalten',
  wiped: 'Gelöscht.',
  notWiped: 'Das Löschen war nicht möglich. Schließen Sie andere Programme und versuchen Sie es erneut.',
};
