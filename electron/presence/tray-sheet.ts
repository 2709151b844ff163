/**
 * Where each tray icon lies in a sprite sheet `tray-<panel>-<size>.png`: cells of `size` pixels, columns are
 * counts, rows are marks. The script that draws the sheets and the app that cuts them both read it from here.
 */

/** What the tray icon says; every mark has a shape of its own, so colour is never needed to tell them apart. */
export type TrayMark = 'live' | 'uncovered' | 'missed' | 'stale' | 'signIn' | 'maintenance' | 'paused';

/** A cell's place in the sheet, in cells (not pixels). */
export type SheetCell = { readonly column: number; readonly row: number };

/** Column of "more than nine"; columns 0 to 9 are the counts themselves. */
export const MANY_COLUMN = 10;

/** Column of "no number was ever known"; only the stale row has it. */
export const UNKNOWN_COLUMN = 11;

/** Columns in a sheet. */
export const SHEET_COLUMNS = 12;

/** Rows in a sheet: live, uncovered, stale, missed, and one row for the marks that carry no number. */
export const SHEET_ROWS = 5;

/** Pixel sizes that sheets are drawn in, for a light and for a dark panel. */
export const SHEET_SIZES = [16, 20, 22, 24, 32, 44, 48, 64] as const;

/** Pixel sizes of the macOS template sheets: a point size of 16 and its @2x. */
export const TEMPLATE_SIZES = [16, 32] as const;

const NUMBERED_ROWS = { live: 0, uncovered: 1, stale: 2, missed: 3 } as const;
const PLAIN_ROW = 4;
const PLAIN_COLUMNS = { signIn: 0, maintenance: 1, paused: 2 } as const;

/**
 * The cell to show for a mark and the number of present agents; `null` means that no number was ever known.
 * Without a number nothing can be claimed to be live, so that case is always the stale row's unknown cell.
 */
export function sheetCell(mark: TrayMark, count: number | null): SheetCell {
  if (mark === 'signIn' || mark === 'maintenance' || mark === 'paused') {
    return { column: PLAIN_COLUMNS[mark], row: PLAIN_ROW };
  }
  if (count === null || Number.isNaN(count)) return { column: UNKNOWN_COLUMN, row: NUMBERED_ROWS.stale };
  const column = Math.min(Math.max(Math.trunc(count), 0), MANY_COLUMN);
  return { column, row: NUMBERED_ROWS[mark] };
}
