import { expect, test } from 'vitest';
import { goalsTable } from './goals.ts';

test('each goal is told with what came of it: of a figure itself, or of its ratio, run by run', () => {
  const text = goalsTable([
    { name: 'start', unit: 'ms', ours: [300, 330], bare: [200, 220], goal: { of: 'toBare', most: 1.25 } },
    { name: 'processes', unit: '', ours: [7], bare: [6], floor: [7], goal: { of: 'toFloor', most: 1 } },
    { name: 'without a goal', unit: 'MB', ours: [1] },
    { name: 'a poll', unit: 'ms', ours: [4.5], goal: { of: 'ours', most: 5 } },
  ]);
  expect(text.split('\n')).toEqual([
    'goals                     figure       goal',
    'start; to bare              1.50     ≤ 1.25  missed',
    'processes; to the floor     1.00     ≤ 1.00    kept',
    'a poll                   4.50 ms  ≤ 5.00 ms    kept',
  ]);
});

test('where nothing has a goal there is no table', () => {
  expect(goalsTable([{ name: 'size', unit: 'kB', ours: [1] }])).toBe('');
});
