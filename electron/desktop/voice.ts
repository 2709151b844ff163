import type { Words } from '../../renderer/words/en.ts';
import type { LanguageChoice } from '../contract/general.ts';
import { languageFor, type Language } from '../contract/language.ts';

export interface VoicePorts {
  /** What the person has chosen. */
  readonly choice: () => LanguageChoice;
  /** Tags like `nb-NO`, the most wanted first. */
  readonly systemLanguages: () => readonly string[];
  readonly loadWords: (language: Language) => Promise<Words>;
  /** Another language is spoken now. */
  readonly onChange: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** What the app speaks. */
export interface Voice {
  /** The words of the language that is spoken just now. */
  words(): Words;
  /** Something was set: speaks the language that is chosen now, as soon as its words are there. */
  follow(): void;
}

/** Speaks the person's language from the start. Throws when its words can't be had. */
export async function openVoice(ports: VoicePorts): Promise<Voice> {
  const chosen = (): Language => languageFor(ports.choice(), ports.systemLanguages());
  let followed = chosen();
  let words = await ports.loadWords(followed);

  async function speak(language: Language): Promise<void> {
    const loaded = await ports.loadWords(language);
    if (language !== followed) return;
    words = loaded;
    ports.onChange();
  }

  return {
    words: () => words,
    follow() {
      const language = chosen();
      if (language === followed) return;
      followed = language;
      speak(language).catch(ports.onFault);
    },
  };
}
