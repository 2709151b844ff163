import type { Language } from '../../electron/contract/language.ts';
import type { Words } from './en.ts';

/** Each language by itself: a start loads the one it speaks. */
const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
  nl: async () => (await import('./nl.ts')).nl,
};

/** The words of this language. */
export function loadWords(language: Language): Promise<Words> {
  return dictionaries[language]();
}
