import type { TransientCause } from '../../../electron/presence/failure.ts';
import type { Words } from '../en.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => 'Får ingen kontakt med SuperOffice.',
  timeout: () => 'SuperOffice tar för lång tid på sig att svara.',
  insecure: (host) => `Får ingen säker anslutning till ${host}. Fråga IT-avdelningen.`,
  proxy: () => 'Nätverkets proxy släpper inte igenom oss. Fråga IT-avdelningen.',
  proxySignIn: () => 'Nätverkets proxy kräver namn och lösenord. Fråga IT-avdelningen.',
  redirected: (host) => `${host} skickar oss till en annan adress. Kontrollera adressen.`,
  webPage: (host) => `${host} svarar med en webbsida, inte med data. Kontrollera adressen.`,
  notFound: (host) => `Hittade ingen chatt på ${host}. Kontrollera adressen.`,
  serverError: () => 'Något gick fel i SuperOffice.',
  unreadable: () => 'Vi kunde inte läsa svaret från SuperOffice.',
};

export const trouble: Words['trouble'] = {
  passing: (cause, host) => passing[cause](host),
  throttled: 'SuperOffice ber oss vänta.',
  moved: (host) => `SuperOffice-lösningen finns inte längre på ${host}. Kontrollera adressen.`,
  untrusted: (host, subject, issuer) =>
    `Den här datorn litar inte på certifikatet från ${host} (utfärdat till ${subject} av ${issuer}).`,
  askItPeople: 'Fråga IT-avdelningen.',
  maintenance: 'Underhåll pågår i SuperOffice.',
  suspended: 'SuperOffice-lösningen är spärrad. Fråga er SuperOffice-administratör.',
  deleted: (host) => `${host} finns inte längre. Anslut till den SuperOffice-lösning du använder nu.`,
  signedOut: {
    password: 'SuperOffice godtar inte längre ditt användarnamn och lösenord.',
    ticket: 'SuperOffice godtog inte din ticket. Den kan ha gått ut.',
    bearer: 'SuperOffice godtog inte din åtkomsttoken. Den kan ha gått ut.',
    session: 'SuperOffice godtog inte din webbläsarsession. Den kan ha avslutats.',
    openId: 'Du är utloggad från SuperOffice.',
  },
  signedOutInEnvironment: {
    password:
      'SuperOffice godtog inte användarnamnet eller lösenordet. Rätta SUPEROFFICE_USERNAME och SUPEROFFICE_PASSWORD och starta om.',
    ticket: 'SuperOffice godtog inte din ticket. Den kan ha gått ut. Skaffa en ny och starta om.',
    bearer: 'SuperOffice godtog inte din åtkomsttoken. Den kan ha gått ut. Skaffa en ny och starta om.',
    session:
      'SuperOffice godtog inte din webbläsarsession. Den kan ha avslutats. Skaffa en ny och starta om.',
    openId: 'Du är utloggad från SuperOffice. Starta om.',
  },
  sealed: 'Nyckelringen är låst, så din inloggning går inte att öppna. Lås upp den och försök igen.',
  refused:
    'SuperOffice låter inte den här användaren se vem som är i chatten. Be om behörigheten eller chattlicensen.',
  notAllowed: 'SuperOffice låter dig inte göra det.',
};
