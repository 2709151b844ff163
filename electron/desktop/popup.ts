import type { StateChange } from '../contract/state-change.ts';
import type { PageStates } from '../contract/pages.ts';
import type { Point } from '../presence/area.ts';
import type { Clock, Dispose } from '../presence/clock.ts';
import { comebacks } from './comebacks.ts';
import { pageFeed } from './page-feed.ts';

/** Who wants the popup: somebody who looks at it then, or the app, with nobody looking. */
export type Opener = 'person' | 'itself';

/** The popup's window, as far as its life is concerned. */
export interface PopupWindow {
  /** Puts the window where it opens and shows it; a person is given the keyboard with it. */
  show(by: Opener): void;
  /** Puts the window, which is open, where it belongs now. */
  settle(): void;
  /** Whether it has the keyboard. */
  isInUse(): boolean;
  hide(): void;
  /** Begins its page, which has died, anew; it stays where it is. */
  reload(): void;
  destroy(): void;
  send(change: StateChange): void;
}

/** What a window tells of itself. */
export interface PopupWindowEvents {
  /** It has lost the keyboard. */
  readonly onBlur: () => void;
  /** It is no more. */
  readonly onGone: () => void;
  /** Its page has died. */
  readonly onDied: (why: string) => void;
  /** The person closes it by its frame. */
  readonly onClosed: () => void;
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
  /** A person opens it. */
  readonly onOpening: () => void;
  readonly onShown: () => void;
  /** The person looks elsewhere, whether it stays or not. */
  readonly onLeft: () => void;
  readonly onClosed: () => void;
  /** What should always stay is closed by its frame, or does not last. */
  readonly onEnd: () => void;
  /** Its page has died, and is made again, or not. */
  readonly onDied: (why: string, again: boolean) => void;
}

/**
 * The popup, made on first open, kept for a while after closing, then destroyed.
 *
 *     none ──open──▶ loading ──ready──▶ open ──close, blur──▶ hidden ──open──▶ open
 *      ▲                │                                       │
 *      └────────────────┴──────── idle, gone, forget ───────────┘
 *
 * A page that dies while it loads or is open is begun anew where it is; one that dies again and again is
 * given up. Gone while it should always stay, it comes again by itself.
 */
export interface Popup<Window extends PopupWindow> {
  /** Opened by itself, it does not take the keyboard, and nobody counts as being here. */
  open(by?: Opener): void;
  close(): void;
  /** A click on the tray icon, or the shortcut: opens a closed popup, closes an open one that does not always stay. */
  toggle(): void;
  /** The page has drawn its first state. */
  ready(): void;
  /** Shows the state as it is now, where there is somebody to see it. */
  render(): void;
  /** What was shown is of another account now: a hidden page must not come back with it, not for a moment. */
  forget(): void;
  /** Displays or their work areas are others now. */
  displaysChanged(): void;
  /** Its window has to have another form from now on; one that is in use, or stays, comes back in it. */
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
  const mayComeBack = comebacks(clock);
  let phase: 'none' | 'loading' | 'open' | 'hidden' = 'none';
  let window: Window | null = null;
  /** Who wants what is loading. */
  let wantedBy: Opener = 'person';
  /** Its page has not drawn itself, for the first time or since it died. */
  let isEmpty = true;
  let cancelLoad: Dispose = () => {};
  let cancelIdle: Dispose = () => {};
  let cancelSettle: Dispose | null = null;
  let blurredAt = -Infinity;

  function open(by: Opener = 'person'): void {
    const isWanted = phase === 'loading' && wantedBy === 'person';
    if (by === 'person' && !isWanted) ports.onOpening();
    if (phase === 'loading') {
      if (by === 'person') wantedBy = by;
      return;
    }
    cancelIdle();
    if (phase === 'none') load(by);
    else show(by);
  }

  function load(by: Opener): void {
    phase = 'loading';
    wantedBy = by;
    const made = ports.makeWindow({
      onBlur,
      onGone: () => made === window && lose(),
      onDied: (why) => made === window && revive(why),
      onClosed() {
        onGone();
        ports.onEnd();
      },
      onMoved,
    });
    window = made;
    awaitPage();
  }

  function awaitPage(): void {
    isEmpty = true;
    cancelLoad();
    cancelLoad = clock.after(loadLimitMs, lose);
  }

  function show(by: Opener): void {
    phase = 'open';
    render();
    window?.show(by);
    ports.onShown();
  }

  function close(): void {
    if (phase !== 'open' || ports.stays() === 'always') return;
    phase = 'hidden';
    window?.hide();
    ports.onClosed();
    if (isEmpty) return destroy();
    // Now, or it would be seen for a moment the next time.
    tell();
    cancelIdle = clock.after(idleMs, destroy);
  }

  function onBlur(): void {
    if (phase === 'open') ports.onLeft();
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
    cancelLoad();
    cancelIdle();
    stopSettling();
    phase = 'none';
    window = null;
    feed.forget();
  }

  function render(): void {
    if (phase === 'open') tell();
  }

  function tell(): void {
    const news = feed.news();
    if (news !== null) window?.send(news);
  }

  /** The page has died. One that nobody sees need not come back. */
  function revive(why: string): void {
    const again = phase !== 'hidden' && mayComeBack();
    ports.onDied(why, again);
    if (!again) return giveUp();
    feed.forget();
    awaitPage();
    window?.reload();
  }

  /** The window is no more, or its page does not draw. */
  function lose(): void {
    if (ports.stays() !== 'always' || !mayComeBack()) return giveUp();
    destroy();
    open('itself');
  }

  function giveUp(): void {
    const wasOpen = phase === 'open';
    destroy();
    if (wasOpen) ports.onClosed();
    if (ports.stays() === 'always') ports.onEnd();
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
      if (phase === 'open' && ports.stays() !== 'always') close();
      else if (clock.steady() - blurredAt > sameClickMs) open();
    },
    ready() {
      cancelLoad();
      isEmpty = false;
      if (phase === 'loading') show(wantedBy);
      else render();
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
      const isInUse = window?.isInUse() === true;
      const by = isInUse || (phase === 'loading' && wantedBy === 'person') ? 'person' : 'itself';
      const comesBack = phase === 'loading' || isInUse || (phase === 'open' && ports.stays() !== 'untilBlur');
      if (phase === 'open' && !comesBack) ports.onClosed();
      destroy();
      if (comesBack) load(by);
    },
    window: () => window,
    state: feed.known,
    stop: destroy,
  };
}
