import type { Words } from '../en.ts';
import type { TransientCause } from '../../../electron/presence/failure.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => 'Får ikke kontakt med SuperOffice.',
  timeout: () => 'SuperOffice bruker for lang tid på å svare.',
  insecure: (host) => `Får ingen sikker forbindelse med ${host}. Spør IT-avdelingen.`,
  proxy: () => 'Proxyen i nettverket slipper oss ikke gjennom. Spør IT-avdelingen.',
  proxySignIn: () => 'Proxyen i nettverket krever navn og passord. Spør IT-avdelingen.',
  redirected: (host) => `${host} sender oss til en annen adresse. Kontroller adressen.`,
  webPage: (host) => `${host} svarer med en nettside, ikke med data. Kontroller adressen.`,
  notFound: (host) => `Fant ingen chat på ${host}. Kontroller adressen.`,
  serverError: () => 'Noe gikk galt i SuperOffice.',
  unreadable: () => 'Vi kunne ikke lese svaret fra SuperOffice.',
};

export const trouble: Words['trouble'] = {
  passing: (cause, host) => passing[cause](host),
  throttled: 'SuperOffice ber oss vente.',
  moved: (host) => `SuperOffice-løsningen er ikke lenger på ${host}. Kontroller adressen.`,
  untrusted: (host, subject, issuer) =>
    `Denne datamaskinen stoler ikke på sertifikatet til ${host} (utstedt til ${subject} av ${issuer}).`,
  askItPeople: 'Spør IT-avdelingen.',
  maintenance: 'SuperOffice er under vedlikehold.',
  suspended: 'SuperOffice-løsningen er sperret. Spør SuperOffice-administratoren.',
  deleted: (host) => `${host} finnes ikke lenger. Koble til den SuperOffice-løsningen du bruker nå.`,
  signedOut: {
    password: 'SuperOffice godtar ikke lenger brukernavnet og passordet ditt.',
    ticket: 'SuperOffice avviste ticketen. Den kan ha utløpt.',
    bearer: 'SuperOffice avviste tilgangstokenet. Det kan ha utløpt.',
    session: 'SuperOffice avviste nettleserøkten. Den kan være avsluttet.',
    openId: 'Du er logget ut av SuperOffice.',
  },
  signedOutInEnvironment: {
    password:
      'SuperOffice avviste brukernavnet eller passordet. Rett SUPEROFFICE_USERNAME og SUPEROFFICE_PASSWORD, og start på nytt.',
    ticket: 'SuperOffice avviste ticketen. Den kan ha utløpt. Skaff en ny, og start på nytt.',
    bearer: 'SuperOffice avviste tilgangstokenet. Det kan ha utløpt. Skaff et nytt, og start på nytt.',
    session: 'SuperOffice avviste nettleserøkten. Den kan være avsluttet. Skaff en ny, og start på nytt.',
    openId: 'Du er logget ut av SuperOffice. Start på nytt.',
  },
  sealed: 'Nøkkelringen er låst, så innloggingen din kan ikke åpnes. Lås den opp, og prøv igjen.',
  refused:
    'SuperOffice lar ikke denne brukeren se hvem som er på chat. Be om rettigheten eller chatlisensen.',
  notAllowed: 'SuperOffice lar deg ikke gjøre det.',
};
