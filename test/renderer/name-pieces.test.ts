import { expect, test } from 'vitest';
import { piecesOf } from '../../renderer/parts/name-pieces.ts';

const marked = (text: string, ...names: string[]): string =>
  piecesOf(text, names)
    .map((piece) => (piece.isName ? `[${piece.text}]` : piece.text))
    .join('');

test.each<[string, string, string[]]>([
  ['[Anna] came online', 'Anna came online', ['Anna']],
  ['Sales: [Anna], [Bo]', 'Sales: Anna, Bo', ['Anna', 'Bo']],
  ['[Anna Berg] and [Anna]', 'Anna Berg and Anna', ['Anna', 'Anna Berg']],
  ['[נועה] went away', 'נועה went away', ['נועה']],
  ['nobody is named', 'nobody is named', []],
  ['nobody is named', 'nobody is named', ['Anna', '']],
  ['[a.*] stays', 'a.* stays', ['a.*']],
  ['', '', ['Anna']],
])('%s', (expected, text, names) => {
  expect(marked(text, ...names)).toBe(expected);
});
