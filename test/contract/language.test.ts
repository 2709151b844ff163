import { expect, test } from 'vitest';
import { languageFor, languages } from '../../electron/contract/language.ts';

test.each<[string, readonly string[]]>([
  ['nb', ['no']],
  ['nb', ['nb-NO', 'en-US']],
  ['nb', ['nn-NO']],
  ['nb', ['no-NO-NY']],
  ['nb', ['nb_NO.UTF-8']],
  ['sv', ['sv-FI', 'fi-FI']],
  ['sv', ['SV']],
  ['da', ['da']],
  ['da', ['da-GL']],
  ['de', ['de-AT']],
  ['de', ['de-Latn-CH-1901']],
  ['de', ['de_DE@euro']],
  ['nl', ['nl-BE', 'fr-BE']],
  ['en', ['en-GB']],
  ['en', ['en', 'nb']],
  // The first that the app speaks, and not the first there is.
  ['da', ['fo-FO', 'da-DK', 'en']],
  ['nb', ['se', 'fi', 'nb-NO']],
  // Not by their first letters.
  ['en', ['nds-DE', 'fr']],
  ['nl', ['dan', 'denim', 'nl']],
  ['en', ['C', 'POSIX']],
  ['en', ['', '-', 'x-private']],
  ['en', []],
])('speaks %s to a system of %o', (language, tags) => {
  expect(languageFor('system', tags)).toBe(language);
});

test.each(languages)('speaks %s where it was chosen, whatever the system speaks', (language) => {
  expect(languageFor(language, ['fr', 'de', 'en'])).toBe(language);
  expect(languageFor(language, [])).toBe(language);
});
