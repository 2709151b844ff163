import type { TransientCause } from '../../../electron/presence/failure.ts';
import type { Words } from '../en.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => 'Kan ikke få forbindelse til SuperOffice.',
  timeout: () => 'SuperOffice er for længe om at svare.',
  insecure: (host) => `Kan ikke få en sikker forbindelse til ${host}. Spørg IT-afdelingen.`,
  proxy: () => 'Netværkets proxy lader os ikke komme igennem. Spørg IT-afdelingen.',
  proxySignIn: () => 'Netværkets proxy kræver navn og adgangskode. Spørg IT-afdelingen.',
  redirected: (host) => `${host} sender os til en anden adresse. Kontrollér adressen.`,
  webPage: (host) => `${host} svarer med en webside, ikke med data. Kontrollér adressen.`,
  notFound: (host) => `Fandt ingen chat på ${host}. Kontrollér adressen.`,
  serverError: () => 'Noget gik galt i SuperOffice.',
  unreadable: () => 'Vi kunne ikke læse svaret fra SuperOffice.',
};

export const trouble: Words['trouble'] = {
  passing: (cause, host) => passing[cause](host),
  throttled: 'SuperOffice beder os vente.',
  moved: (host) => `SuperOffice-løsningen er ikke længere på ${host}. Kontrollér adressen.`,
  untrusted: (host, subject, issuer) =>
    `Denne computer stoler ikke på certifikatet fra ${host} (udstedt til ${subject} af ${issuer}).`,
  askItPeople: 'Spørg IT-afdelingen.',
  maintenance: 'SuperOffice er under vedligeholdelse.',
  suspended: 'SuperOffice-løsningen er spærret. Spørg jeres SuperOffice-administrator.',
  deleted: (host) => `${host} findes ikke længere. Forbind til den SuperOffice-løsning, du bruger nu.`,
  signedOut: {
    password: 'SuperOffice godtager ikke længere dit brugernavn og din adgangskode.',
    ticket: 'SuperOffice afviste din ticket. Den er måske udløbet.',
    bearer: 'SuperOffice afviste dit adgangstoken. Det er måske udløbet.',
    session: 'SuperOffice afviste din browsersession. Den er måske afsluttet.',
    openId: 'Du er logget ud af SuperOffice.',
  },
  signedOutInEnvironment: {
    password:
      'SuperOffice afviste brugernavnet eller adgangskoden. Ret SUPEROFFICE_USERNAME og SUPEROFFICE_PASSWORD, og start igen.',
    ticket: 'SuperOffice afviste din ticket. Den er måske udløbet. Skaf en ny, og start igen.',
    bearer: 'SuperOffice afviste dit adgangstoken. Det er måske udløbet. Skaf et nyt, og start igen.',
    session: 'SuperOffice afviste din browsersession. Den er måske afsluttet. Skaf en ny, og start igen.',
    openId: 'Du er logget ud af SuperOffice. Start igen.',
  },
  sealed: 'Din nøglering er låst, så dit login kan ikke åbnes. Lås den op, og prøv igen.',
  refused:
    'SuperOffice lader ikke denne bruger se, hvem der er på chat. Bed om rettigheden eller chatlicensen.',
  notAllowed: 'SuperOffice lader dig ikke gøre det.',
};
