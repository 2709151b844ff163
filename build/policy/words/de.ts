import type { TemplateWords } from '../template-words.ts';

/** German. */
export const de: TemplateWords = {
  supported: 'Windows 10 und neuer',
  about: 'Was eine Organisation in Chat Presence festlegt.',
  oneEach: 'Eine je Zeile, zum Beispiel:',
  fields: {
    address: {
      title: 'Adresse von SuperOffice',
      description:
        'Wo SuperOffice auf Ihrem eigenen Server läuft. Man sieht sie im Formular und kann sie nicht ändern; Konten anderswo ruhen, bis dies aufgehoben wird. Nicht zusammen mit environment oder tenantId.',
    },
    environment: {
      title: 'Umgebung von SuperOffice Online',
      description:
        'Wo in SuperOffice Online man sich anmeldet: online (Produktion), qaonline (Stage) oder sod (Entwicklung). Nicht zusammen mit address.',
    },
    tenantId: {
      title: 'Kunden-ID bei SuperOffice Online',
      description:
        'Der Kunde bei SuperOffice Online, bei dem man sich anmeldet. Konten anderswo ruhen, bis dies aufgehoben wird. Nicht zusammen mit address.',
    },
    clientId: {
      title: 'Client-ID bei SuperOffice Online',
      description:
        'Woran SuperOffice Online die App erkennt. Gilt ab der nächsten Anmeldung; wer angemeldet ist, bleibt es.',
    },
    signIns: {
      title: 'Arten der Anmeldung',
      description:
        'Die erlaubten Arten der Anmeldung, eine oder mehrere: openId (im Browser, für SuperOffice Online), password, ticket, bearer (Zugriffstoken) und session (Browsersitzung). Alle anderen werden weder angeboten noch verwendet.',
    },
    pollSeconds: {
      title: 'Sekunden zwischen zwei Anfragen',
      description: 'Wie oft SuperOffice gefragt wird, wer da ist, in Sekunden.',
    },
    busyFrom: {
      title: 'Ab wie vielen Chats jemand ausgelastet ist',
      description: 'Ab wie vielen Chats ein Agent als ausgelastet gilt.',
    },
    privacy: {
      title: 'Namen in Benachrichtigungen',
      description:
        'Wie viel von Namen eine Benachrichtigung zeigt: full (ganz), firstNames (Vornamen) oder counts (nur Zahlen).',
    },
    sound: {
      title: 'Ton von Benachrichtigungen',
      description: 'Ob Benachrichtigungen zu hören sind.',
    },
    keepDays: {
      title: 'Sieben Tage aufbewahren',
      description: 'Ob in den Profilen aufbewahrt wird, was in den letzten sieben Tagen zu sehen war.',
    },
    startAtLogin: {
      title: 'Beim Anmelden am Computer starten',
      description: 'Ob die App von selbst startet, wenn man sich am Computer anmeldet.',
    },
    updates: {
      title: 'Updates',
      description: 'Ob die App nach neuen Versionen ihrer selbst sucht und sie holt.',
    },
    rules: {
      title: 'Regeln für Benachrichtigungen',
      description:
        'Worüber benachrichtigt wird, eine Regel für jeden Anlass: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy oder topicFree. Ein Anlass, der hier fehlt, bleibt jedem selbst überlassen.',
    },
  },
};
