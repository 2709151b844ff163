import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import { popupPosition, type Point } from '../presence/popup-position.ts';
import { appOrigin } from './app-protocol.ts';
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

/** Same as the page's own background, so that opening never flashes. */
const background = { light: '#ffffff', dark: '#1c1e21' };

/** Makes the popup's window, hidden, with its page loading. */
export function makePopupWindow({ folder, trayBounds, onBlur, onGone }: PopupWindowPorts): PagedWindow {
  const window = new BrowserWindow({
    ...size,
    show: false,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    title: 'Chat Presence',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !app.isPackaged,
    },
  });
  const page = window.webContents;
  // Where the click was, as long as the page is not there yet and the pointer may go on.
  let place: Point | null = placeOf(trayBounds());
  let gone = false;
  const end = (): void => {
    if (gone) return;
    gone = true;
    if (!window.isDestroyed()) window.destroy();
    onGone();
  };
  window.on('blur', onBlur);
  window.on('closed', end);
  page.on('render-process-gone', end);
  void window.loadURL(`${appOrigin}/popup/index.html`).catch(end);
  return {
    page,
    show() {
      const { x, y } = place ?? placeOf(trayBounds());
      place = null;
      window.setPosition(x, y);
      window.show();
      window.focus();
    },
    hide: () => window.hide(),
    destroy: end,
    send: (state) => page.send(channels.state, state),
  };
}

function placeOf(tray: Electron.Rectangle): Point {
  // Linux tells no bounds; the pointer is then where the click was.
  const anchor = tray.width > 0 ? tray : { ...screen.getCursorScreenPoint(), width: 0, height: 0 };
  const display = screen.getDisplayNearestPoint(anchor);
  return popupPosition(anchor, size, display.bounds, display.workArea);
}
