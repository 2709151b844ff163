import { expect, test } from 'vitest';
import { median, ratios } from './figures.ts';
import { table } from './table.ts';

test('a median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test('ratios are made pair by pair', () => {
  expect(ratios([2, 30], [1, 10])).toEqual([2, 3]);
});

test('a table aligns its figures and quotes the ratios', () => {
  const text = table([
    { name: 'start', unit: 'ms', ours: [300, 330], bare: [200, 220], floor: [100, 110] },
    { name: 'size', unit: 'kB', ours: [12.34] },
  ]);
  expect(text.split('\n')).toEqual([
    '          ours    bare  ratio    (min–max)   floor  ratio',
    'start   315 ms  210 ms   1.50  (1.50–1.50)  105 ms   3.00',
    'size   12.3 kB',
  ]);
});
