import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const popup: Words['popup'] = {
  demo: 'Demo',
  connectFromDemo: 'Koble til…',
  sections: {
    favourites: 'Favoritter',
    present: 'Til stede',
    awayChatting: 'Borte, men chatter',
    away: 'Borte',
    unknown: 'Ukjent',
  },
  switchNotSaved: (why) => `Statusen din er som før. ${why}`,
  presence: { present: 'til stede', away: 'borte', unknown: 'ukjent om til stede' },
  chatsUnknown: 'ukjent antall chatter',
  justNow: 'akkurat nå',
  secondsAgo: (seconds) => `for ${number(seconds)}\u00a0s siden`,
  minutesAgo: (minutes) => `for ${number(minutes)}\u00a0min siden`,
  at: (time) => time,
  nobodyHere: 'Ingen kan svare på chatter ennå',
  nobodyHereHint: 'Agentene vises her når de er lagt til for chat i SuperOffice.',
  notConnected: 'Ikke tilkoblet',
  notConnectedHint: 'Koble til, så ser du her hvem som tar chatter.',
  connect: 'Koble til SuperOffice…',
  whoAmI: 'Vi vet ikke hvem av dem som er deg.',
  sayWhoIAm: 'Velg deg selv',
  tryingAgainIn: (seconds) => `Prøver igjen om ${number(seconds)}\u00a0s.`,
  tryingAgainAt: (time) => `Prøver igjen ${time}.`,
  tryingAgain: 'Prøver igjen…',
  nextCheckAt: (time) => `Neste sjekk ${time}.`,
  seenAt: (time) => `Det du ser, er fra ${time}.`,
  dropped: (count) =>
    `${number(count)} ${counted(count, 'agent', 'agenter')} kunne ikke leses og er utelatt.`,
  settingsSetAside: (file) =>
    `Innstillingene dine kunne ikke leses i sin helhet. De er tatt vare på som ${file}. Det som ikke kunne brukes, er tilbake til standard.`,
  settingsNewer:
    'Innstillingene dine er fra en nyere Chat Presence. Denne bruker det den kan av dem, og lar resten være som det er.',
  settingsReadOnly: (folder) =>
    `Innstillingene kan ikke lagres i ${folder}. Det som ikke kan leses der, er satt til standard.`,
  settingsNotKept: (folder) =>
    `Innstillingene kan ikke lagres i ${folder}, så denne endringen gjelder bare til appen avsluttes.`,
  signInNotKept:
    'Innloggingen din ble fornyet, men kunne ikke lagres på denne datamaskinen. Du må kanskje logge inn igjen ved neste start.',
  noToasts: 'Denne datamaskinen viser ingen varsler. Du finner dem her i stedet.',
  daysNotKept:
    'Det som er sett, kan ikke lagres på denne datamaskinen, så det finnes bare til appen avsluttes.',
  daysNotRemoved:
    'Det som var lagret fra tidligere dager, kunne ikke slettes. Lukk andre programmer, og prøv igjen.',
  tryNow: 'Prøv nå',
  signInAgain: 'Logg inn igjen',
  tryAgain: 'Prøv igjen',
  connectElsewhere: 'Koble til…',
  seeCertificate: 'Se sertifikatet',
  refresh: 'Oppdater',
  settings: 'Innstillinger',
  gotIt: 'Greit',
  you: 'deg',
};
