/** A text in every language the tenant is kept in. */
export interface Texts {
  readonly en: string;
  readonly nb: string;
  readonly sv: string;
  readonly da: string;
  readonly de: string;
  readonly nl: string;
}

/** A chat topic. */
export interface Topic {
  readonly id: number;
  readonly name: Texts;
  readonly welcome: Texts;
  /** Answered on workdays from 8 to 16 with half an hour of lunch, Norwegian time; else always. */
  readonly officeHours: boolean;
}

/** The topics that customers can choose. */
export const topics: readonly Topic[] = [
  topic(1, {
    en: 'Sales',
    nb: 'Salg',
    sv: 'Försäljning',
    da: 'Salg',
    de: 'Vertrieb',
    nl: 'Verkoop',
  }),
  topic(2, {
    en: 'Support',
    nb: 'Kundestøtte',
    sv: 'Kundtjänst',
    da: 'Kundeservice',
    de: 'Kundendienst',
    nl: 'Klantenservice',
  }),
  topic(3, {
    en: 'Billing',
    nb: 'Faktura',
    sv: 'Fakturor',
    da: 'Fakturaer',
    de: 'Rechnungen',
    nl: 'Facturen',
  }),
  topic(
    4,
    {
      en: 'Returns',
      nb: 'Retur',
      sv: 'Returer',
      da: 'Returvarer',
      de: 'Retouren',
      nl: 'Retouren',
    },
    true,
  ),
];

function topic(id: number, name: Texts, officeHours = false): Topic {
  const welcome = {
    en: `Welcome to ${name.en}. How can we help?`,
    nb: `Velkommen til ${name.nb}. Hva kan vi hjelpe med?`,
    sv: `Välkommen till ${name.sv}. Vad kan vi hjälpa till med?`,
    da: `Velkommen til ${name.da}. Hvad kan vi hjælpe med?`,
    de: `Willkommen bei ${name.de}. Wie können wir helfen?`,
    nl: `Welkom bij ${name.nl}. Hoe kunnen we helpen?`,
  };
  return { id, name, welcome, officeHours };
}
