import type { StateChange } from '../contract/state-change.ts';
import type { PageStates } from '../contract/pages.ts';
import type { Point } from '../presence/area.ts';
import type { Clock, Dispose } from '../presence/clock.ts';
import { pageFeed } from './page-feed.ts';

/** The popup's window, as far as its life is concerned. */
export interface PopupWindow {
  /** Puts the window where it opens, shows it and gives it the keyboard. */
  show(): void;
  /** Puts the window, which is open, where it belongs now. */
  settle(): void;
  /** Whether it has the keyboard. */
  isInUse(): boolean;
  hide(): void;
  destroy(): void;
  send(change: StateChange): void;
}

/** What a window tells of itself. */
export interface PopupWindowEvents {
  /** It has lost the keyboard. */
  readonly onBlur: () => void;
  /** It, or its page, is no more. */
  readonly onGone: () => void;
  /** It has come to rest elsewhere than it was put: its top left corner. */
  readonly onMoved: (at: Point) => void;
}

export interface PopupPorts<Window extends PopupWindow> {
  readonly clock: Clock;
  /** Makes the window, hidden, in the form that it has to have now. */
  readonly makeWindow: (events: PopupWindowEvents) => Window;
  /** How long it stays: until the person looks elsewhere, until they close it, or, as a window like any other, always. */
  readonly stays: () => 'untilBlur' | 'untilClosed' | 'always';
  readonly state: () => PageStates['popup'];
  /** The person has dragged it: its top left corner. */
  readonly onMoved: (at: Point) => void;
  readonly onOpening: () => void;
  readonly onShown: () => void;
  readonly onClosed: () => void;
}

/**
 * The popup, made on first open, kept for a while after closing, then destroyed.
 *
 *     none ──open──▶ loading ──ready──▶ open ──close, blur──▶ hidden ──open──▶ open
 *      ▲                │                                       │
 *      └────────────────┴──────── idle, gone, forget ───────────┘
 */
export interface Popup<Window extends PopupWindow> {
  open(): void;
  close(): void;
  /** A click on the tray icon: opens a closed popup, closes an open one. */
  toggle(): void;
  /** The page has drawn its first state. */
  ready(): void;
  /** Shows the state as it is now, where there is somebody to see it. */
  render(): void;
  /** What was shown is of another account now: a hidden page must not come back with it, not for a moment. */
  forget(): void;
  /** Displays or their work areas are others now. */
  displaysChanged(): void;
  /** Its window has to have another form from now on; one that is in use comes back in it. */
  reform(): void;
  window(): Window | null;
  /** The state as its page knows it. */
  state(): PageStates['popup'];
  stop: Dispose;
}

/** A closed popup waits this long, since opening it again is then quicker; a hidden page costs 35–60 MB. */
export const idleMs = 300_000;

/** A page that has not drawn itself by then never will; the next click makes a new one. */
const loadLimitMs = 10_000;

/** The click that takes the keyboard from the popup is the one meant to close it. */
const sameClickMs = 300;

/** By then window managers have moved what was on a display that is gone; none of that was the person. */
const displaysSettleMs = 500;

/** Gives the popup its life; the window comes with the first `open`. */
export function popupOf<Window extends PopupWindow>(ports: PopupPorts<Window>): Popup<Window> {
  const { clock } = ports;
  const feed = pageFeed(ports.state);
  let phase: 'none' | 'loading' | 'open' | 'hidden' = 'none';
  let window: Window | null = null;
  let cancelIdle: Dispose = () => {};
  let cancelSettle: Dispose | null = null;
  let blurredAt = -Infinity;

  function open(): void {
    if (phase === 'loading') return;
    cancelIdle();
    ports.onOpening();
    if (phase === 'none') {
      phase = 'loading';
      window = ports.makeWindow({ onBlur, onGone, onMoved });
      cancelIdle = clock.after(loadLimitMs, destroy);
      return;
    }
    show();
  }

  function show(): void {
    phase = 'open';
    render();
    window?.show();
    ports.onShown();
  }

  function close(): void {
    if (phase !== 'open' || ports.stays() === 'always') return;
    phase = 'hidden';
    window?.hide();
    ports.onClosed();
    cancelIdle = clock.after(idleMs, destroy);
  }

  function onBlur(): void {
    if (ports.stays() !== 'untilBlur') return;
    if (phase === 'open') blurredAt = clock.steady();
    close();
  }

  function onMoved(at: Point): void {
    if (phase === 'open' && cancelSettle === null) ports.onMoved(at);
  }

  function settle(): void {
    stopSettling();
    if (phase === 'open') window?.settle();
  }

  function stopSettling(): void {
    cancelSettle?.();
    cancelSettle = null;
  }

  function onGone(): void {
    cancelIdle();
    stopSettling();
    phase = 'none';
    window = null;
    feed.forget();
  }

  function render(): void {
    const news = phase === 'open' ? feed.news() : null;
    if (news !== null) window?.send(news);
  }

  function destroy(): void {
    const dying = window;
    onGone();
    dying?.destroy();
  }

  return {
    open,
    close,
    toggle() {
      if (phase === 'open') close();
      else if (clock.steady() - blurredAt > sameClickMs) open();
    },
    ready() {
      if (phase !== 'loading') return;
      cancelIdle();
      show();
    },
    render,
    forget() {
      if (phase === 'hidden') destroy();
    },
    displaysChanged() {
      stopSettling();
      if (phase === 'open') cancelSettle = clock.after(displaysSettleMs, settle);
    },
    reform() {
      const comesBack = phase === 'loading' || window?.isInUse() === true;
      if (phase === 'open') ports.onClosed();
      destroy();
      if (comesBack) open();
    },
    window: () => window,
    state: feed.known,
    stop: destroy,
  };
}
