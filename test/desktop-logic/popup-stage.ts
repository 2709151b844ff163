import type { PageStates } from '../../electron/contract/pages.ts';
import type { StateChange } from '../../electron/contract/state-change.ts';
import {
  popupOf,
  type Popup,
  type PopupPorts,
  type PopupWindow,
  type PopupWindowEvents,
} from '../../electron/desktop/popup.ts';
import type { Point } from '../../electron/presence/area.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

/** A window as a person sees it. */
export interface FakeWindow extends PopupWindow {
  readonly sent: StateChange[];
  look(): 'hidden' | 'shown' | 'destroyed';
  blur(): void;
  /** The person, or somebody else, moves it there. */
  move(to: Point): void;
  /** How often it was put where it belongs while it was open. */
  settlings(): number;
  /** The person closes it by its frame. */
  closeByFrame(): void;
  /** It goes by itself. */
  die(): void;
  /** Its page dies. */
  crash(): void;
  /** How often its page was begun anew. */
  reloads(): number;
}

/** A popup with windows that are none, and what became of it. */
export interface PopupStage {
  readonly clock: FakeClock;
  readonly popup: Popup<FakeWindow>;
  readonly windows: FakeWindow[];
  readonly count: { openings: number; shown: number; left: number; closed: number; ends: number };
  /** Of each page that died, whether it was made again. */
  readonly died: boolean[];
  /** Where the person has dragged it to. */
  readonly moved: Point[];
  stays: ReturnType<PopupPorts<FakeWindow>['stays']>;
  state: PageStates['popup'];
  /** What closing it changes. */
  onClosed: () => void;
  /** What each window made so far looks like. */
  looks(): string[];
  /** Opens it, and its page draws. */
  openReady(): FakeWindow;
}

/** A popup that was not opened yet. */
export function popupStage(): PopupStage {
  const clock = fakeClock();
  const windows: FakeWindow[] = [];
  const moved: Point[] = [];
  const died: boolean[] = [];
  const count = { openings: 0, shown: 0, left: 0, closed: 0, ends: 0 };
  const popup = popupOf<FakeWindow>({
    clock,
    makeWindow(events) {
      const window = fakeWindow(events);
      windows.push(window);
      return window;
    },
    stays: () => stage.stays,
    state: () => stage.state,
    onMoved: (at) => moved.push(at),
    onOpening: () => (count.openings += 1),
    onShown: () => (count.shown += 1),
    onLeft: () => (count.left += 1),
    onClosed() {
      count.closed += 1;
      stage.onClosed();
    },
    onEnd: () => (count.ends += 1),
    onDied: (_why, again) => died.push(again),
  });
  const stage: PopupStage = {
    clock,
    popup,
    windows,
    count,
    died,
    moved,
    stays: 'untilBlur',
    onClosed() {},
    state: { dropped: 0 } as PageStates['popup'],
    looks: () => windows.map((window) => window.look()),
    openReady() {
      popup.open();
      popup.state();
      popup.ready();
      return windows.at(-1)!;
    },
  };
  return stage;
}

function fakeWindow({ onBlur, onGone, onDied, onClosed, onMoved }: PopupWindowEvents): FakeWindow {
  let look: ReturnType<FakeWindow['look']> = 'hidden';
  let hasKeyboard = false;
  let settlings = 0;
  let reloads = 0;
  const sent: StateChange[] = [];
  const die = (): void => {
    if (look === 'destroyed') return;
    look = 'destroyed';
    onGone();
  };
  return {
    sent,
    look: () => look,
    show(by) {
      look = 'shown';
      hasKeyboard ||= by === 'person';
    },
    settle: () => (settlings += 1),
    settlings: () => settlings,
    isInUse: () => hasKeyboard,
    hide() {
      look = 'hidden';
      hasKeyboard = false;
      // As a real window does.
      onBlur();
    },
    reload: () => (reloads += 1),
    reloads: () => reloads,
    crash: () => onDied('killed'),
    destroy: die,
    send: (change) => sent.push(change),
    blur() {
      hasKeyboard = false;
      onBlur();
    },
    move: onMoved,
    closeByFrame() {
      onClosed();
      die();
    },
    die,
  };
}
