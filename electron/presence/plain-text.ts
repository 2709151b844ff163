/** Letters that are no other letter with a mark, and what people type for them. */
const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd' };

/** Small letters without marks and single blanks, so that "ase o" finds "Åse  Ødegård". */
export function plain(text: string): string {
  // Most names, and much quicker.
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæßłđ]/g, (letter) => letters[letter] ?? letter)
    .replace(/\s+/g, ' ');
}
