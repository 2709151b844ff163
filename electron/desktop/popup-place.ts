import type { Area, Displays, Point } from '../presence/area.ts';
import { besideTray, whereLeft } from '../presence/popup-position.ts';
import { trayAnchor } from '../presence/tray-anchor.ts';
import type { Settings } from '../settings/schema.ts';
import { popupSize } from './popup-size.ts';

export interface PopupPlacePorts {
  /** The tray icon's bounds; all zero where the platform does not tell (Linux). */
  readonly trayBounds: () => Area;
  /** Null: there is no display. */
  readonly displays: () => Displays | null;
  readonly pointer: () => Point;
  /** Whether windows are told where they are, and may be put; under Wayland the desktop keeps that to itself. */
  readonly tellsPlaces: boolean;
  readonly settings: () => Pick<Settings, 'pinned' | 'popupAt'>;
  readonly change: (part: Partial<Settings>) => void;
}

/**
 * Where the popup belongs. Where the platform tells of its tray icon that is beside the icon, and only
 * a pinned popup may be dragged elsewhere, until it is unpinned. Where the platform does not tell, the
 * popup may always be dragged, and opens where it was left.
 */
export interface PopupPlace {
  /** Whether the person may drag it. */
  movable(): boolean;
  /** Where it opens for a click just now; null: there is no display. */
  opening(): Area | null;
  /** Where it belongs while it is open, wherever the pointer has gone; null: there is no display. */
  staying(): Area | null;
  /** The person has dragged it: this is its top left corner now. */
  left(at: Point): void;
  setPinned(pinned: boolean): void;
}

/** Begins where the settings say that the popup was left. */
export function popupPlace(ports: PopupPlacePorts): PopupPlace {
  const { trayBounds, displays, pointer, settings, change } = ports;
  let clicked: Point | null = null;
  const iconIsKnown = (): boolean => trayBounds().width > 0;
  const movable = (): boolean => settings().pinned || !iconIsKnown();

  function place(anchor: (all: Displays) => Point): Area | null {
    const all = displays();
    if (all === null) return null;
    const { popupAt } = settings();
    const left = movable() && popupAt !== null ? whereLeft(popupAt, popupSize, all) : null;
    if (left !== null) return left;
    const bounds = iconIsKnown() ? trayBounds() : { ...anchor(all), width: 0, height: 0 };
    return besideTray(bounds, popupSize, all);
  }

  return {
    movable,
    opening: () => place((all) => (clicked = trayAnchor(pointer(), all, clicked))),
    staying: () => place((all) => clicked ?? trayAnchor(pointer(), all, null)),
    left({ x, y }) {
      if (ports.tellsPlaces && movable()) change({ popupAt: { x, y } });
    },
    setPinned(pinned) {
      // Unpinned, it opens beside its icon the next time; to leave from under the pointer would startle.
      change(pinned || !iconIsKnown() ? { pinned } : { pinned, popupAt: null });
    },
  };
}
