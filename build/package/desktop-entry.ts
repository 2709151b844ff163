interface EntryWords {
  /** What kind of program it is. */
  readonly kind: string;
  readonly comment: string;
  /** What people might look for. */
  readonly keywords: readonly string[];
}

/** English stands for all languages that are not among the others. */
const english: EntryWords = {
  kind: 'Chat presence',
  comment: 'See which colleagues take chats in SuperOffice Chat',
  keywords: ['chat', 'presence', 'colleagues', 'support', 'SuperOffice'],
};

const others: Readonly<Record<'nb' | 'sv' | 'da' | 'de' | 'nl', EntryWords>> = {
  nb: {
    kind: 'Chat-tilstedeværelse',
    comment: 'Se hvilke kolleger som tar chatter i SuperOffice Chat',
    keywords: ['chat', 'til stede', 'kolleger', 'kundeservice', 'SuperOffice'],
  },
  sv: {
    kind: 'Chattnärvaro',
    comment: 'Se vilka kollegor som tar chattar i SuperOffice Chat',
    keywords: ['chatt', 'närvaro', 'kollegor', 'kundtjänst', 'SuperOffice'],
  },
  da: {
    kind: 'Chattilstedeværelse',
    comment: 'Se hvilke kolleger der tager chats i SuperOffice Chat',
    keywords: ['chat', 'til stede', 'kolleger', 'kundeservice', 'SuperOffice'],
  },
  de: {
    kind: 'Chat-Präsenz',
    comment: 'Sehen, welche Kollegen in SuperOffice Chat Chats annehmen',
    keywords: ['Chat', 'Präsenz', 'Kollegen', 'Kundendienst', 'SuperOffice'],
  },
  nl: {
    kind: 'Chataanwezigheid',
    comment: "Zie welke collega's chats aannemen in SuperOffice Chat",
    keywords: ['chat', 'aanwezigheid', "collega's", 'klantenservice', 'SuperOffice'],
  },
};

/**
 * What the entry in the desktop's menu says beyond what the packager writes into it, by the keys of
 * freedesktop.org's Desktop Entry Specification.
 */
export const desktopEntry: Readonly<Record<string, string>> = {
  ...wordsIn('', english),
  ...inOtherLanguages(),
  // It has no window at first, for which desktops would wait in vain.
  StartupNotify: 'false',
};

function inOtherLanguages(): Readonly<Record<string, string>> {
  const entries = Object.entries(others).map(([language, words]) => wordsIn(`[${language}]`, words));
  return Object.fromEntries(entries.flatMap((each) => Object.entries(each)));
}

function wordsIn(
  language: string,
  { kind, comment, keywords }: EntryWords,
): Readonly<Record<string, string>> {
  return {
    [`GenericName${language}`]: kind,
    [`Comment${language}`]: comment,
    [`Keywords${language}`]: `${keywords.join(';')};`,
  };
}
