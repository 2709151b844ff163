import type { TemplateWords } from '../template-words.ts';

/** Danish. */
export const da: TemplateWords = {
  supported: 'Windows 10 og nyere',
  about: 'Det, som en organisation bestemmer i Chat Presence.',
  oneEach: 'Én på hver linje, for eksempel:',
  fields: {
    address: {
      title: 'Adressen på SuperOffice',
      description:
        'Hvor SuperOffice kører på jeres egen server. Brugerne ser den i formularen og kan ikke ændre den; konti andre steder hviler, til dette ophæves. Ikke sammen med environment eller tenantId.',
    },
    environment: {
      title: 'Miljø i SuperOffice Online',
      description:
        'Hvor i SuperOffice Online brugerne logger ind: online (produktion), qaonline (stage) eller sod (udvikling). Ikke sammen med address.',
    },
    tenantId: {
      title: 'Kunde-id i SuperOffice Online',
      description:
        'Den kunde i SuperOffice Online, som brugerne logger ind hos. Konti andre steder hviler, til dette ophæves. Ikke sammen med address.',
    },
    clientId: {
      title: 'Klient-id i SuperOffice Online',
      description:
        'Det, som SuperOffice Online kender appen som. Gælder fra næste login; den, der er logget ind, forbliver det.',
    },
    signIns: {
      title: 'Måder at logge ind på',
      description:
        'Tilladte måder at logge ind på, en eller flere: openId (i browseren, til SuperOffice Online), password, ticket, bearer (adgangstoken) og session (browsersession). Alle andre hverken tilbydes eller bruges.',
    },
    pollSeconds: {
      title: 'Sekunder mellem to forespørgsler',
      description: 'Hvor ofte SuperOffice bliver spurgt, hvem der er til stede, i sekunder.',
    },
    busyFrom: {
      title: 'Antal chats, før nogen er optaget',
      description: 'Fra hvor mange chats en agent regnes for optaget.',
    },
    privacy: {
      title: 'Navne i notifikationer',
      description:
        'Hvor meget af navne en notifikation viser: full (hele), firstNames (fornavne) eller counts (kun tal).',
    },
    sound: {
      title: 'Lyd ved notifikationer',
      description: 'Om notifikationer giver lyd.',
    },
    keepDays: {
      title: 'Beholde syv dage',
      description: 'Om det, der blev set de seneste syv dage, beholdes i brugernes profiler.',
    },
    startAtLogin: {
      title: 'Starte, når brugeren logger på computeren',
      description: 'Om appen starter af sig selv, når brugeren logger på computeren.',
    },
    updates: {
      title: 'Opdateringer',
      description: 'Om appen ser efter nye versioner af sig selv og henter dem.',
    },
    rules: {
      title: 'Regler for notifikationer',
      description:
        'Hvad brugerne får besked om, én regel for hver anledning: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy eller topicFree. En anledning, der ikke står her, bestemmer brugeren selv.',
    },
  },
};
