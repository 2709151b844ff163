import { expect, test } from 'vitest';
import { busyFromLimits, chatsLimits, pollSecondsLimits } from '../../electron/contract/limits.ts';
import { numberEntry } from '../../renderer/parts/number-entry.ts';

test.each(['15', ' 30 ', '300', '060'])('%j is a pace', (typed) => {
  expect(numberEntry(typed, pollSecondsLimits)).toEqual({ kind: 'number', value: Number(typed) });
});

test.each(['', '1', '2', '3', '9', '14'])('%j may become a pace', (typed) => {
  expect(numberEntry(typed, pollSecondsLimits).kind).toBe('unfinished');
});

test.each(['0', '301', '3000', '-30', '30.5', '1e2', 'often'])('%j is none, nor ever will be', (typed) => {
  expect(numberEntry(typed, pollSecondsLimits).kind).toBe('wrong');
});

test('every number within the limits is taken, and on the way to it nothing is called wrong', () => {
  for (const limits of [pollSecondsLimits, busyFromLimits, chatsLimits]) {
    for (let value = limits.least; value <= limits.most; value += 1) {
      const typed = String(value);
      expect(numberEntry(typed, limits)).toEqual({ kind: 'number', value });
      for (let end = 1; end < typed.length; end += 1) {
        expect(numberEntry(typed.slice(0, end), limits).kind).not.toBe('wrong');
      }
    }
  }
});
