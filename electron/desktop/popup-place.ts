import { screen } from 'electron';
import type { Area, Displays, Point } from '../presence/area.ts';
import { besideTray } from '../presence/popup-position.ts';
import { trayAnchor } from '../presence/tray-anchor.ts';
import { displaysNow } from './displays.ts';
import { popupSize } from './popup-window.ts';

/**
 * Where the popup belongs: beside the tray icon. Null: there is no display.
 *
 * @param trayBounds the icon's bounds; all zero where the platform does not tell (Linux)
 */
export function popupPlace(trayBounds: () => Electron.Rectangle): () => Area | null {
  let clicked: Point | null = null;

  function pointed(displays: Displays): Area {
    clicked = trayAnchor(screen.getCursorScreenPoint(), displays, clicked);
    return { ...clicked, width: 0, height: 0 };
  }

  return () => {
    const displays = displaysNow();
    if (displays === null) return null;
    const bounds = trayBounds();
    return besideTray(bounds.width > 0 ? bounds : pointed(displays), popupSize, displays);
  };
}
