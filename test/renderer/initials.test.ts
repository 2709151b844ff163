import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials, tint } from '../../renderer/parts/initials.ts';

test.each([
  ['Anna Berg', 'AB'],
  ['anna berg', 'AB'],
  ['Anna Maria Berg', 'AB'],
  ['Anna', 'A'],
  ['  Anna   Berg  ', 'AB'],
  ['Åse Ødegård', 'ÅØ'],
  ['A\u030Ase Berg', 'A\u030AB'],
  ['Anna (Support)', 'AS'],
  ['"Bo" Dahl', 'BD'],
  ['Anna - Berg', 'AB'],
  ['Anna Berg 2', 'A2'],
  ['Anna 🙂', 'A'],
  ['דנה לוי', 'דל'],
  ['田中 太郎', '田太'],
  ['', ''],
  ['   ', ''],
  ['🙂', ''],
  ['—', ''],
])('of %o are %o', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('of any name are short, and never half a letter', () => {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const letters = initials(words.join(' '));
      expect(letters.isWellFormed()).toBe(true);
      // Some letters are two in capitals, as ß is.
      expect([...segments.segment(letters)].length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 300 },
  );
});

test('everybody has a hue of their own, always the same', () => {
  expect(tint(11)).toBe(tint(11));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 2 }), (id) => {
      expect(tint(id)).toBeGreaterThanOrEqual(0);
      expect(tint(id)).toBeLessThan(360);
      // Neighbours are the likeliest to be mixed up.
      const apart = Math.abs(tint(id) - tint(id + 1));
      expect(Math.min(apart, 360 - apart)).toBeGreaterThan(60);
    }),
    { numRuns: 100 },
  );
});
