import type { TemplateWords } from '../template-words.ts';

/** Norwegian Bokmål. */
export const nb: TemplateWords = {
  supported: 'Windows 10 og nyere',
  about: 'Det en organisasjon bestemmer i Chat Presence.',
  oneEach: 'Én på hver linje, for eksempel:',
  fields: {
    address: {
      title: 'Adressen til SuperOffice',
      description:
        'Hvor SuperOffice kjører på deres egen server. Brukerne ser den i skjemaet og kan ikke endre den; kontoer andre steder hviler til dette oppheves. Ikke sammen med environment eller tenantId.',
    },
    environment: {
      title: 'Miljø i SuperOffice Online',
      description:
        'Hvor i SuperOffice Online brukerne logger inn: online (produksjon), qaonline (stage) eller sod (utvikling). Ikke sammen med address.',
    },
    tenantId: {
      title: 'Kunde-ID i SuperOffice Online',
      description:
        'Kunden i SuperOffice Online som brukerne logger inn hos. Kontoer andre steder hviler til dette oppheves. Ikke sammen med address.',
    },
    clientId: {
      title: 'Klient-ID i SuperOffice Online',
      description:
        'Det SuperOffice Online kjenner appen som. Gjelder fra neste innlogging; den som er innlogget, forblir det.',
    },
    signIns: {
      title: 'Måter å logge inn på',
      description:
        'Tillatte måter å logge inn på, én eller flere: openId (i nettleseren, for SuperOffice Online), password, ticket, bearer (tilgangstoken) og session (nettleserøkt). Alle andre verken tilbys eller brukes.',
    },
    pollSeconds: {
      title: 'Sekunder mellom to forespørsler',
      description: 'Hvor ofte SuperOffice blir spurt om hvem som er til stede, i sekunder.',
    },
    busyFrom: {
      title: 'Antall chatter før noen er opptatt',
      description: 'Fra hvor mange chatter en agent regnes som opptatt.',
    },
    privacy: {
      title: 'Navn i varsler',
      description:
        'Hvor mye av navn et varsel viser: full (hele), firstNames (fornavn) eller counts (bare tall).',
    },
    sound: {
      title: 'Lyd for varsler',
      description: 'Om varsler lager lyd.',
    },
    keepDays: {
      title: 'Beholde sju dager',
      description: 'Om det som ble sett de siste sju dagene, beholdes i brukernes profiler.',
    },
    startAtLogin: {
      title: 'Starte når brukeren logger på datamaskinen',
      description: 'Om appen starter av seg selv når brukeren logger på datamaskinen.',
    },
    updates: {
      title: 'Oppdateringer',
      description: 'Om appen ser etter nye versjoner av seg selv og henter dem.',
    },
    rules: {
      title: 'Regler for varsler',
      description:
        'Hva brukerne varsles om, én regel for hver anledning: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy eller topicFree. En anledning som ikke står her, bestemmer brukeren selv.',
    },
  },
};
