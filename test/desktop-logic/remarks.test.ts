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

test.each(['signInNotKept', 'daysNotRemoved'] as const)(
  'what may come about again is said again: %s',
  (kind) => {
    const remarks = remarksOf([], () => {});
    remarks.make({ kind });
    remarks.dismiss(kind);
    remarks.make({ kind });
    expect(remarks.all()).toEqual([{ kind }]);
  },
);

test('what stood in the way of a wish is no longer said when it has passed; that one may not, is', () => {
  const remarks = remarksOf([setAside], () => {});
  remarks.make({ kind: 'switchNotSaved', failure: { kind: 'maintenance', until: null } });
  remarks.pass();
  expect(remarks.all()).toEqual([setAside]);
  const notAllowed: Remark = { kind: 'switchNotSaved', failure: { kind: 'refused', status: 403 } };
  remarks.make(notAllowed);
  remarks.pass();
  expect(remarks.all()).toEqual([setAside, notAllowed]);
});
