import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import type { PageName } from '../contract/pages.ts';
import { appOrigin } from './app-protocol.ts';
import type { PageSource } from './page-source.ts';

/** Same as the pages' own background, so that opening never flashes. */
const background = { light: '#ffffff', dark: '#1c1e21' };

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/** What a window tells of itself and its page. */
export interface PageWindowEvents {
  /** The window is no more; called once. */
  readonly onGone: () => void;
  /** The page's process has ended, or answers nobody: the window stands empty until `reload`. */
  readonly onDied: (why: string) => void;
}

export interface PageWindow {
  readonly window: BrowserWindow;
  /** Begins the page anew, in the same window. */
  reload(): void;
}

/**
 * A window for one of our pages, hidden, with the page loading: caged, and with nothing of Node.
 */
export function makePageWindow(
  page: PageName,
  source: PageSource,
  options: BrowserWindowConstructorOptions,
  { onGone, onDied }: PageWindowEvents,
): PageWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    backgroundColor: ground(),
    webPreferences: {
      preload: source.preload,
      session: source.session(),
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
  const home = `${appOrigin}/${page}/index.html`;
  let lost = false;
  function load(): void {
    if (gone) return;
    lost = false;
    window.loadURL(home).catch((fault: unknown) => lose(String(fault)));
  }
  function loadAgain(): void {
    // On Linux the page would take the keyboard, wherever the person is.
    if (process.platform === 'linux' && !gone && !window.isFocused()) {
      window.setFocusable(false);
      window.webContents.once('did-stop-loading', () => window.setFocusable(true));
    }
    load();
  }
  function lose(why: string): void {
    // A process takes with it the load that was under way, which tells of it as well.
    if (gone || lost) return;
    lost = true;
    onDied(why);
  }
  window.on('closed', end);
  window.webContents.on('render-process-gone', (_event, { reason }) => lose(reason));
  window.webContents.on('unresponsive', () => {
    // It would stay so for ever, with the person before it. What does not even run can only be killed.
    const id = window.webContents.getOSProcessId();
    if (id > 0) endProcess(id);
  });
  // Elsewhere is forbidden, but nobody is asked about `about:blank`.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url !== home) end();
  });
  load();
  return {
    window,
    // Chromium is still taking leave of the process while it tells of its end.
    reload: () => setImmediate(loadAgain),
  };
}

function endProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has just ended by itself, and is told of like any other.
  }
}
