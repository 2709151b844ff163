import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const welcome: Words['welcome'] = {
  title: 'Verbinden met SuperOffice',
  hello: 'Welkom bij Chat Presence',
  about: 'Zie welke collega’s chats aannemen in SuperOffice, en krijg een melding als er iemand online komt.',
  connect: 'Verbinden met SuperOffice',
  connectHint: 'Log in zoals je gewend bent.',
  lookAround: 'Rondkijken met demogegevens',
  lookAroundHint: 'Geen account nodig. Verbinden kan later ook.',

  signInAgain: 'Opnieuw inloggen',
  back: 'Terug',
  place: 'Waar je SuperOffice draait',
  places: { online: 'SuperOffice Online', onPremises: 'Eigen server' },

  onlineHow:
    'Log in waar je dat altijd doet: in je browser. Chat Presence krijgt je wachtwoord nooit te zien.',
  signInWithBrowser: 'Inloggen met de browser',
  otherEnvironment: 'Andere omgevingen',
  environment: 'Omgeving',
  environments: {
    online: 'Productie (online)',
    qaonline: 'Staging (qaonline)',
    sod: 'Ontwikkeling (sod)',
  },

  how: 'Inloggen met',
  ways: {
    password: 'Gebruikersnaam en wachtwoord',
    ticket: 'Ticket',
    bearer: 'Toegangstoken',
    session: 'Browsersessie',
  },
  fields: {
    address: 'Adres',
    username: 'Gebruikersnaam',
    password: 'Wachtwoord',
    ticket: 'Ticket',
    appToken: 'Applicatietoken',
    token: 'Toegangstoken',
    cookie: 'Cookies',
    xsrfToken: 'XSRF-token',
  },
  hints: {
    address: 'Bijvoorbeeld https://crm.example.com/SuperOffice',
    ticket: 'Begint met 7T:',
    token: 'Begint met 8A:',
    cookie: 'De Cookie-header die je browser naar SuperOffice stuurt.',
    xsrfToken: 'Alleen als er in de cookies geen XSRF-TOKEN staat.',
  },
  readableOnTheWay: 'Zonder https kunnen anderen op het netwerk je inloggegevens lezen.',

  keep: 'Ingelogd blijven op deze computer',
  keepImpossible: {
    noKeyring:
      'Er is geen sleutelbos gevonden, dus je blijft ingelogd tot je de app afsluit. Wil je langer ingelogd blijven? Installeer gnome-keyring of KWallet en log opnieuw in op je systeem.',
    locked:
      'Je sleutelbos is vergrendeld, dus je blijft ingelogd tot je de app afsluit. Wil je langer ingelogd blijven? Log opnieuw in op je systeem; dat ontgrendelt de sleutelbos.',
  },

  connectNow: 'Verbinden',
  connecting: 'Verbinden…',
  connectingTo: (host) => `Verbinden met ${host}`,
  cancel: 'Annuleren',
  connected: (host) => `Verbonden met ${host}`,
  connectedHint: 'Vanaf nu vind je Chat Presence als pictogram bij de klok.',

  finishInBrowser: 'Ga verder in je browser',
  goesOn: 'Dit venster gaat vanzelf verder als je daar klaar bent.',
  pageDidNotOpen: 'Is de pagina niet geopend?',
  tryAgain: 'Opnieuw proberen',

  untrusted: (host) => `Deze computer vertrouwt het certificaat van ${host} niet`,
  untrustedWhy:
    'Bij een eigen server kan dat in orde zijn. Het kan ook iemand tussen jou en de server zijn die je inloggegevens wil lezen.',
  compare:
    'Vergelijk deze vingerafdruk met wat je IT-afdeling je geeft. Vertrouw het certificaat alleen als alles overeenkomt.',
  certificate: {
    subject: 'Uitgegeven aan',
    issuer: 'Uitgegeven door',
    validity: 'Geldig',
    fingerprint: 'SHA-256-vingerafdruk',
  },
  trust: (host) => `Vertrouwen voor ${host}`,
  dontConnect: 'Niet verbinden',

  problems: {
    address: {
      notAnAddress: 'Dit lijkt geen adres te zijn. Schrijf het zo: https://crm.example.com/SuperOffice',
      notHttp: 'Het adres moet beginnen met https:// (of http://).',
      holdsSignIn: 'Haal de naam en het wachtwoord uit het adres. Daar zijn eigen velden voor.',
      holdsQuery: 'Haal de ? of # en alles wat erna komt uit het adres.',
    },
    empty: {
      address: 'Vul het adres van je SuperOffice in.',
      username: 'Vul je gebruikersnaam in.',
      password: 'Vul je wachtwoord in.',
      ticket: 'Plak je ticket.',
      appToken: 'Plak het applicatietoken.',
      token: 'Plak je toegangstoken.',
      cookie: 'Plak de cookies.',
      xsrfToken: 'In de cookies staat geen XSRF-TOKEN, dus plak het hier.',
    },
    colonInName: 'Een gebruikersnaam met een dubbele punt kan niet worden verstuurd. Controleer de naam.',
    unsendable:
      'Hierin staat een spatie, een regeleinde of een teken dat niet kan worden verstuurd. Kopieer het opnieuw, zonder iets eromheen.',
    openId: {
      noClientId:
        'Deze Chat Presence is niet geregistreerd bij SuperOffice Online. Neem contact op met degene die het voor je heeft ingesteld.',
      noBrowser:
        'Je browser kon niet worden geopend. Controleer of je een standaardbrowser hebt en probeer het opnieuw.',
      tooLate: 'Er kwam niet op tijd een antwoord uit de browser. Probeer het opnieuw.',
      denied:
        'SuperOffice heeft je niet binnengelaten. Heb je niet zelf geweigerd? Dan moet je beheerder Chat Presence misschien eerst goedkeuren.',
      unreachable:
        'De inlogpagina van SuperOffice Online is onbereikbaar. Controleer je netwerk en probeer het opnieuw.',
      untrustedServer:
        'Deze computer vertrouwt het certificaat van de inlogpagina van SuperOffice Online niet. Vraag je IT-afdeling om hulp.',
      untrustworthy:
        'Wat er uit de browser terugkwam, was niet te vertrouwen en is dus niet gebruikt. Probeer het opnieuw.',
    },
    tenant: {
      unreachable: (host) =>
        `${host} is onbereikbaar. Controleer het adres, en of je op het juiste netwerk zit.`,
      timeout: (host) => `${host} doet te lang over een antwoord. Probeer het straks opnieuw.`,
      insecure: (host) =>
        `Er is geen veilige verbinding (https) met ${host} mogelijk. Controleer het adres, of vraag je IT-afdeling om hulp.`,
      proxy: (host) =>
        `De proxy van je netwerk laat ons niet door naar ${host}. Vraag je IT-afdeling om hulp.`,
      proxySignIn: (host) =>
        `De proxy van je netwerk vraagt om een naam en wachtwoord voordat we bij ${host} komen. Vraag je IT-afdeling om hulp.`,
      redirected: (host) =>
        `${host} stuurt ons door naar een ander adres. Vul het adres in dat rechtstreeks naar SuperOffice leidt.`,
      webPage: (host) =>
        `${host} antwoordt met een webpagina in plaats van gegevens. Controleer het adres; veel adressen eindigen op /SuperOffice.`,
      notFound: (host) =>
        `Op ${host} is geen SuperOffice gevonden. Controleer het adres; veel adressen eindigen op /SuperOffice.`,
      serverError: (host) => `Bij ${host} ging iets mis. Probeer het straks opnieuw.`,
      unreadable: (host) => `Het antwoord van ${host} was niet te lezen. Controleer het adres.`,
    },
    throttledSeconds: (seconds) =>
      `SuperOffice vraagt ons te wachten. Probeer het over ${number(seconds)} ${counted(seconds, 'seconde', 'seconden')} opnieuw.`,
    throttledMinutes: (minutes) =>
      `SuperOffice vraagt ons te wachten. Probeer het over ${number(minutes)} ${counted(minutes, 'minuut', 'minuten')} opnieuw.`,
    moved: (host) => `Deze SuperOffice is niet meer op ${host}. Vraag naar het nieuwe adres.`,
    maintenance: 'SuperOffice is in onderhoud. Probeer het straks opnieuw.',
    maintenanceUntil: (time) => `SuperOffice is in onderhoud. Probeer het na ${time} opnieuw.`,
    suspended: 'Deze SuperOffice is geblokkeerd. Neem contact op met je SuperOffice-beheerder.',
    deleted: 'Deze SuperOffice bestaat niet meer. Neem contact op met je SuperOffice-beheerder.',
    signIn: {
      password: 'SuperOffice heeft de gebruikersnaam of het wachtwoord geweigerd. Controleer ze allebei.',
      ticket:
        'SuperOffice heeft het ticket geweigerd. Misschien is het verlopen, of hoort er een applicatietoken bij.',
      bearer:
        'SuperOffice heeft het toegangstoken geweigerd. Misschien is het verlopen; zorg voor een nieuw token.',
      session:
        'SuperOffice heeft de browsersessie geweigerd. Misschien is die beëindigd; kopieer de cookies opnieuw.',
      openId: 'SuperOffice heeft het inloggen niet geaccepteerd. Probeer het opnieuw.',
    },
    refused:
      'SuperOffice laat je niet zien wie er in de chat aanwezig is. Vraag je beheerder om de machtiging of de chatlicentie.',
    notKept:
      'Je inloggegevens konden niet op deze computer worden bewaard. Haal het vinkje weg en maak opnieuw verbinding.',
  },
};
