import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import type { PageName, PageStates } from '../contract/pages.ts';
import type { Clock } from '../presence/clock.ts';
import { comebacks } from './comebacks.ts';
import { pageFeed } from './page-feed.ts';
import type { PageSource } from './page-source.ts';
import { makePageWindow, type PageWindow } from './page-window.ts';

/**
 * An ordinary window with a page of ours, there only while it is used.
 *
 *     none ──open──▶ loading ──ready──▶ open ──close──▶ none
 *
 * A page that dies is begun anew where it is; one that dies again and again is given up.
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
  readonly source: PageSource;
  readonly options: () => BrowserWindowConstructorOptions;
  readonly state: () => PageStates[Page];
  readonly onClosed: () => void;
  /** Its page has died, and is made again, or not. */
  readonly onDied: (why: string, again: boolean) => void;
}

/** A page that has not drawn itself by then never will; the next `open` makes a new one. */
const loadLimitMs = 10_000;

/** The dialog with this page; its window comes with the first `open`. */
export function dialogOf<Page extends PageName>(ports: DialogPorts<Page>): Dialog<PageStates[Page]> {
  const { clock, page, source, options, onClosed } = ports;
  const feed = pageFeed(ports.state);
  const mayComeBack = comebacks(clock);
  let made: PageWindow | null = null;
  let cancelLoad = (): void => {};
  /** The page has drawn itself, be it on screen or minimised. */
  let isReady = false;
  let isShown = false;
  const window = (): BrowserWindow | null => made?.window ?? null;

  function onGone(): void {
    cancelLoad();
    made = null;
    isReady = false;
    isShown = false;
    feed.forget();
    onClosed();
  }

  function onDied(why: string): void {
    const again = mayComeBack();
    ports.onDied(why, again);
    if (!again) {
      window()?.destroy();
      return;
    }
    isReady = false;
    feed.forget();
    awaitPage();
    made?.reload();
  }

  function awaitPage(): void {
    cancelLoad();
    cancelLoad = clock.after(loadLimitMs, () => window()?.destroy());
  }

  function render(): void {
    const news = isReady ? feed.news() : null;
    if (news !== null) window()?.webContents.send(channels.change, news);
  }

  return {
    open() {
      const opened = window();
      if (opened === null) {
        made = makePageWindow(page, source, options(), { onGone, onDied });
        awaitPage();
        return;
      }
      if (opened.isMinimized()) opened.restore();
      if (isShown) opened.focus();
    },
    close: () => window()?.destroy(),
    ready() {
      cancelLoad();
      isReady = true;
      // Come again, it would take the keyboard, or leave the taskbar.
      if (!isShown) window()?.show();
      isShown = true;
      render();
    },
    render,
    contents: () => window()?.webContents ?? null,
    state: feed.known,
  };
}
