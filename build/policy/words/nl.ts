import type { TemplateWords } from '../template-words.ts';

/** Dutch. */
export const nl: TemplateWords = {
  supported: 'Windows 10 en nieuwer',
  about: 'Wat een organisatie in Chat Presence vastlegt.',
  oneEach: 'Eén per regel, bijvoorbeeld:',
  fields: {
    address: {
      title: 'Adres van SuperOffice',
      description:
        'Waar SuperOffice op je eigen server draait. Gebruikers zien het in het formulier en kunnen het niet wijzigen; accounts elders rusten tot dit wordt opgeheven. Niet samen met environment of tenantId.',
    },
    environment: {
      title: 'Omgeving van SuperOffice Online',
      description:
        'Waar in SuperOffice Online gebruikers inloggen: online (productie), qaonline (stage) of sod (ontwikkeling). Niet samen met address.',
    },
    tenantId: {
      title: 'Klant-ID bij SuperOffice Online',
      description:
        'De klant bij SuperOffice Online waar gebruikers inloggen. Accounts elders rusten tot dit wordt opgeheven. Niet samen met address.',
    },
    clientId: {
      title: 'Client-ID bij SuperOffice Online',
      description:
        'Waaraan SuperOffice Online de app herkent. Geldt vanaf de volgende keer inloggen; wie is ingelogd, blijft dat.',
    },
    signIns: {
      title: 'Manieren van inloggen',
      description:
        'De toegestane manieren van inloggen, één of meer: openId (in de browser, voor SuperOffice Online), password, ticket, bearer (toegangstoken) en session (browsersessie). Alle andere worden niet aangeboden en niet gebruikt.',
    },
    pollSeconds: {
      title: 'Seconden tussen twee keer vragen',
      description: 'Hoe vaak SuperOffice wordt gevraagd wie er is, in seconden.',
    },
    busyFrom: {
      title: 'Vanaf hoeveel chats iemand bezet is',
      description: 'Vanaf hoeveel chats een agent als bezet geldt.',
    },
    privacy: {
      title: 'Namen in meldingen',
      description:
        'Hoeveel van namen een melding toont: full (volledig), firstNames (voornamen) of counts (alleen aantallen).',
    },
    sound: {
      title: 'Geluid van meldingen',
      description: 'Of meldingen te horen zijn.',
    },
    keepDays: {
      title: 'Zeven dagen bewaren',
      description: 'Of wat de laatste zeven dagen te zien was, in de profielen van gebruikers wordt bewaard.',
    },
    startAtLogin: {
      title: 'Starten bij aanmelden op de computer',
      description: 'Of de app vanzelf start als een gebruiker zich op de computer aanmeldt.',
    },
    updates: {
      title: 'Updates',
      description: 'Of de app naar nieuwe versies van zichzelf zoekt en die ophaalt.',
    },
    rules: {
      title: 'Regels voor meldingen',
      description:
        'Waarvan gebruikers een melding krijgen, één regel per gelegenheid: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy of topicFree. Een gelegenheid die hier niet staat, bepaalt de gebruiker zelf.',
    },
  },
};
