/** A part of a sentence: a name, or what is around it. */
export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** A sentence cut where these names are in it, the longest first where one holds another. */
export function piecesOf(text: string, names: readonly string[]): readonly Piece[] {
  const [name, ...others] = names.filter((each) => each !== '').sort((a, b) => b.length - a.length);
  if (text === '') return [];
  if (name === undefined) return [{ text, isName: false }];
  return text
    .split(name)
    .flatMap((around, index) => [
      ...(index === 0 ? [] : [{ text: name, isName: true }]),
      ...piecesOf(around, others),
    ]);
}
