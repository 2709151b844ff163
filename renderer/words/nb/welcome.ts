import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const welcome: Words['welcome'] = {
  title: 'Koble til SuperOffice',
  hello: 'Velkommen til Chat Presence',
  about: 'Se hvilke kolleger som tar chatter i SuperOffice, og bli varslet når noen kommer online.',
  connect: 'Koble til SuperOffice',
  connectHint: 'Logg inn slik du pleier.',
  lookAround: 'Se deg om med demodata',
  lookAroundHint: 'Ingen konto nødvendig. Du kan koble til senere.',

  signInAgain: 'Logg inn igjen',
  back: 'Tilbake',
  place: 'Hvor SuperOffice kjører',
  places: { online: 'SuperOffice Online', onPremises: 'Egen server' },

  onlineHow: 'Logg inn der du alltid gjør det: i nettleseren. Chat Presence ser aldri passordet ditt.',
  signInWithBrowser: 'Logg inn med nettleseren',
  otherEnvironment: 'Andre miljøer',
  environment: 'Miljø',
  environments: {
    online: 'Produksjon (online)',
    qaonline: 'Stage (qaonline)',
    sod: 'Utvikling (sod)',
  },

  how: 'Logg inn med',
  ways: {
    password: 'Brukernavn og passord',
    ticket: 'Ticket',
    bearer: 'Tilgangstoken',
    session: 'Nettleserøkt',
  },
  fields: {
    address: 'Adresse',
    username: 'Brukernavn',
    password: 'Passord',
    ticket: 'Ticket',
    appToken: 'Applikasjonstoken',
    token: 'Tilgangstoken',
    cookie: 'Cookies',
    xsrfToken: 'XSRF-token',
  },
  hints: {
    address: 'For eksempel https://crm.example.com/SuperOffice',
    ticket: 'Begynner med 7T:',
    token: 'Begynner med 8A:',
    cookie: 'Cookie-headeren som nettleseren sender til SuperOffice.',
    xsrfToken: 'Bare hvis det ikke er noen XSRF-TOKEN blant cookies.',
  },
  readableOnTheWay: 'Uten https kan andre på nettverket lese innloggingen din.',

  keep: 'Hold meg innlogget på denne datamaskinen',
  keepImpossible: {
    noKeyring:
      'Fant ingen nøkkelring, så innloggingen gjelder bare til appen avsluttes. For å beholde den: Installer gnome-keyring eller KWallet, og logg inn på datamaskinen på nytt.',
    locked:
      'Nøkkelringen er låst, så innloggingen gjelder bare til appen avsluttes. For å beholde den: Logg inn på datamaskinen på nytt, så låses den opp.',
  },

  connectNow: 'Koble til',
  connecting: 'Kobler til…',
  connectingTo: (host) => `Kobler til ${host}`,
  cancel: 'Avbryt',
  connected: (host) => `Koblet til ${host}`,
  connectedHint: 'Fra nå av finner du Chat Presence som et ikon ved klokken.',

  finishInBrowser: 'Fullfør i nettleseren',
  goesOn: 'Dette vinduet går videre av seg selv når du er ferdig der.',
  pageDidNotOpen: 'Åpnet ikke siden seg?',
  tryAgain: 'Prøv igjen',

  untrusted: (host) => `Denne datamaskinen stoler ikke på sertifikatet til ${host}`,
  untrustedWhy:
    'Det kan være helt i orden for en egen server. Det kan også være noen imellom som vil lese innloggingen din.',
  compare:
    'Sammenlign dette fingeravtrykket med det IT-avdelingen oppgir. Stol bare på det hvis alt stemmer.',
  certificate: {
    subject: 'Utstedt til',
    issuer: 'Utstedt av',
    validity: 'Gyldig',
    fingerprint: 'SHA-256-fingeravtrykk',
  },
  trust: (host) => `Stol på det for ${host}`,
  dontConnect: 'Ikke koble til',

  problems: {
    address: {
      notAnAddress: 'Dette ligner ikke en adresse. Skriv den slik: https://crm.example.com/SuperOffice',
      notHttp: 'Adressen må begynne med https:// (eller http://).',
      holdsSignIn: 'Ta navn og passord ut av adressen. De har egne felter.',
      holdsQuery: 'Ta ? eller # og det som følger, ut av adressen.',
    },
    empty: {
      address: 'Skriv adressen til SuperOffice.',
      username: 'Skriv brukernavnet ditt.',
      password: 'Skriv passordet ditt.',
      ticket: 'Lim inn ticketen.',
      appToken: 'Lim inn applikasjonstokenet.',
      token: 'Lim inn tilgangstokenet.',
      cookie: 'Lim inn cookies.',
      xsrfToken: 'Det er ingen XSRF-TOKEN blant cookies, så lim den inn her.',
    },
    colonInName: 'Et brukernavn med kolon kan ikke sendes. Kontroller navnet.',
    unsendable:
      'Her er det et mellomrom, et linjeskift eller et tegn som ikke kan sendes. Kopier på nytt, uten noe rundt.',
    openId: {
      noClientId:
        'Denne utgaven av Chat Presence er ikke registrert hos SuperOffice Online. Spør den som satte den opp for deg.',
      noBrowser:
        'Nettleseren kunne ikke åpnes. Kontroller at du har valgt en standardnettleser, og prøv igjen.',
      tooLate: 'Ingen kom tilbake fra nettleseren i tide. Prøv igjen.',
      denied:
        'SuperOffice slapp deg ikke inn. Hvis det ikke var du som sa nei, må administratoren kanskje godkjenne Chat Presence først.',
      unreachable:
        'Får ikke kontakt med innloggingssiden til SuperOffice Online. Kontroller nettverket, og prøv igjen.',
      untrustedServer:
        'Denne datamaskinen stoler ikke på sertifikatet til innloggingssiden for SuperOffice Online. Spør IT-avdelingen.',
      untrustworthy:
        'Det som kom tilbake fra nettleseren, var ikke til å stole på, så det ble ikke brukt. Prøv igjen.',
    },
    tenant: {
      unreachable: (host) =>
        `Får ikke kontakt med ${host}. Kontroller adressen, og at du er på riktig nettverk.`,
      timeout: (host) => `${host} bruker for lang tid på å svare. Prøv igjen om litt.`,
      insecure: (host) =>
        `Får ingen sikker forbindelse (https) med ${host}. Kontroller adressen, eller spør IT-avdelingen.`,
      proxy: (host) => `Proxyen i nettverket slipper oss ikke gjennom til ${host}. Spør IT-avdelingen.`,
      proxySignIn: (host) =>
        `Proxyen i nettverket krever navn og passord før den slipper oss til ${host}. Spør IT-avdelingen.`,
      redirected: (host) =>
        `${host} sender oss til en annen adresse. Skriv den som går rett til SuperOffice.`,
      webPage: (host) =>
        `${host} svarer med en nettside, ikke med data. Kontroller adressen. Mange slutter på /SuperOffice.`,
      notFound: (host) =>
        `Fant ikke SuperOffice på ${host}. Kontroller adressen. Mange slutter på /SuperOffice.`,
      serverError: (host) => `Noe gikk galt hos ${host}. Prøv igjen om litt.`,
      unreadable: (host) => `Vi kunne ikke lese svaret fra ${host}. Kontroller adressen.`,
    },
    throttledSeconds: (seconds) =>
      `SuperOffice ber oss vente. Prøv igjen om ${number(seconds)} ${counted(seconds, 'sekund', 'sekunder')}.`,
    throttledMinutes: (minutes) =>
      `SuperOffice ber oss vente. Prøv igjen om ${number(minutes)} ${counted(minutes, 'minutt', 'minutter')}.`,
    moved: (host) => `SuperOffice-løsningen er ikke lenger på ${host}. Spør etter den nye adressen.`,
    maintenance: 'SuperOffice er under vedlikehold. Prøv igjen om litt.',
    maintenanceUntil: (time) => `SuperOffice er under vedlikehold. Prøv igjen etter ${time}.`,
    suspended: 'SuperOffice-løsningen er sperret. Spør SuperOffice-administratoren.',
    deleted: 'SuperOffice-løsningen finnes ikke lenger. Spør SuperOffice-administratoren.',
    signIn: {
      password: 'SuperOffice avviste brukernavnet eller passordet. Kontroller begge.',
      ticket:
        'SuperOffice avviste ticketen. Den kan ha utløpt, eller den trenger et applikasjonstoken ved siden av.',
      bearer: 'SuperOffice avviste tilgangstokenet. Det kan ha utløpt. Skaff et nytt.',
      session: 'SuperOffice avviste nettleserøkten. Den kan være avsluttet. Kopier cookies på nytt.',
      openId: 'SuperOffice godtok ikke innloggingen. Prøv igjen.',
    },
    refused:
      'SuperOffice lar deg ikke se hvem som er på chat. Be administratoren om rettigheten eller chatlisensen.',
    notKept: 'Innloggingen kunne ikke lagres på denne datamaskinen. Fjern haken, og koble til igjen.',
  },
};
