import type { TransientCause } from '../../../electron/presence/failure.ts';
import type { Words } from '../en.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => 'SuperOffice is onbereikbaar.',
  timeout: () => 'SuperOffice doet te lang over een antwoord.',
  insecure: (host) => `Er is geen veilige verbinding met ${host} mogelijk. Vraag je IT-afdeling om hulp.`,
  proxy: () => 'De proxy van je netwerk laat ons niet door. Vraag je IT-afdeling om hulp.',
  proxySignIn: () =>
    'De proxy van je netwerk vraagt om een naam en wachtwoord. Vraag je IT-afdeling om hulp.',
  redirected: (host) => `${host} stuurt ons door naar een ander adres. Controleer het adres.`,
  webPage: (host) => `${host} antwoordt met een webpagina in plaats van gegevens. Controleer het adres.`,
  notFound: (host) => `Op ${host} is geen chat gevonden. Controleer het adres.`,
  serverError: () => 'Er ging iets mis in SuperOffice.',
  unreadable: () => 'Het antwoord van SuperOffice was niet te lezen.',
};

export const trouble: Words['trouble'] = {
  passing: (cause, host) => passing[cause](host),
  throttled: 'SuperOffice vraagt ons te wachten.',
  moved: (host) => `Je SuperOffice is niet meer op ${host}. Controleer het adres.`,
  untrusted: (host, subject, issuer) =>
    `Deze computer vertrouwt het certificaat van ${host} niet (uitgegeven aan ${subject} door ${issuer}).`,
  askItPeople: 'Vraag je IT-afdeling om hulp.',
  maintenance: 'SuperOffice is in onderhoud.',
  suspended: 'Deze SuperOffice is geblokkeerd. Neem contact op met je SuperOffice-beheerder.',
  deleted: (host) => `${host} bestaat niet meer. Maak verbinding met de SuperOffice die je nu gebruikt.`,
  signedOut: {
    password: 'SuperOffice accepteert je gebruikersnaam en wachtwoord niet meer.',
    ticket: 'SuperOffice heeft je ticket geweigerd. Misschien is het verlopen.',
    bearer: 'SuperOffice heeft je toegangstoken geweigerd. Misschien is het verlopen.',
    session: 'SuperOffice heeft je browsersessie geweigerd. Misschien is die beëindigd.',
    openId: 'Je bent uitgelogd bij SuperOffice.',
  },
  signedOutInEnvironment: {
    password:
      'SuperOffice heeft de gebruikersnaam of het wachtwoord geweigerd. Corrigeer SUPEROFFICE_USERNAME en SUPEROFFICE_PASSWORD en start opnieuw.',
    ticket:
      'SuperOffice heeft het ticket geweigerd. Misschien is het verlopen; zorg voor een nieuw ticket en start opnieuw.',
    bearer:
      'SuperOffice heeft het toegangstoken geweigerd. Misschien is het verlopen; zorg voor een nieuw token en start opnieuw.',
    session:
      'SuperOffice heeft de browsersessie geweigerd. Misschien is die beëindigd; zorg voor een nieuwe sessie en start opnieuw.',
    openId: 'Je bent uitgelogd bij SuperOffice. Start opnieuw.',
  },
  sealed:
    'Je sleutelbos is vergrendeld, dus je inloggegevens kunnen niet worden geopend. Ontgrendel de sleutelbos en probeer het opnieuw.',
  refused:
    'SuperOffice laat je niet zien wie er in de chat aanwezig is. Vraag om de machtiging of de chatlicentie.',
  notAllowed: 'SuperOffice staat dat niet toe.',
};
