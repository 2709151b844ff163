import type { IncomingHttpHeaders } from 'node:http';
import type { Texts } from '../topics.ts';

/** The language to answer in; null: leave texts as they are stored. */
export type Language = keyof Texts | null;

const languages: Readonly<Record<string, keyof Texts>> = {
  en: 'en',
  nb: 'nb',
  nn: 'nb',
  no: 'nb',
  sv: 'sv',
  da: 'da',
  de: 'de',
  nl: 'nl',
};

/** What SuperOffice calls them in the texts that it stores. */
const stored: readonly (readonly [keyof Texts, string])[] = [
  ['en', 'US'],
  ['nb', 'NO'],
  ['sv', 'SW'],
  ['da', 'DA'],
  ['de', 'GE'],
  ['nl', 'NL'],
];

/**
 * The language a request wants: `SO-Language`, or else `Accept-Language`. `*`, `x` and `-` switch
 * translation off, and so does saying nothing. Where none of the languages is ours, English stands in.
 */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const wanted = headers['so-language']?.toString().trim() || headers['accept-language']?.trim() || '*';
  if (/^[*x-]$/i.test(wanted)) return null;
  const known = wanted
    .split(',')
    .map(readTag)
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ language, quality }) => (quality > 0 ? (languages[language] ?? []) : []));
  return known[0] ?? 'en';
}

/** A text of several languages in the one that is wanted, or as SuperOffice stores it: `US:"…";NO:"…"`. */
export function told(texts: Texts, language: Language): string {
  if (language !== null) return texts[language];
  return stored.map(([each, code]) => `${code}:"${texts[each]}"`).join(';');
}

function readTag(text: string): { readonly language: string; readonly quality: number } {
  const [tag = '', parameter = ''] = text.toLowerCase().split(';');
  const quality = /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1];
  return { language: tag.trim().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
}
