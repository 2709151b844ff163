import { expect, test } from 'vitest';
import { pssOf, ticksOf } from './process-cost.ts';

test('Pss is read, and not its parts', () => {
  const rollup = [
    '559a73bc0000-7ffcd8c48000 ---p 00000000 00:00 0                          [rollup]',
    'Rss:                1700 kB',
    'Pss:                 221 kB',
    'Pss_Dirty:           116 kB',
    'Pss_Anon:            105 kB',
    'SwapPss:               7 kB',
  ].join('\n');
  expect(pssOf(rollup)).toBe(221);
  expect(pssOf(rollup, 'Pss_Anon')).toBe(105);
  expect(() => pssOf('Rss: 1 kB')).toThrow('does not tell');
});

test('time is read behind a name full of brackets and spaces', () => {
  const behind = 'S 1 18231 18231 0 -1 4194560 33 0 9 0 250 31 5 6 20 0 14 0 400000 1 2';
  expect(ticksOf(`18231 (a) b (c ) ${behind}`)).toBe(281);
});
