import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const updates: Words['updates'] = {
  title: 'Oppdateringer',
  keep: 'Hold Chat Presence oppdatert',
  off: {
    byPerson: 'Denne versjonen beholdes til du slår på oppdateringer.',
    byPersonAfterReady:
      'Versjonen som er klar, kommer likevel neste gang du avslutter. Etter det kommer ingen før du slår på oppdateringer.',
    byPolicy: 'Organisasjonen din har slått av oppdateringer.',
    byAdministrator: 'Den som har ansvar for denne datamaskinen, holder Chat Presence oppdatert.',
    byPackageManager: 'Pakkebehandleren din holder Chat Presence oppdatert.',
    portable: 'En portabel utgave forblir som den er. Hent en nyere der du hentet denne.',
    notInstalled:
      'Denne utgaven er ikke installert og forblir som den er. Hent en nyere der du hentet denne.',
    noFeed: 'Denne utgaven vet ikke hvor den kan hente oppdateringer.',
  },
  notYet: 'Ikke sjekket ennå.',
  upToDate: (time) => `Oppdatert (sjekket ${time})`,
  looking: 'Sjekker…',
  fetching: (version, percent) => `Versjon ${version} hentes, ${number(percent)}\u00a0%`,
  ready: (version) =>
    `Versjon ${version} er klar. Den starter neste gang du avslutter og åpner Chat Presence.`,
  failed: {
    unreachable:
      'Kunne ikke se etter oppdateringer: Det kommer ikke noe svar. Chat Presence prøver igjen av seg selv.',
    unclear:
      'Kunne ikke se etter oppdateringer: Svaret kan ikke brukes. Chat Presence prøver igjen av seg selv.',
    damaged:
      'Den nye versjonen var skadet da den kom frem, og er kastet. Chat Presence prøver igjen av seg selv.',
    disk: 'Den nye versjonen kunne ikke lagres. Det er kanskje for lite plass på disken. Chat Presence prøver igjen av seg selv.',
  },
  lookNow: 'Sjekk nå',
  restart: 'Start på nytt nå',
};
