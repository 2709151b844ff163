import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import type { Area } from '../presence/area.ts';
import type { Clock, Dispose } from '../presence/clock.ts';
import type { PageSource } from './page-source.ts';
import { makePageWindow, type PageWindow } from './page-window.ts';
import type { PopupPlace } from './popup-place.ts';
import { popupSize } from './popup-size.ts';
import type { Opener, PopupWindow, PopupWindowEvents } from './popup.ts';

export interface PopupWindowPorts extends PopupWindowEvents {
  readonly clock: Clock;
  readonly source: PageSource;
  readonly place: Pick<PopupPlace, 'opening' | 'staying'>;
}

/** A popup window that knows which page may speak for it. */
export interface PagedWindow extends PopupWindow {
  readonly page: WebContents;
}

/** A window is at rest when it has not moved for so long. */
const restMs = 250;

const frameless = {
  ...popupSize,
  frame: false,
  resizable: false,
  maximizable: false,
  minimizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  title: 'Chat Presence',
};

/** Makes the popup's window, hidden, with its page loading. */
export function makePopupWindow(ports: PopupWindowPorts): PagedWindow {
  const { clock, place } = ports;
  let cancelRest: Dispose = () => {};
  /** Where we put it last. */
  let put: Area | null = null;
  // Where the click was, as long as the page is not there yet and the pointer may go on.
  let first: Area | null = place.opening();
  const made = pagedWindow(ports, frameless, () => cancelRest());
  const { window } = made;

  function putTo(bounds: Area | null): void {
    if (bounds === null) return;
    put = bounds;
    window.setBounds(bounds);
  }

  function rest(): void {
    const [x = 0, y = 0] = window.getPosition();
    // At odd scales systems round.
    const isPut = put !== null && Math.abs(x - put.x) <= 1 && Math.abs(y - put.y) <= 1;
    if (!isPut) ports.onMoved({ x, y });
  }

  window.on('blur', ports.onBlur);
  window.on('move', () => {
    cancelRest();
    cancelRest = clock.after(restMs, rest);
  });
  return {
    ...partsOf(made),
    show(by) {
      if (!window.isVisible()) putTo(first ?? place.opening());
      first = null;
      bring(window, by);
    },
    settle: () => putTo(place.staying()),
  };
}

/** Makes, hidden, the window that the popup is where there is no tray: like any other, in the taskbar. */
export function makeListWindow(ports: Omit<PopupWindowPorts, 'place'>): PagedWindow {
  const size = { ...popupSize, useContentSize: true, minWidth: 280, minHeight: 320 };
  const made = pagedWindow(ports, { ...size, fullscreenable: false, title: 'Chat Presence' }, () => {});
  const { window } = made;
  window.on('blur', ports.onBlur);
  window.on('close', ports.onClosed);
  return {
    ...partsOf(made),
    show(by) {
      if (by === 'person' && window.isMinimized()) window.restore();
      bring(window, by);
    },
    // Its place is the window manager's matter.
    settle() {},
  };
}

/** Where nobody asked for it, somebody may be typing. */
function bring(window: BrowserWindow, by: Opener): void {
  if (by === 'itself') {
    window.showInactive();
    return;
  }
  window.show();
  window.focus();
}

function pagedWindow(
  { source, onGone, onDied }: Pick<PopupWindowPorts, 'source' | 'onGone' | 'onDied'>,
  options: BrowserWindowConstructorOptions,
  onEnd: () => void,
): PageWindow {
  return makePageWindow('popup', source, options, {
    onGone() {
      onEnd();
      onGone();
    },
    onDied,
  });
}

function partsOf({ window, reload }: PageWindow): Omit<PagedWindow, 'show' | 'settle'> {
  return {
    reload,
    page: window.webContents,
    isInUse: () => window.isFocused(),
    hide: () => window.hide(),
    destroy: () => window.destroy(),
    send: (change) => window.webContents.send(channels.change, change),
  };
}
