import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const popup: Words['popup'] = {
  demo: 'Demo',
  connectFromDemo: 'Forbind…',
  sections: {
    favourites: 'Favoritter',
    present: 'Til stede',
    awayChatting: 'Væk, men chatter',
    away: 'Væk',
    unknown: 'Ukendt',
  },
  switchNotSaved: (why) => `Din status er som før. ${why}`,
  presence: { present: 'til stede', away: 'væk', unknown: 'ukendt, om til stede' },
  chatsUnknown: 'ukendt antal chats',
  justNow: 'lige nu',
  secondsAgo: (seconds) => `for ${number(seconds)}\u00a0sek. siden`,
  minutesAgo: (minutes) => `for ${number(minutes)}\u00a0min. siden`,
  at: (time) => time,
  nobodyHere: 'Ingen kan svare på chats endnu',
  nobodyHereHint: 'Agenterne vises her, når de er tilføjet til chat i SuperOffice.',
  notConnected: 'Ikke forbundet',
  notConnectedHint: 'Forbind, så ser du her, hvem der tager chats.',
  connect: 'Forbind til SuperOffice…',
  whoAmI: 'Vi ved ikke, hvem af dem der er dig.',
  sayWhoIAm: 'Vælg dig selv',
  tryingAgainIn: (seconds) => `Prøver igen om ${number(seconds)}\u00a0sek.`,
  tryingAgainAt: (time) => `Prøver igen ${time}.`,
  tryingAgain: 'Prøver igen…',
  nextCheckAt: (time) => `Næste tjek ${time}.`,
  seenAt: (time) => `Det, du ser, er fra ${time}.`,
  dropped: (count) =>
    `${number(count)} ${counted(count, 'agent', 'agenter')} kunne ikke læses og er udeladt.`,
  settingsSetAside: (file) =>
    `Dine indstillinger kunne ikke læses i deres helhed. De er gemt som ${file}. Det, der ikke kunne bruges, er tilbage på standard.`,
  settingsNewer:
    'Dine indstillinger er fra en nyere Chat Presence. Denne bruger det, den kan, af dem og lader resten være, som det er.',
  settingsReadOnly: (folder) =>
    `Indstillingerne kan ikke gemmes i ${folder}. Det, der ikke kan læses der, står på standard.`,
  settingsNotKept: (folder) =>
    `Indstillingerne kan ikke gemmes i ${folder}, så denne ændring gælder kun, til appen afsluttes.`,
  signInNotKept:
    'Dit login blev fornyet, men kunne ikke gemmes på denne computer. Du skal måske logge ind igen ved næste start.',
  noToasts: 'Denne computer viser ingen notifikationer. Du finder dem her i stedet.',
  daysNotKept: 'Det, vi ser, kan ikke gemmes på denne computer, så det findes kun, til appen afsluttes.',
  daysNotRemoved:
    'Det, der var gemt fra tidligere dage, kunne ikke slettes. Luk andre programmer, og prøv igen.',
  tryNow: 'Prøv nu',
  signInAgain: 'Log ind igen',
  tryAgain: 'Prøv igen',
  connectElsewhere: 'Forbind…',
  seeCertificate: 'Se certifikatet',
  refresh: 'Opdater',
  settings: 'Indstillinger',
  gotIt: 'OK',
  you: 'dig',
};
