import { screen, type WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import { popupPosition, type Point } from '../presence/popup-position.ts';
import { makePageWindow } from './page-window.ts';
import type { PopupWindow } from './popup.ts';

export interface PopupWindowPorts {
  /** The folder of the bundled app. */
  readonly folder: string;
  /** The tray icon's bounds; all zero where the platform does not tell. */
  readonly trayBounds: () => Electron.Rectangle;
  readonly onBlur: () => void;
  readonly onGone: () => void;
}

/** A popup window that knows which page may speak for it. */
export interface PagedWindow extends PopupWindow {
  readonly page: WebContents;
}

const size = { width: 360, height: 560 };

/** Makes the popup's window, hidden, with its page loading. */
export function makePopupWindow({ folder, trayBounds, onBlur, onGone }: PopupWindowPorts): PagedWindow {
  const options = {
    ...size,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    title: 'Chat Presence',
  };
  const window = makePageWindow('popup', folder, options, onGone);
  // Where the click was, as long as the page is not there yet and the pointer may go on.
  let place: Point | null = placeOf(trayBounds());
  window.on('blur', onBlur);
  return {
    page: window.webContents,
    show() {
      const { x, y } = place ?? placeOf(trayBounds());
      place = null;
      window.setPosition(x, y);
      window.show();
      window.focus();
    },
    hide: () => window.hide(),
    destroy: () => window.destroy(),
    send: (state) => window.webContents.send(channels.state, state),
  };
}

function placeOf(tray: Electron.Rectangle): Point {
  // Linux tells no bounds; the pointer is then where the click was.
  const anchor = tray.width > 0 ? tray : { ...screen.getCursorScreenPoint(), width: 0, height: 0 };
  const display = screen.getDisplayNearestPoint(anchor);
  return popupPosition(anchor, size, display.bounds, display.workArea);
}
