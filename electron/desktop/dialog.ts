import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import type { PageName, PageStates } from '../contract/pages.ts';
import type { Clock } from '../presence/clock.ts';
import { pageFeed } from './page-feed.ts';
import { makePageWindow } from './page-window.ts';

/**
 * An ordinary window with a page of ours, there only while it is used.
 *
 *     none ──open──▶ loading ──ready──▶ open ──close──▶ none
 */
export interface Dialog<State> {
  /** Opens it, or brings it to the front. */
  open(): void;
  close(): void;
  /** The page has drawn its first state. */
  ready(): void;
  /** Shows the state as it is now, where there is somebody to see it. */
  render(): void;
  contents(): WebContents | null;
  /** The state as its page knows it. */
  state(): State;
}

export interface DialogPorts<Page extends PageName> {
  readonly clock: Clock;
  readonly page: Page;
  /** The folder of the bundled app. */
  readonly folder: string;
  readonly options: () => BrowserWindowConstructorOptions;
  readonly state: () => PageStates[Page];
  readonly onClosed: () => void;
}

/** A page that has not drawn itself by then never will; the next `open` makes a new one. */
const loadLimitMs = 10_000;

/** The dialog with this page; its window comes with the first `open`. */
export function dialogOf<Page extends PageName>(ports: DialogPorts<Page>): Dialog<PageStates[Page]> {
  const { clock, page, folder, options, onClosed } = ports;
  const feed = pageFeed(ports.state);
  let window: Electron.BrowserWindow | null = null;
  let cancelLoad = (): void => {};
  /** The page has drawn itself, be it on screen or minimised. */
  let isReady = false;

  function onGone(): void {
    cancelLoad();
    window = null;
    isReady = false;
    feed.forget();
    onClosed();
  }

  function render(): void {
    const news = isReady ? feed.news() : null;
    if (news !== null) window?.webContents.send(channels.change, news);
  }

  return {
    open() {
      if (window === null) {
        window = makePageWindow(page, folder, options(), onGone);
        cancelLoad = clock.after(loadLimitMs, () => window?.destroy());
        return;
      }
      if (window.isMinimized()) window.restore();
      if (isReady) window.focus();
    },
    close: () => window?.destroy(),
    ready() {
      cancelLoad();
      isReady = true;
      window?.show();
      render();
    },
    render,
    contents: () => window?.webContents ?? null,
    state: feed.known,
  };
}
