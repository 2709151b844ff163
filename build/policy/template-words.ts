import { fieldTexts } from './texts.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { sv } from './words/sv.ts';

/** The words of the template of Group Policy in one language. */
export interface TemplateWords {
  readonly supported: string;
  readonly about: string;
  /** Before an example of what has a line for each. */
  readonly oneEach: string;
  readonly fields: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
}

const en: TemplateWords = {
  supported: 'Windows 10 and later',
  about: 'What an organisation fixes of Chat Presence.',
  oneEach: 'One on each line, for example:',
  fields: fieldTexts,
};

/** By the names that Windows has for languages. */
export const templateWords: Readonly<Record<string, TemplateWords>> = {
  'en-US': en,
  'nb-NO': nb,
  'sv-SE': sv,
  'da-DK': da,
  'de-DE': de,
  'nl-NL': nl,
};
