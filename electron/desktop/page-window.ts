import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import type { PageName } from '../contract/pages.ts';
import { appOrigin } from './app-protocol.ts';

/** Same as the pages' own background, so that opening never flashes. */
const background = { light: '#ffffff', dark: '#1c1e21' };

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/**
 * A window for one of our pages, hidden, with the page loading: caged, and with nothing of Node.
 *
 * @param folder the folder of the bundled app
 * @param onGone called once when the window or its page is no more
 */
export function makePageWindow(
  page: PageName,
  folder: string,
  options: BrowserWindowConstructorOptions,
  onGone: () => void,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    backgroundColor: ground(),
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
  // For what a resize shows before the page has drawn it.
  const follow = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', follow);
  let gone = false;
  const end = (): void => {
    if (gone) return;
    gone = true;
    nativeTheme.off('updated', follow);
    if (!window.isDestroyed()) window.destroy();
    onGone();
  };
  window.on('closed', end);
  window.webContents.on('render-process-gone', end);
  const home = `${appOrigin}/${page}/index.html`;
  // Elsewhere is forbidden, but nobody is asked about `about:blank`.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url !== home) end();
  });
  void window.loadURL(home).catch(end);
  return window;
}
