import { expect, test } from 'vitest';
import type { Remark } from '../../electron/contract/state.ts';
import { remarksOf } from '../../electron/desktop/remarks.ts';

const setAside: Remark = { kind: 'settingsSetAside', file: 'settings-set-aside.json' };
const noToasts: Remark = { kind: 'noToasts' };

test('begin with what is known at the start, and grow', () => {
  let changes = 0;
  const remarks = remarksOf([setAside], () => (changes += 1));
  expect(changes).toBe(0);
  remarks.make(noToasts);
  expect(remarks.all()).toEqual([setAside, noToasts]);
  expect(changes).toBe(1);
});

test('are made once in a run, also when they have been dismissed', () => {
  const remarks = remarksOf([setAside], () => {});
  remarks.make(noToasts);
  remarks.make(noToasts);
  remarks.dismiss('noToasts');
  remarks.make(noToasts);
  remarks.dismiss('settingsSetAside');
  remarks.make(setAside);
  expect(remarks.all()).toEqual([]);
});

test('are dismissed one by one', () => {
  let changes = 0;
  const remarks = remarksOf([setAside, noToasts], () => (changes += 1));
  remarks.dismiss('settingsSetAside');
  expect(remarks.all()).toEqual([noToasts]);
  expect(changes).toBe(1);
});
