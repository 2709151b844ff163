import { screen } from 'electron';
import { popupPosition, trayAnchor, type Point } from '../presence/popup-position.ts';
import { popupSize } from './popup-window.ts';

/**
 * Where the popup belongs: beside the tray icon.
 *
 * @param trayBounds the icon's bounds; all zero where the platform does not tell (Linux)
 */
export function popupPlace(trayBounds: () => Electron.Rectangle): () => Point {
  let clicked: Point | null = null;

  function pointed(): Electron.Rectangle {
    const pointer = screen.getCursorScreenPoint();
    const { bounds, workArea } = screen.getDisplayNearestPoint(pointer);
    clicked = trayAnchor(pointer, bounds, workArea, clicked);
    return { ...clicked, width: 0, height: 0 };
  }

  return () => {
    const bounds = trayBounds();
    const anchor = bounds.width > 0 ? bounds : pointed();
    const display = screen.getDisplayNearestPoint(anchor);
    return popupPosition(anchor, popupSize, display.bounds, display.workArea);
  };
}
