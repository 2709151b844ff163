import { join } from 'node:path';
import { session } from 'electron';
import type { CommandHandlers } from '../contract/commands.ts';
import type { PopupState } from '../contract/state.ts';
import type { Clock } from '../presence/clock.ts';
import { serveApp } from './app-protocol.ts';
import { guardPageSession } from './guards.ts';
import { answerRenderer } from './ipc.ts';
import type { Log } from './log-line.ts';
import { popupOf, type Popup } from './popup.ts';
import { makePopupWindow, type PagedWindow } from './popup-window.ts';

export interface PopupHostPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** The folder of the bundled app. */
  readonly folder: string;
  readonly trayBounds: () => Electron.Rectangle;
  readonly state: () => PopupState;
  readonly onOpening: () => void;
  readonly onClosed: () => void;
  /** What the page may ask for beyond its own opening and closing. */
  readonly commands: Omit<CommandHandlers, 'ready' | 'closePopup'>;
}

/** The popup with all it needs: its pages are served and caged, and what they say is answered. */
export function hostPopup(ports: PopupHostPorts): Popup<PagedWindow> {
  const { clock, log, folder, trayBounds, state, onOpening, onClosed, commands } = ports;
  guardPageSession(session.defaultSession);
  serveApp(session.defaultSession, join(folder, 'renderer'));
  const popup = popupOf<PagedWindow>({
    clock,
    makeWindow: (events) => makePopupWindow({ folder, trayBounds, ...events }),
    state,
    onOpening,
    onClosed,
    onShown: () => log.info('popup.shown'),
  });
  const stopAnswering = answerRenderer({
    page: () => popup.window()?.page ?? null,
    state,
    handlers: { ...commands, ready: popup.ready, closePopup: popup.close },
    onRefused: (why) => log.warn('ipc.refused', { why }),
  });
  return {
    ...popup,
    stop() {
      stopAnswering();
      popup.stop();
    },
  };
}
