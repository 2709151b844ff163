import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const popup: Words['popup'] = {
  demo: 'Demo',
  connectFromDemo: 'Anslut…',
  sections: {
    favourites: 'Favoriter',
    present: 'Närvarande',
    awayChatting: 'Borta, men chattar',
    away: 'Borta',
    unknown: 'Okänt',
  },
  switchNotSaved: (why) => `Din status är som förut. ${why}`,
  presence: { present: 'närvarande', away: 'borta', unknown: 'okänd närvaro' },
  chatsUnknown: 'okänt antal chattar',
  justNow: 'nyss',
  secondsAgo: (seconds) => `för ${number(seconds)}\u00a0s sedan`,
  minutesAgo: (minutes) => `för ${number(minutes)}\u00a0min sedan`,
  at: (time) => time,
  nobodyHere: 'Ingen kan svara på chattar än',
  nobodyHereHint: 'Agenterna visas här när de har lagts till för chatt i SuperOffice.',
  notConnected: 'Inte ansluten',
  notConnectedHint: 'Anslut, så ser du här vem som tar chattar.',
  connect: 'Anslut till SuperOffice…',
  whoAmI: 'Vi vet inte vem av dem som är du.',
  sayWhoIAm: 'Välj dig själv',
  tryingAgainIn: (seconds) => `Försöker igen om ${number(seconds)}\u00a0s.`,
  tryingAgainAt: (time) => `Försöker igen ${time}.`,
  tryingAgain: 'Försöker igen…',
  nextCheckAt: (time) => `Nästa kontroll ${time}.`,
  seenAt: (time) => `Det du ser är från ${time}.`,
  dropped: (count) =>
    `${number(count)} ${counted(count, 'agent', 'agenter')} gick inte att läsa och visas inte.`,
  settingsSetAside: (file) =>
    `Alla dina inställningar gick inte att läsa. De har sparats som ${file}. Det som inte gick att använda har återställts till standard.`,
  settingsNewer:
    'Dina inställningar kommer från en nyare Chat Presence. Den här använder det den kan av dem och låter resten vara som det är.',
  settingsReadOnly: (folder) =>
    `Inställningarna kan inte sparas i ${folder}. Det som inte går att läsa där står på standard.`,
  settingsNotKept: (folder) =>
    `Inställningarna kan inte sparas i ${folder}, så ändringen gäller bara tills appen avslutas.`,
  signInNotKept:
    'Din inloggning förnyades, men kunde inte sparas på den här datorn. Du kan behöva logga in igen vid nästa start.',
  noToasts: 'Den här datorn visar inga notiser. Du hittar dem här i stället.',
  daysNotKept: 'Det vi ser kan inte sparas på den här datorn, så det finns bara kvar tills appen avslutas.',
  daysNotRemoved:
    'Det som hade sparats från tidigare dagar gick inte att radera. Stäng andra program och försök igen.',
  tryNow: 'Försök nu',
  signInAgain: 'Logga in igen',
  tryAgain: 'Försök igen',
  connectElsewhere: 'Anslut…',
  seeCertificate: 'Visa certifikatet',
  refresh: 'Uppdatera',
  settings: 'Inställningar',
  gotIt: 'OK',
  you: 'du',
};
