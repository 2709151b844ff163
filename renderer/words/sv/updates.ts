import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const updates: Words['updates'] = {
  title: 'Uppdateringar',
  keep: 'Håll Chat Presence uppdaterat',
  off: {
    byPerson: 'Den här versionen behålls tills du slår på uppdateringar.',
    byPersonAfterReady:
      'Versionen som är klar kommer ändå nästa gång du avslutar. Efter det kommer ingen förrän du slår på uppdateringar.',
    byPolicy: 'Din organisation har slagit av uppdateringar.',
    byAdministrator: 'Den som sköter den här datorn håller Chat Presence uppdaterat.',
    byPackageManager: 'Din pakethanterare håller Chat Presence uppdaterat.',
    portable: 'En portabel kopia förblir som den är. Hämta en nyare där du hämtade den här.',
    notInstalled:
      'Den här kopian är inte installerad och förblir som den är. Hämta en nyare där du hämtade den här.',
    noFeed: 'Den här kopian vet inte var den kan hämta uppdateringar.',
  },
  notYet: 'Inte kontrollerat ännu.',
  upToDate: (time) => `Uppdaterat (kontrollerat ${time})`,
  looking: 'Söker…',
  fetching: (version, percent) => `Version ${version} hämtas, ${number(percent)}\u00a0%`,
  ready: (version) =>
    `Version ${version} är klar. Den startar nästa gång du avslutar och öppnar Chat Presence.`,
  failed: {
    unreachable:
      'Det gick inte att söka efter uppdateringar: inget svar kommer. Chat Presence försöker igen av sig självt.',
    unclear:
      'Det gick inte att söka efter uppdateringar: svaret kan inte användas. Chat Presence försöker igen av sig självt.',
    damaged:
      'Den nya versionen var skadad när den kom fram och har slängts. Chat Presence försöker igen av sig självt.',
    disk: 'Den nya versionen kunde inte sparas. Det kanske är för lite plats på disken. Chat Presence försöker igen av sig självt.',
  },
  lookNow: 'Sök nu',
  restart: 'Starta om nu',
};
