/** The languages the app speaks, as ISO 639-1 codes. */
export const languages = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;

export type Language = (typeof languages)[number];
