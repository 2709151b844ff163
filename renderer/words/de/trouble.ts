import type { TransientCause } from '../../../electron/presence/failure.ts';
import type { Words } from '../en.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => 'SuperOffice ist nicht erreichbar.',
  timeout: () => 'SuperOffice braucht zu lange für eine Antwort.',
  insecure: (host) => `Zu ${host} ist keine sichere Verbindung möglich. Wenden Sie sich an Ihre IT.`,
  proxy: () => 'Der Proxy Ihres Netzwerks lässt uns nicht durch. Wenden Sie sich an Ihre IT.',
  proxySignIn: () => 'Der Proxy Ihres Netzwerks verlangt Name und Passwort. Wenden Sie sich an Ihre IT.',
  redirected: (host) => `${host} verweist uns an eine andere Adresse. Prüfen Sie die Adresse.`,
  webPage: (host) => `${host} antwortet mit einer Webseite statt mit Daten. Prüfen Sie die Adresse.`,
  notFound: (host) => `Unter ${host} wurde kein Chat gefunden. Prüfen Sie die Adresse.`,
  serverError: () => 'In SuperOffice ist etwas schiefgegangen.',
  unreadable: () => 'Die Antwort von SuperOffice ließ sich nicht lesen.',
};

export const trouble: Words['trouble'] = {
  passing: (cause, host) => passing[cause](host),
  throttled: 'SuperOffice bittet uns zu warten.',
  moved: (host) => `Ihr SuperOffice ist nicht mehr unter ${host}. Prüfen Sie die Adresse.`,
  untrusted: (host, subject, issuer) =>
    `Dieser Computer vertraut dem Zertifikat von ${host} nicht (ausgestellt für ${subject} von ${issuer}).`,
  askItPeople: 'Wenden Sie sich an Ihre IT.',
  maintenance: 'SuperOffice wird gerade gewartet.',
  suspended: 'Dieses SuperOffice ist gesperrt. Wenden Sie sich an Ihre SuperOffice-Administration.',
  deleted: (host) =>
    `${host} gibt es nicht mehr. Verbinden Sie sich mit dem SuperOffice, das Sie jetzt verwenden.`,
  signedOut: {
    password: 'SuperOffice nimmt Ihren Benutzernamen und Ihr Passwort nicht mehr an.',
    ticket: 'SuperOffice hat Ihr Ticket abgelehnt. Es ist vielleicht abgelaufen.',
    bearer: 'SuperOffice hat Ihr Zugriffstoken abgelehnt. Es ist vielleicht abgelaufen.',
    session: 'SuperOffice hat Ihre Browsersitzung abgelehnt. Sie ist vielleicht beendet.',
    openId: 'Sie sind bei SuperOffice abgemeldet.',
  },
  signedOutInEnvironment: {
    password:
      'SuperOffice hat den Benutzernamen oder das Passwort abgelehnt. Berichtigen Sie SUPEROFFICE_USERNAME und SUPEROFFICE_PASSWORD und starten Sie neu.',
    ticket:
      'SuperOffice hat das Ticket abgelehnt. Es ist vielleicht abgelaufen; besorgen Sie ein neues und starten Sie neu.',
    bearer:
      'SuperOffice hat das Zugriffstoken abgelehnt. Es ist vielleicht abgelaufen; besorgen Sie ein neues und starten Sie neu.',
    session:
      'SuperOffice hat die Browsersitzung abgelehnt. Sie ist vielleicht beendet; besorgen Sie eine neue und starten Sie neu.',
    openId: 'Sie sind bei SuperOffice abgemeldet. Starten Sie neu.',
  },
  sealed:
    'Ihr Schlüsselbund ist gesperrt, daher lässt sich Ihre gespeicherte Anmeldung nicht öffnen. Entsperren Sie ihn und versuchen Sie es erneut.',
  refused:
    'SuperOffice lässt Sie nicht sehen, wer im Chat anwesend ist. Bitten Sie um die Berechtigung oder die Chat-Lizenz.',
  notAllowed: 'SuperOffice erlaubt Ihnen das nicht.',
};
