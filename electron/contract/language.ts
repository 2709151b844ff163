/** The languages the app speaks, as ISO 639-1 codes. */
export const languages = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;

export type Language = (typeof languages)[number];

/** Of the languages somebody prefers, as BCP 47 tags, the first that the app speaks; else English. */
export function firstSpoken(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
    // Who reads one of Norway's languages reads Bokmål.
    const meant = code === 'no' || code === 'nn' ? 'nb' : code;
    const spoken = languages.find((each) => each === meant);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
