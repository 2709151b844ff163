import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const updates: Words['updates'] = {
  title: 'Opdateringer',
  keep: 'Hold Chat Presence opdateret',
  off: {
    byPerson: 'Denne version beholdes, indtil du slår opdateringer til.',
    byPersonAfterReady:
      'Den version, der er klar, kommer alligevel, næste gang du afslutter. Derefter kommer der ingen, før du slår opdateringer til.',
    byPolicy: 'Din organisation har slået opdateringer fra.',
    byAdministrator: 'Den, der passer denne computer, holder Chat Presence opdateret.',
    byPackageManager: 'Din pakkehåndtering holder Chat Presence opdateret.',
    portable: 'En portabel kopi forbliver, som den er. Hent en nyere der, hvor du hentede denne.',
    notInstalled:
      'Denne kopi er ikke installeret og forbliver, som den er. Hent en nyere der, hvor du hentede denne.',
    noFeed: 'Denne udgave ved ikke, hvor den kan hente opdateringer.',
  },
  notYet: 'Ikke tjekket endnu.',
  upToDate: (time) => `Opdateret (tjekket ${time})`,
  looking: 'Tjekker…',
  fetching: (version, percent) => `Version ${version} hentes, ${number(percent)}\u00a0%`,
  ready: (version) =>
    `Version ${version} er klar. Den starter, næste gang du afslutter og åbner Chat Presence.`,
  failed: {
    unreachable:
      'Der kunne ikke søges efter opdateringer: Der kommer ikke noget svar. Chat Presence prøver igen af sig selv.',
    unclear:
      'Der kunne ikke søges efter opdateringer: Svaret kan ikke bruges. Chat Presence prøver igen af sig selv.',
    damaged:
      'Den nye version var beskadiget, da den kom frem, og er smidt væk. Chat Presence prøver igen af sig selv.',
    disk: 'Den nye version kunne ikke gemmes. Der er måske for lidt plads på disken. Chat Presence prøver igen af sig selv.',
  },
  lookNow: 'Tjek nu',
  restart: 'Genstart nu',
};
