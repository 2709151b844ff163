import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const welcome: Words['welcome'] = {
  title: 'Anslut till SuperOffice',
  hello: 'Välkommen till Chat Presence',
  about: 'Se vilka kollegor som tar chattar i SuperOffice, och få en notis när någon kommer online.',
  connect: 'Anslut till SuperOffice',
  connectHint: 'Logga in som du brukar.',
  lookAround: 'Se dig omkring med demodata',
  lookAroundHint: 'Inget konto behövs. Du kan ansluta senare.',

  signInAgain: 'Logga in igen',
  back: 'Tillbaka',
  place: 'Var er SuperOffice-lösning finns',
  places: { online: 'SuperOffice Online', onPremises: 'Egen server' },

  onlineHow: 'Logga in där du alltid gör det: i webbläsaren. Chat Presence ser aldrig ditt lösenord.',
  signInWithBrowser: 'Logga in med webbläsaren',
  otherEnvironment: 'Andra miljöer',
  environment: 'Miljö',
  environments: {
    online: 'Produktion (online)',
    qaonline: 'Stage (qaonline)',
    sod: 'Utveckling (sod)',
  },

  how: 'Logga in med',
  ways: {
    password: 'Användarnamn och lösenord',
    ticket: 'Ticket',
    bearer: 'Åtkomsttoken',
    session: 'Webbläsarsession',
  },
  fields: {
    address: 'Adress',
    username: 'Användarnamn',
    password: 'Lösenord',
    ticket: 'Ticket',
    appToken: 'Applikationstoken',
    token: 'Åtkomsttoken',
    cookie: 'Cookies',
    xsrfToken: 'XSRF-token',
  },
  hints: {
    address: 'Till exempel https://crm.example.com/SuperOffice',
    ticket: 'Börjar med 7T:',
    token: 'Börjar med 8A:',
    cookie: 'Cookie-huvudet som webbläsaren skickar till SuperOffice.',
    xsrfToken: 'Bara om det inte finns någon XSRF-TOKEN bland cookies.',
  },
  readableOnTheWay: 'Utan https kan andra i nätverket läsa din inloggning.',

  keep: 'Håll mig inloggad på den här datorn',
  keepImpossible: {
    noKeyring:
      'Ingen nyckelring hittades, så inloggningen gäller bara tills appen avslutas. Om du vill behålla den: installera gnome-keyring eller KWallet och logga in på datorn på nytt.',
    locked:
      'Nyckelringen är låst, så inloggningen gäller bara tills appen avslutas. Om du vill behålla den: logga in på datorn på nytt, så låses den upp.',
  },

  connectNow: 'Anslut',
  connecting: 'Ansluter…',
  connectingTo: (host) => `Ansluter till ${host}`,
  cancel: 'Avbryt',
  connected: (host) => `Ansluten till ${host}`,
  connectedHint: 'Från och med nu hittar du Chat Presence som en ikon vid klockan.',

  finishInBrowser: 'Slutför i webbläsaren',
  goesOn: 'Det här fönstret går vidare av sig självt när du är klar där.',
  pageDidNotOpen: 'Öppnades inte sidan?',
  tryAgain: 'Försök igen',

  untrusted: (host) => `Den här datorn litar inte på certifikatet från ${host}`,
  untrustedWhy:
    'Det kan vara helt i sin ordning för en egen server. Det kan också vara någon däremellan som vill läsa din inloggning.',
  compare:
    'Jämför fingeravtrycket med det som IT-avdelningen uppger. Lita bara på det om allt stämmer överens.',
  certificate: {
    subject: 'Utfärdat till',
    issuer: 'Utfärdat av',
    validity: 'Giltigt',
    fingerprint: 'SHA-256-fingeravtryck',
  },
  trust: (host) => `Lita på det för ${host}`,
  dontConnect: 'Anslut inte',

  problems: {
    address: {
      notAnAddress:
        'Det här ser inte ut som en adress. Skriv den så här: https://crm.example.com/SuperOffice',
      notHttp: 'Adressen måste börja med https:// (eller http://).',
      holdsSignIn: 'Ta bort namn och lösenord ur adressen. De har egna fält.',
      holdsQuery: 'Ta bort ? eller # och det som följer ur adressen.',
    },
    empty: {
      address: 'Skriv adressen till er SuperOffice-lösning.',
      username: 'Skriv ditt användarnamn.',
      password: 'Skriv ditt lösenord.',
      ticket: 'Klistra in din ticket.',
      appToken: 'Klistra in applikationstoken.',
      token: 'Klistra in din åtkomsttoken.',
      cookie: 'Klistra in cookies.',
      xsrfToken: 'Det finns ingen XSRF-TOKEN bland cookies, så klistra in den här.',
    },
    colonInName: 'Ett användarnamn med kolon går inte att skicka. Kontrollera namnet.',
    unsendable:
      'Här finns ett blanksteg, en radbrytning eller ett tecken som inte går att skicka. Kopiera på nytt, utan något runt omkring.',
    openId: {
      noClientId:
        'Den här utgåvan av Chat Presence är inte registrerad hos SuperOffice Online. Fråga den som installerade den åt dig.',
      noBrowser:
        'Webbläsaren gick inte att öppna. Kontrollera att du har valt en standardwebbläsare och försök igen.',
      tooLate: 'Inget svar kom från webbläsaren i tid. Försök igen.',
      denied:
        'SuperOffice släppte inte in dig. Om det inte var du som sa nej kan administratören behöva godkänna Chat Presence först.',
      unreachable:
        'Får ingen kontakt med inloggningssidan för SuperOffice Online. Kontrollera nätverket och försök igen.',
      untrustedServer:
        'Den här datorn litar inte på certifikatet från inloggningssidan för SuperOffice Online. Fråga IT-avdelningen.',
      untrustworthy:
        'Det som kom tillbaka från webbläsaren gick inte att lita på, så det användes inte. Försök igen.',
    },
    tenant: {
      unreachable: (host) =>
        `Får ingen kontakt med ${host}. Kontrollera adressen, och att du är i rätt nätverk.`,
      timeout: (host) => `${host} tar för lång tid på sig att svara. Försök igen om en stund.`,
      insecure: (host) =>
        `Får ingen säker anslutning (https) till ${host}. Kontrollera adressen, eller fråga IT-avdelningen.`,
      proxy: (host) => `Nätverkets proxy släpper inte igenom oss till ${host}. Fråga IT-avdelningen.`,
      proxySignIn: (host) =>
        `Nätverkets proxy kräver namn och lösenord innan den släpper oss till ${host}. Fråga IT-avdelningen.`,
      redirected: (host) =>
        `${host} skickar oss till en annan adress. Skriv den som leder direkt till SuperOffice.`,
      webPage: (host) =>
        `${host} svarar med en webbsida, inte med data. Kontrollera adressen. Många slutar på /SuperOffice.`,
      notFound: (host) =>
        `Hittade inget SuperOffice på ${host}. Kontrollera adressen. Många slutar på /SuperOffice.`,
      serverError: (host) => `Något gick fel hos ${host}. Försök igen om en stund.`,
      unreadable: (host) => `Vi kunde inte läsa svaret från ${host}. Kontrollera adressen.`,
    },
    throttledSeconds: (seconds) =>
      `SuperOffice ber oss vänta. Försök igen om ${number(seconds)} ${counted(seconds, 'sekund', 'sekunder')}.`,
    throttledMinutes: (minutes) =>
      `SuperOffice ber oss vänta. Försök igen om ${number(minutes)} ${counted(minutes, 'minut', 'minuter')}.`,
    moved: (host) => `SuperOffice-lösningen finns inte längre på ${host}. Fråga efter den nya adressen.`,
    maintenance: 'Underhåll pågår i SuperOffice. Försök igen om en stund.',
    maintenanceUntil: (time) => `Underhåll pågår i SuperOffice. Försök igen efter ${time}.`,
    suspended: 'SuperOffice-lösningen är spärrad. Fråga er SuperOffice-administratör.',
    deleted: 'SuperOffice-lösningen finns inte längre. Fråga er SuperOffice-administratör.',
    signIn: {
      password: 'SuperOffice godtog inte användarnamnet eller lösenordet. Kontrollera båda.',
      ticket:
        'SuperOffice godtog inte din ticket. Den kan ha gått ut, eller behöva en applikationstoken bredvid sig.',
      bearer: 'SuperOffice godtog inte din åtkomsttoken. Den kan ha gått ut. Skaffa en ny.',
      session: 'SuperOffice godtog inte webbläsarsessionen. Den kan ha avslutats. Kopiera cookies på nytt.',
      openId: 'SuperOffice godtog inte inloggningen. Försök igen.',
    },
    refused:
      'SuperOffice låter dig inte se vem som är i chatten. Be administratören om behörigheten eller chattlicensen.',
    notKept: 'Inloggningen gick inte att spara på den här datorn. Ta bort bocken och anslut igen.',
  },
};
