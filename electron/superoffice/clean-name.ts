const longestName = 256;
const halfALetter = /[\ud800-\udbff]$/;
/** Most names are this: Latin letters, digits and signs in one line, which nothing below would change. */
const plainName = /^[!-~À-ɏ]+(?: [!-~À-ɏ]+)*$/;

/**
 * A name as one line that every screen and bus can carry. Controls, also those that turn the
 * direction of all that follows, were never letters of it; a name without one visible sign is none.
 */
export function cleanName(text: string): string {
  if (text.length <= longestName && plainName.test(text)) return text;
  const line = text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(line)) return '';
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).replace(halfALetter, '')}…`;
}
