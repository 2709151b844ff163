import { expect, test } from 'vitest';
import { growth, measuresTable, notFlat } from './flatness.ts';
import type { Measure } from './measures.ts';

const still: Measure = {
  after: 0,
  heapKb: 8_000,
  besideKb: 100,
  ownKb: 90_000,
  processes: 7,
  files: 190,
  handles: 5,
  waiting: 1,
  listeners: 41,
  windows: 0,
  logKb: 10,
  daysKb: 10,
};

/** Nine measures, a hundred apart, as `of` says each is. */
const measures = (of: (index: number) => Partial<Measure>): Measure[] =>
  Array.from({ length: 9 }, (_unused, index) => ({ ...still, after: index * 100, ...of(index) }));

test('what stays as it is is flat', () => {
  expect(
    notFlat(
      measures(() => ({})),
      { heapKb: 0, ownKb: 0 },
    ),
  ).toEqual([]);
});

test('what goes up and down is flat', () => {
  const waves = measures((index) => ({ heapKb: 8_000 + 50 * (index % 2), files: 190 + (index % 3) }));
  expect(notFlat(waves, { heapKb: 30 })).toEqual([]);
});

test('one step is no leak of what is counted', () => {
  expect(
    notFlat(
      measures((index) => ({ files: index < 5 ? 190 : 192 })),
      {},
    ),
  ).toEqual([]);
});

test('one more and again one more is', () => {
  const leak = measures((index) => ({ listeners: 41 + Math.floor(index / 3) }));
  expect(notFlat(leak, {})).toEqual(['listeners are ever more: 41, 41, 41, 42, 42, 42, 43, 43, 43']);
});

test('memory that grows is told by how much, a thousand of what is counted', () => {
  const leak = measures((index) => ({ heapKb: 8_000 + 30 * index }));
  expect(growth(leak, 'heapKb')).toBeCloseTo(300);
  expect(notFlat(leak, { heapKb: 200 })).toEqual(['heapKb grows by 300 a thousand, 200 is the most']);
  expect(notFlat(leak, { heapKb: 400 })).toEqual([]);
});

test('the table has a line for each measure, and one for how they grow', () => {
  const lines = measuresTable(
    measures((index) => ({ logKb: 10 * index })),
    2,
  ).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toMatch(/^ *after +heapKb/);
  expect(lines[10]).toBe('a thousand more, from 200 on:');
  expect(lines[11]).toMatch(/ 100 +0$/);
});
