import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const updates: Words['updates'] = {
  title: 'Updates',
  keep: 'Chat Presence bijgewerkt houden',
  off: {
    byPerson: 'Deze versie blijft tot je updates aanzet.',
    byPersonAfterReady:
      'De versie die klaarstaat, komt nog als je de volgende keer afsluit. Daarna komt er geen tot je updates aanzet.',
    byPolicy: 'Je organisatie heeft updates uitgezet.',
    byAdministrator: 'Wie deze computer beheert, houdt Chat Presence bijgewerkt.',
    byPackageManager: 'Je pakketbeheer houdt Chat Presence bijgewerkt.',
    portable: 'Een portable versie blijft zoals die is. Haal een nieuwere waar je deze hebt gehaald.',
    notInstalled:
      'Deze kopie is niet geïnstalleerd en blijft zoals die is. Haal een nieuwere waar je deze hebt gehaald.',
    noFeed: 'Deze uitgave weet niet waar updates vandaan komen.',
  },
  notYet: 'Nog niet gecontroleerd.',
  upToDate: (time) => `Bijgewerkt (gecontroleerd om ${time})`,
  looking: 'Bezig met zoeken…',
  fetching: (version, percent) => `Versie ${version} wordt opgehaald, ${number(percent)}%`,
  ready: (version) =>
    `Versie ${version} staat klaar. Die start de volgende keer dat je Chat Presence afsluit en opent.`,
  failed: {
    unreachable:
      'Kon niet naar updates zoeken: er komt geen antwoord. Chat Presence probeert het vanzelf opnieuw.',
    unclear:
      'Kon niet naar updates zoeken: het antwoord is niet bruikbaar. Chat Presence probeert het vanzelf opnieuw.',
    damaged:
      'De nieuwe versie kwam beschadigd aan en is weggegooid. Chat Presence probeert het vanzelf opnieuw.',
    disk: 'De nieuwe versie kon niet worden bewaard. Misschien is er te weinig ruimte op de schijf. Chat Presence probeert het vanzelf opnieuw.',
  },
  lookNow: 'Nu zoeken',
  restart: 'Nu opnieuw starten',
};
