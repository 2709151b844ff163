import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const welcome: Words['welcome'] = {
  title: 'Mit SuperOffice verbinden',
  hello: 'Willkommen bei Chat Presence',
  about: 'Sehen Sie, wer im Team Chats in SuperOffice annimmt, und erfahren Sie, wenn jemand online kommt.',
  connect: 'Mit SuperOffice verbinden',
  connectHint: 'Melden Sie sich an, wie Sie es gewohnt sind.',
  lookAround: 'Mit Demodaten umsehen',
  lookAroundHint: 'Kein Konto nötig. Verbinden können Sie sich später.',

  signInAgain: 'Neu anmelden',
  back: 'Zurück',
  place: 'Wo Ihr SuperOffice läuft',
  places: { online: 'SuperOffice Online', onPremises: 'Eigener Server' },

  onlineHow:
    'Melden Sie sich dort an, wo Sie es immer tun: in Ihrem Browser. Chat Presence bekommt Ihr Passwort nie zu sehen.',
  signInWithBrowser: 'Mit dem Browser anmelden',
  otherEnvironment: 'Andere Umgebungen',
  environment: 'Umgebung',
  environments: {
    online: 'Produktion (online)',
    qaonline: 'Stage (qaonline)',
    sod: 'Entwicklung (sod)',
  },

  how: 'Anmelden mit',
  ways: {
    password: 'Benutzername und Passwort',
    ticket: 'Ticket',
    bearer: 'Zugriffstoken',
    session: 'Browsersitzung',
  },
  fields: {
    address: 'Adresse',
    username: 'Benutzername',
    password: 'Passwort',
    ticket: 'Ticket',
    appToken: 'Anwendungstoken',
    token: 'Zugriffstoken',
    cookie: 'Cookies',
    xsrfToken: 'XSRF-Token',
  },
  hints: {
    address: 'Zum Beispiel https://crm.example.com/SuperOffice',
    ticket: 'Beginnt mit 7T:',
    token: 'Beginnt mit 8A:',
    cookie: 'Der Cookie-Header, den Ihr Browser an SuperOffice sendet.',
    xsrfToken: 'Nur, wenn die Cookies kein XSRF-TOKEN enthalten.',
  },
  readableOnTheWay: 'Ohne https können andere im Netzwerk Ihre Anmeldung mitlesen.',

  keep: 'Auf diesem Computer angemeldet bleiben',
  keepImpossible: {
    noKeyring:
      'Es wurde kein Schlüsselbund gefunden, daher gilt diese Anmeldung nur bis zum Beenden der App. Um angemeldet zu bleiben: Installieren Sie gnome-keyring oder KWallet und melden Sie sich am System neu an.',
    locked:
      'Ihr Schlüsselbund ist gesperrt, daher gilt diese Anmeldung nur bis zum Beenden der App. Um angemeldet zu bleiben: Melden Sie sich am System neu an, das entsperrt ihn.',
  },

  connectNow: 'Verbinden',
  connecting: 'Wird verbunden\u00a0…',
  connectingTo: (host) => `Verbindung mit ${host} wird hergestellt`,
  cancel: 'Abbrechen',
  connected: (host) => `Verbunden mit ${host}`,
  connectedHint: 'Ab jetzt finden Sie Chat Presence als Symbol neben der Uhr.',

  finishInBrowser: 'Weiter im Browser',
  goesOn: 'Dieses Fenster macht von selbst weiter, sobald Sie dort fertig sind.',
  pageDidNotOpen: 'Die Seite hat sich nicht geöffnet?',
  tryAgain: 'Erneut versuchen',

  untrusted: (host) => `Dieser Computer vertraut dem Zertifikat von ${host} nicht`,
  untrustedWhy:
    'Bei einem eigenen Server kann das in Ordnung sein. Es kann aber auch jemand dazwischen sein, der Ihre Anmeldung mitlesen will.',
  compare:
    'Vergleichen Sie diesen Fingerabdruck mit dem, den Ihre IT Ihnen nennt. Vertrauen Sie dem Zertifikat nur, wenn alles übereinstimmt.',
  certificate: {
    subject: 'Ausgestellt für',
    issuer: 'Ausgestellt von',
    validity: 'Gültig',
    fingerprint: 'SHA-256-Fingerabdruck',
  },
  trust: (host) => `Für ${host} vertrauen`,
  dontConnect: 'Nicht verbinden',

  problems: {
    address: {
      notAnAddress:
        'Das sieht nicht wie eine Adresse aus. Schreiben Sie sie so: https://crm.example.com/SuperOffice',
      notHttp: 'Die Adresse muss mit https:// (oder http://) beginnen.',
      holdsSignIn: 'Nehmen Sie Namen und Passwort aus der Adresse heraus. Dafür gibt es eigene Felder.',
      holdsQuery: 'Nehmen Sie das ? oder # und alles dahinter aus der Adresse heraus.',
    },
    empty: {
      address: 'Geben Sie die Adresse Ihres SuperOffice ein.',
      username: 'Geben Sie Ihren Benutzernamen ein.',
      password: 'Geben Sie Ihr Passwort ein.',
      ticket: 'Fügen Sie Ihr Ticket ein.',
      appToken: 'Fügen Sie das Anwendungstoken ein.',
      token: 'Fügen Sie Ihr Zugriffstoken ein.',
      cookie: 'Fügen Sie die Cookies ein.',
      xsrfToken: 'Die Cookies enthalten kein XSRF-TOKEN, fügen Sie es daher hier ein.',
    },
    colonInName: 'Ein Benutzername mit Doppelpunkt lässt sich nicht senden. Prüfen Sie den Namen.',
    unsendable:
      'Darin ist ein Leerzeichen, ein Zeilenumbruch oder ein Zeichen, das sich nicht senden lässt. Kopieren Sie es noch einmal, ohne etwas davor oder dahinter.',
    openId: {
      noClientId:
        'Dieses Chat Presence ist nicht bei SuperOffice Online registriert. Wenden Sie sich an die Person, die es für Sie eingerichtet hat.',
      noBrowser:
        'Ihr Browser ließ sich nicht öffnen. Prüfen Sie, ob ein Standardbrowser festgelegt ist, und versuchen Sie es erneut.',
      tooLate: 'Aus dem Browser kam nicht rechtzeitig eine Antwort. Versuchen Sie es erneut.',
      denied:
        'SuperOffice hat die Anmeldung abgelehnt. Falls nicht Sie selbst abgelehnt haben, muss Ihre Administration Chat Presence vielleicht erst genehmigen.',
      unreachable:
        'Die Anmeldeseite von SuperOffice Online ist nicht erreichbar. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
      untrustedServer:
        'Dieser Computer vertraut dem Zertifikat der Anmeldeseite von SuperOffice Online nicht. Wenden Sie sich an Ihre IT.',
      untrustworthy:
        'Der Antwort aus dem Browser war nicht zu trauen, daher wurde sie nicht verwendet. Versuchen Sie es erneut.',
    },
    tenant: {
      unreachable: (host) =>
        `${host} ist nicht erreichbar. Prüfen Sie die Adresse und ob Sie im richtigen Netzwerk sind.`,
      timeout: (host) =>
        `${host} braucht zu lange für eine Antwort. Versuchen Sie es nach einer Weile erneut.`,
      insecure: (host) =>
        `Zu ${host} ist keine sichere Verbindung (https) möglich. Prüfen Sie die Adresse oder wenden Sie sich an Ihre IT.`,
      proxy: (host) =>
        `Der Proxy Ihres Netzwerks lässt uns nicht zu ${host} durch. Wenden Sie sich an Ihre IT.`,
      proxySignIn: (host) =>
        `Der Proxy Ihres Netzwerks verlangt Name und Passwort, bevor er zu ${host} führt. Wenden Sie sich an Ihre IT.`,
      redirected: (host) =>
        `${host} verweist uns an eine andere Adresse. Geben Sie die ein, die direkt zu SuperOffice führt.`,
      webPage: (host) =>
        `${host} antwortet mit einer Webseite statt mit Daten. Prüfen Sie die Adresse; viele enden auf /SuperOffice.`,
      notFound: (host) =>
        `Unter ${host} wurde kein SuperOffice gefunden. Prüfen Sie die Adresse; viele enden auf /SuperOffice.`,
      serverError: (host) =>
        `Bei ${host} ist etwas schiefgegangen. Versuchen Sie es nach einer Weile erneut.`,
      unreadable: (host) => `Die Antwort von ${host} ließ sich nicht lesen. Prüfen Sie die Adresse.`,
    },
    throttledSeconds: (seconds) =>
      `SuperOffice bittet uns zu warten. Versuchen Sie es in ${number(seconds)} ${counted(seconds, 'Sekunde', 'Sekunden')} erneut.`,
    throttledMinutes: (minutes) =>
      `SuperOffice bittet uns zu warten. Versuchen Sie es in ${number(minutes)} ${counted(minutes, 'Minute', 'Minuten')} erneut.`,
    moved: (host) => `Dieses SuperOffice ist nicht mehr unter ${host}. Fragen Sie nach der neuen Adresse.`,
    maintenance: 'SuperOffice wird gerade gewartet. Versuchen Sie es nach einer Weile erneut.',
    maintenanceUntil: (time) => `SuperOffice wird gerade gewartet. Versuchen Sie es nach ${time} erneut.`,
    suspended: 'Dieses SuperOffice ist gesperrt. Wenden Sie sich an Ihre SuperOffice-Administration.',
    deleted: 'Dieses SuperOffice gibt es nicht mehr. Wenden Sie sich an Ihre SuperOffice-Administration.',
    signIn: {
      password: 'SuperOffice hat den Benutzernamen oder das Passwort abgelehnt. Prüfen Sie beides.',
      ticket:
        'SuperOffice hat das Ticket abgelehnt. Vielleicht ist es abgelaufen oder braucht ein Anwendungstoken dazu.',
      bearer:
        'SuperOffice hat das Zugriffstoken abgelehnt. Vielleicht ist es abgelaufen; besorgen Sie ein neues.',
      session:
        'SuperOffice hat die Browsersitzung abgelehnt. Vielleicht ist sie beendet; kopieren Sie die Cookies noch einmal.',
      openId: 'SuperOffice hat die Anmeldung nicht angenommen. Versuchen Sie es erneut.',
    },
    refused:
      'SuperOffice lässt Sie nicht sehen, wer im Chat anwesend ist. Bitten Sie Ihre Administration um die Berechtigung oder die Chat-Lizenz.',
    notKept:
      'Ihre Anmeldung ließ sich auf diesem Computer nicht speichern. Nehmen Sie das Häkchen weg und verbinden Sie sich erneut.',
  },
};
