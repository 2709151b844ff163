import type { BrowserWindowConstructorOptions } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { PageHandlers, PageName, PageStates } from '../contract/pages.ts';
import type { PopupStand } from '../contract/state.ts';
import type { Clock } from '../presence/clock.ts';
import { dialogOf, type Dialog } from './dialog.ts';
import { followDisplays } from './displays.ts';
import { answerRenderers } from './ipc.ts';
import type { Log } from './log-line.ts';
import { pageSource } from './page-source.ts';
import { popupOf, type Popup } from './popup.ts';
import type { PopupPlace } from './popup-place.ts';
import { makeListWindow, makePopupWindow, type PagedWindow } from './popup-window.ts';

/** What a page may ask for beyond its own opening and closing. */
type Handlers = { readonly [Page in PageName]: Omit<PageHandlers<Page>, 'ready' | 'close'> };

export interface WindowsPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly words: () => Words;
  /** The folder of the bundled app. */
  readonly folder: string;
  readonly place: PopupPlace;
  /** How the popup stands now, and whether it is pinned. */
  readonly stand: () => PopupStand;
  readonly pinned: () => boolean;
  readonly states: { readonly [Page in PageName]: () => PageStates[Page] };
  readonly handlers: Handlers;
  readonly onPopupOpening: () => void;
  readonly onPopupClosed: () => void;
  /** The person looks elsewhere than at the popup, whether it stays or not. */
  readonly onPopupLeft: () => void;
  /** The window that the popup is where there is no tray was closed by its frame, or does not last. */
  readonly onListEnd: () => void;
  readonly onWelcomeClosed: () => void;
  readonly onSettingsClosed: () => void;
}

/** All windows of the app. */
export interface Windows {
  readonly popup: Popup<PagedWindow>;
  readonly welcome: Dialog<PageStates['welcome']>;
  readonly settings: Dialog<PageStates['settings']>;
  readonly why: Dialog<PageStates['why']>;
  /** Shows the states as they are now, where there is somebody to see them. */
  render(): void;
  stop(): void;
}

/** The windows with all they need: their pages are served and caged, and what they say is answered. */
export function hostWindows(ports: WindowsPorts): Windows {
  const { clock, log, words, folder, place, stand, pinned, states, handlers } = ports;
  const source = pageSource(folder);
  const died =
    (page: PageName) =>
    (why: string, again: boolean): void =>
      log.warn('page.died', { page, why, again });
  const popup = popupOf<PagedWindow>({
    clock,
    onDied: died('popup'),
    makeWindow: (events) =>
      stand() === 'window'
        ? makeListWindow({ clock, source, ...events })
        : makePopupWindow({ clock, source, place, ...events }),
    stays: () => (stand() === 'window' ? 'always' : pinned() ? 'untilClosed' : 'untilBlur'),
    state: states.popup,
    onMoved: place.left,
    onOpening: ports.onPopupOpening,
    onLeft: ports.onPopupLeft,
    onClosed: ports.onPopupClosed,
    onEnd: ports.onListEnd,
    onShown: () => log.info('popup.shown'),
  });

  const stopFollowing = followDisplays(popup.displaysChanged);

  function dialog<Page extends Exclude<PageName, 'popup'>>(
    page: Page,
    size: BrowserWindowConstructorOptions,
    onClosed: () => void,
  ): Dialog<PageStates[Page]> {
    const options = (): BrowserWindowConstructorOptions => ({
      ...size,
      useContentSize: true,
      maximizable: false,
      fullscreenable: false,
      title: words()[page].title,
    });
    return dialogOf({ clock, page, source, options, state: states[page], onClosed, onDied: died(page) });
  }

  const welcome = dialog('welcome', { width: 480, height: 600, resizable: false }, ports.onWelcomeClosed);
  const settings = dialog(
    'settings',
    { width: 680, height: 620, minWidth: 440, minHeight: 360 },
    ports.onSettingsClosed,
  );
  const why = dialog('why', { width: 560, height: 620, minWidth: 360, minHeight: 320 }, () => {});
  const stopAnswering = answerRenderers(
    {
      popup: {
        contents: () => popup.window()?.page ?? null,
        state: popup.state,
        handlers: { ...handlers.popup, ready: popup.ready, close: popup.close },
      },
      welcome: side(welcome, handlers.welcome),
      settings: side(settings, handlers.settings),
      why: side(why, handlers.why),
    },
    (why) => log.warn('ipc.refused', { why }),
  );
  return {
    popup,
    welcome,
    settings,
    why,
    render() {
      popup.render();
      welcome.render();
      settings.render();
      why.render();
    },
    stop() {
      stopAnswering();
      stopFollowing();
      popup.stop();
      welcome.close();
      settings.close();
      why.close();
    },
  };
}

function side<State, More extends object>(
  { contents, state, ready, close }: Dialog<State>,
  handlers: More,
): Pick<Dialog<State>, 'contents' | 'state'> & {
  handlers: More & Pick<Dialog<State>, 'ready' | 'close'>;
} {
  return { contents, state, handlers: { ...handlers, ready, close } };
}
