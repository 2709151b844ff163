import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

export const why: Words['why'] = {
  title: 'Warum (nicht) benachrichtigt?',
  hint: 'Was geschehen ist, das Neueste zuerst, und warum Sie benachrichtigt wurden oder nicht.',
  about: 'Wer',
  everybody: 'Alle',
  copy: 'Liste kopieren',
  copied: 'Kopiert',
  today: 'Heute',
  yesterday: 'Gestern',
  nothing: 'Noch ist nichts geschehen',
  nothingHint: 'Hier erscheint jedes Kommen und Gehen, sobald es gesehen wird.',
  nothingOf: (name) => `Nichts über ${name}`,
  nothingOfHint: 'Von den letzten 200 Einträgen betrifft keiner diese Person.',
  notConnected: 'Nicht verbunden',
  notConnectedHint: 'Sobald Sie verbunden sind, sehen Sie hier, was geschieht.',

  began: 'Erste Abfrage',
  beganHint: 'Was von Anfang an so ist, ist keine Neuigkeit',
  listed: (name) => `${name} steht jetzt in der Liste`,
  unlisted: (name) => `${name} steht nicht mehr in der Liste`,
  listHint: 'Das sagt nichts über Kommen oder Gehen',
  arrival: (name) => `${name} ist online gekommen`,
  leaving: (name) => `${name} ist nicht mehr anwesend`,
  fewerChats: (name, from, to) =>
    to === null
      ? `${name} hat weniger als ${chats(from)}`
      : `${name} hat statt ${chats(from)} nur noch ${number(to)}`,
  topicLost: (topic) => `In ${topic} ist niemand mehr anwesend`,
  topicOpened: (topic) => `${topic} ist jetzt geöffnet, und niemand ist anwesend`,
  topicGained: (topic) => `In ${topic} ist wieder jemand anwesend`,
  topicBusy: (topic) => `In ${topic} sind alle Anwesenden ausgelastet`,
  topicFree: (topic) => `In ${topic} ist wieder jemand frei`,

  told: {
    toast: {
      underway: 'Wird gemeldet',
      shown: 'Gemeldet',
      failed: 'Nur in der Liste gemeldet, da das System die Benachrichtigung nicht anzeigte',
      withdrawn: 'Nicht angezeigt, da das Konto vorher verlassen wurde',
    },
    digest: {
      underway: 'Wird nachträglich in einer Zusammenfassung gemeldet',
      shown: 'Nachträglich in einer Zusammenfassung gemeldet',
      failed: 'Nachträglich nur in der Liste gemeldet, da das System die Zusammenfassung nicht anzeigte',
      withdrawn: 'Nicht in der Zusammenfassung angezeigt, da das Konto vorher verlassen wurde',
    },
  },
  because: (how, rules) =>
    `${how}: ${counted(rules.length, 'Ihre Regel', 'Ihre Regeln')} ${list(rules.map((rule) => `„${rule}“`))}`,
  notTold: (why) => `Nicht gemeldet: ${why}`,
  silence: {
    firstLook: 'das war die erste Abfrage, und was schon so war, ist keine Neuigkeit',
    afterOutage: 'eine Zeit lang war keine Abfrage möglich, daher ist nicht bekannt, wann es geschah',
    firstSeen: 'es ist nicht bekannt, wie es vorher war',
    myself: 'das waren Sie selbst',
    briefAbsence: 'die Abwesenheit war so kurz, dass auch sie nicht gemeldet wurde',
    noRule: 'keine Regel verlangt das',
    otherTopics: 'Ihre Regeln verlangen das nur in anderen Kanälen',
    otherAgents: 'Ihre Regeln verlangen das nur bei anderen Personen',
    tooManyChats: 'Ihre Regeln verlangen das nur bei weniger Chats',
    coolDown: 'das wurde vor weniger als 5 Minuten schon gemeldet',
    locked: 'der Bildschirm war gesperrt',
    paused: 'Benachrichtigungen waren pausiert',
    quietHours: 'es fiel in Ihre Ruhezeiten',
    doNotDisturb: 'das System stand auf „Nicht stören“',
  },
};
