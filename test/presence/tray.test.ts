import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connection } from '../../electron/presence/connection.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import { trayModel, type TrayModel } from '../../electron/presence/tray-model.ts';
import {
  MANY_COLUMN,
  SHEET_COLUMNS,
  SHEET_ROWS,
  sheetCell,
  UNKNOWN_COLUMN,
  type TrayMark,
} from '../../electron/presence/tray-sheet.ts';
import { away, notAllowed, present, roster, signInRefused, unreachable } from './people.ts';

const seen: Facts = {
  ...nothingKnown,
  connection: { kind: 'live' },
  roster: roster(present(1, { chats: 2 }), away(2)),
  seenAt: { wall: 1_760_000_000_000, steady: 7 },
};

describe('what the tray has to show', () => {
  test('before anything is known', () => {
    expect(trayModel(nothingKnown, null)).toEqual<TrayModel>({
      mark: 'stale',
      connection: 'starting',
      count: null,
      summary: null,
      iAmPresent: null,
      lastSeen: null,
    });
  });

  test('while all is well', () => {
    expect(trayModel(seen, null)).toEqual<TrayModel>({
      mark: 'live',
      connection: 'live',
      count: 1,
      summary: { present: 1, total: 2, chats: 2 },
      iAmPresent: null,
      lastSeen: null,
    });
  });

  test.each<[Connection, TrayMark]>([
    [{ kind: 'stale', failure: unreachable }, 'stale'],
    [{ kind: 'signedOut', failure: signInRefused }, 'signIn'],
    [{ kind: 'stopped', failure: notAllowed }, 'stale'],
  ])('when we are $kind, with what was last seen and when', (connection, mark) => {
    expect(trayModel({ ...seen, connection }, null)).toEqual<TrayModel>({
      mark,
      connection: connection.kind,
      count: 1,
      summary: { present: 1, total: 2, chats: 2 },
      iAmPresent: null,
      lastSeen: 1_760_000_000_000,
    });
  });
});

describe('the icon', () => {
  test.each<[TrayMark, number | null, number, number]>([
    ['live', 0, 0, 0],
    ['live', 9, 9, 0],
    ['live', 10, MANY_COLUMN, 0],
    ['live', 10_000, MANY_COLUMN, 0],
    ['uncovered', 3, 3, 1],
    ['stale', 3, 3, 2],
    ['stale', null, UNKNOWN_COLUMN, 2],
    ['live', null, UNKNOWN_COLUMN, 2],
    ['live', NaN, UNKNOWN_COLUMN, 2],
    ['live', -1, 0, 0],
    ['signIn', 5, 0, 3],
    ['maintenance', null, 1, 3],
    ['paused', 5, 2, 3],
  ])('of %s with %s lies in column %d of row %d', (mark, count, column, row) => {
    expect(sheetCell(mark, count)).toEqual({ column, row });
  });

  test('always lies in the sheet', () => {
    const marks = fc.constantFrom<TrayMark>('live', 'uncovered', 'stale', 'signIn', 'maintenance', 'paused');
    fc.assert(
      fc.property(marks, fc.option(fc.double()), (mark, count) => {
        const { column, row } = sheetCell(mark, count);
        expect([...Array(SHEET_COLUMNS).keys()]).toContain(column);
        expect([...Array(SHEET_ROWS).keys()]).toContain(row);
      }),
      { numRuns: 200 },
    );
  });
});
