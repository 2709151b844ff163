/** The languages the app speaks, as ISO 639-1 codes. */
export const languages = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;

export type Language = (typeof languages)[number];

/** Bokmål is read by everybody who reads Norwegian, whatever their system calls it. */
const norwegian: readonly string[] = ['nb', 'no', 'nn'];

/**
 * The language to speak: the chosen one, or the first of the system's that the app speaks, else English.
 *
 * @param systemLanguages tags like `nb-NO` or `sv_FI`, the most wanted first
 */
export function languageFor(choice: Language | 'system', systemLanguages: readonly string[]): Language {
  if (choice !== 'system') return choice;
  return systemLanguages.map(languageOfTag).find((language) => language !== null) ?? 'en';
}

function languageOfTag(tag: string): Language | null {
  const [code = ''] = tag.toLowerCase().split(/[-_.@]/);
  return norwegian.includes(code) ? 'nb' : (languages.find((each) => each === code) ?? null);
}
