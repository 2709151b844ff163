import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const welcome: Words['welcome'] = {
  title: 'Forbind til SuperOffice',
  hello: 'Velkommen til Chat Presence',
  about: 'Se, hvilke kolleger der tager chats i SuperOffice, og få besked, når nogen kommer online.',
  connect: 'Forbind til SuperOffice',
  connectHint: 'Log ind, som du plejer.',
  lookAround: 'Se dig omkring med demodata',
  lookAroundHint: 'Du behøver ingen konto. Du kan forbinde senere.',

  signInAgain: 'Log ind igen',
  back: 'Tilbage',
  place: 'Hvor jeres SuperOffice kører',
  places: { online: 'SuperOffice Online', onPremises: 'Egen server' },

  onlineHow: 'Log ind der, hvor du altid gør det: i browseren. Chat Presence ser aldrig din adgangskode.',
  signInWithBrowser: 'Log ind med browseren',
  otherEnvironment: 'Andre miljøer',
  environment: 'Miljø',
  environments: {
    online: 'Produktion (online)',
    qaonline: 'Stage (qaonline)',
    sod: 'Udvikling (sod)',
  },

  how: 'Log ind med',
  ways: {
    password: 'Brugernavn og adgangskode',
    ticket: 'Ticket',
    bearer: 'Adgangstoken',
    session: 'Browsersession',
  },
  fields: {
    address: 'Adresse',
    username: 'Brugernavn',
    password: 'Adgangskode',
    ticket: 'Ticket',
    appToken: 'Applikationstoken',
    token: 'Adgangstoken',
    cookie: 'Cookies',
    xsrfToken: 'XSRF-token',
  },
  hints: {
    address: 'For eksempel https://crm.example.com/SuperOffice',
    ticket: 'Begynder med 7T:',
    token: 'Begynder med 8A:',
    cookie: 'Den Cookie-header, som browseren sender til SuperOffice.',
    xsrfToken: 'Kun hvis der ikke er noget XSRF-TOKEN blandt cookies.',
  },
  readableOnTheWay: 'Uden https kan andre på netværket læse dit login.',

  keep: 'Hold mig logget ind på denne computer',
  keepImpossible: {
    noKeyring:
      'Der blev ikke fundet nogen nøglering, så dit login gælder kun, til appen afsluttes. Sådan beholder du det: Installér gnome-keyring eller KWallet, og log ind på computeren igen.',
    locked:
      'Din nøglering er låst, så dit login gælder kun, til appen afsluttes. Sådan beholder du det: Log ind på computeren igen, så bliver den låst op.',
  },

  connectNow: 'Forbind',
  connecting: 'Forbinder…',
  connectingTo: (host) => `Forbinder til ${host}`,
  cancel: 'Annuller',
  connected: (host) => `Forbundet til ${host}`,
  connectedHint: 'Fra nu af finder du Chat Presence som et ikon ved uret.',

  finishInBrowser: 'Gør det færdigt i browseren',
  goesOn: 'Dette vindue går videre af sig selv, når du er færdig der.',
  pageDidNotOpen: 'Åbnede siden ikke?',
  tryAgain: 'Prøv igen',

  untrusted: (host) => `Denne computer stoler ikke på certifikatet fra ${host}`,
  untrustedWhy:
    'Det kan være helt i orden for en server, I selv har. Det kan også være nogen imellem, der vil læse dit login.',
  compare: 'Sammenlign dette fingeraftryk med det, IT-afdelingen oplyser. Stol kun på det, hvis alt stemmer.',
  certificate: {
    subject: 'Udstedt til',
    issuer: 'Udstedt af',
    validity: 'Gyldigt',
    fingerprint: 'SHA-256-fingeraftryk',
  },
  trust: (host) => `Stol på det for ${host}`,
  dontConnect: 'Forbind ikke',

  problems: {
    address: {
      notAnAddress: 'Dette ligner ikke en adresse. Skriv den sådan: https://crm.example.com/SuperOffice',
      notHttp: 'Adressen skal begynde med https:// (eller http://).',
      holdsSignIn: 'Tag navn og adgangskode ud af adressen. De har deres egne felter.',
      holdsQuery: 'Tag ? eller # og det, der følger, ud af adressen.',
    },
    empty: {
      address: 'Skriv adressen på jeres SuperOffice.',
      username: 'Skriv dit brugernavn.',
      password: 'Skriv din adgangskode.',
      ticket: 'Indsæt din ticket.',
      appToken: 'Indsæt applikationstokenet.',
      token: 'Indsæt dit adgangstoken.',
      cookie: 'Indsæt cookies.',
      xsrfToken: 'Der er ikke noget XSRF-TOKEN blandt cookies, så indsæt det her.',
    },
    colonInName: 'Et brugernavn med kolon kan ikke sendes. Kontrollér navnet.',
    unsendable:
      'Her er et mellemrum, et linjeskift eller et tegn, der ikke kan sendes. Kopiér igen, uden noget omkring.',
    openId: {
      noClientId:
        'Denne udgave af Chat Presence er ikke registreret hos SuperOffice Online. Spørg den, der satte den op for dig.',
      noBrowser: 'Browseren kunne ikke åbnes. Kontrollér, at du har valgt en standardbrowser, og prøv igen.',
      tooLate: 'Der kom ikke noget svar fra browseren i tide. Prøv igen.',
      denied:
        'SuperOffice lukkede dig ikke ind. Hvis det ikke var dig, der sagde nej, skal administratoren måske først godkende Chat Presence.',
      unreachable:
        'Kan ikke få forbindelse til loginsiden for SuperOffice Online. Kontrollér netværket, og prøv igen.',
      untrustedServer:
        'Denne computer stoler ikke på certifikatet fra loginsiden for SuperOffice Online. Spørg IT-afdelingen.',
      untrustworthy:
        'Det, der kom tilbage fra browseren, var ikke til at stole på, så det blev ikke brugt. Prøv igen.',
    },
    tenant: {
      unreachable: (host) =>
        `Kan ikke få forbindelse til ${host}. Kontrollér adressen, og at du er på det rigtige netværk.`,
      timeout: (host) => `${host} er for længe om at svare. Prøv igen om lidt.`,
      insecure: (host) =>
        `Kan ikke få en sikker forbindelse (https) til ${host}. Kontrollér adressen, eller spørg IT-afdelingen.`,
      proxy: (host) => `Netværkets proxy lader os ikke komme igennem til ${host}. Spørg IT-afdelingen.`,
      proxySignIn: (host) =>
        `Netværkets proxy kræver navn og adgangskode, før den lader os komme til ${host}. Spørg IT-afdelingen.`,
      redirected: (host) =>
        `${host} sender os til en anden adresse. Skriv den, der fører direkte til SuperOffice.`,
      webPage: (host) =>
        `${host} svarer med en webside, ikke med data. Kontrollér adressen. Mange slutter på /SuperOffice.`,
      notFound: (host) =>
        `Fandt ikke SuperOffice på ${host}. Kontrollér adressen. Mange slutter på /SuperOffice.`,
      serverError: (host) => `Noget gik galt hos ${host}. Prøv igen om lidt.`,
      unreadable: (host) => `Vi kunne ikke læse svaret fra ${host}. Kontrollér adressen.`,
    },
    throttledSeconds: (seconds) =>
      `SuperOffice beder os vente. Prøv igen om ${number(seconds)} ${counted(seconds, 'sekund', 'sekunder')}.`,
    throttledMinutes: (minutes) =>
      `SuperOffice beder os vente. Prøv igen om ${number(minutes)} ${counted(minutes, 'minut', 'minutter')}.`,
    moved: (host) => `SuperOffice-løsningen er ikke længere på ${host}. Spørg efter den nye adresse.`,
    maintenance: 'SuperOffice er under vedligeholdelse. Prøv igen om lidt.',
    maintenanceUntil: (time) => `SuperOffice er under vedligeholdelse. Prøv igen efter ${time}.`,
    suspended: 'SuperOffice-løsningen er spærret. Spørg jeres SuperOffice-administrator.',
    deleted: 'SuperOffice-løsningen findes ikke længere. Spørg jeres SuperOffice-administrator.',
    signIn: {
      password: 'SuperOffice afviste brugernavnet eller adgangskoden. Kontrollér begge.',
      ticket:
        'SuperOffice afviste din ticket. Den er måske udløbet, eller der mangler et applikationstoken ved siden af.',
      bearer: 'SuperOffice afviste dit adgangstoken. Det er måske udløbet. Skaf et nyt.',
      session: 'SuperOffice afviste browsersessionen. Den er måske afsluttet. Kopiér cookies igen.',
      openId: 'SuperOffice godtog ikke dit login. Prøv igen.',
    },
    refused:
      'SuperOffice lader dig ikke se, hvem der er på chat. Bed administratoren om rettigheden eller chatlicensen.',
    notKept: 'Dit login kunne ikke gemmes på denne computer. Fjern fluebenet, og forbind igen.',
  },
};
