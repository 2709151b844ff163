import type { Language } from '../../electron/contract/language.ts';

/** What each language calls itself: whoever looks for theirs may not read any other. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  da: 'Dansk',
  de: 'Deutsch',
  nl: 'Nederlands',
};
