import type { WebContents } from 'electron';
import { channels } from '../contract/bridge.ts';
import type { Area } from '../presence/area.ts';
import { makePageWindow } from './page-window.ts';
import type { PopupWindow } from './popup.ts';

export interface PopupWindowPorts {
  /** The folder of the bundled app. */
  readonly folder: string;
  /** Where it belongs now; null: there is no display. */
  readonly place: () => Area | null;
  readonly onBlur: () => void;
  readonly onGone: () => void;
}

/** A popup window that knows which page may speak for it. */
export interface PagedWindow extends PopupWindow {
  readonly page: WebContents;
}

export const popupSize = { width: 360, height: 560 };

/** Makes the popup's window, hidden, with its page loading. */
export function makePopupWindow({ folder, place, onBlur, onGone }: PopupWindowPorts): PagedWindow {
  const options = {
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
  const window = makePageWindow('popup', folder, options, onGone);
  // Where the click was, as long as the page is not there yet and the pointer may go on.
  let first: Area | null = place();
  window.on('blur', onBlur);
  return {
    page: window.webContents,
    show() {
      const bounds = first ?? place();
      first = null;
      if (bounds !== null) window.setBounds(bounds);
      window.show();
      window.focus();
    },
    hide: () => window.hide(),
    destroy: () => window.destroy(),
    send: (change) => window.webContents.send(channels.change, change),
  };
}
