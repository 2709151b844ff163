/** The tray's sprite sheets. */
import type { PNG } from 'pngjs';
import { SHEET_COLUMNS, SHEET_ROWS, sheetCell } from '../../electron/presence/tray-sheet.ts';
import { PALETTES, type Panel } from './colours.ts';
import { gridFor } from './grids.ts';
import { emptyPicture, paint } from './raster.ts';
import { enlarge } from './shapes.ts';
import { layersOf, STATES } from './states.ts';

/** Draws all states for a panel at a pixel size. */
export function traySheet(panel: Panel, size: number): PNG {
  const picture = emptyPicture(SHEET_COLUMNS * size, SHEET_ROWS * size);
  const { grid, factor } = gridFor(size);
  for (const state of STATES) {
    const layers = layersOf(state, grid, PALETTES[panel]).map((layer) => ({
      ...layer,
      shape: enlarge(layer.shape, factor),
    }));
    const { column, row } = sheetCell(state.mark, state.count);
    paint(picture, layers, size, column * size, row * size);
  }
  return picture;
}
