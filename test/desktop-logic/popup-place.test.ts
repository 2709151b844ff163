import { beforeEach, describe, expect, test } from 'vitest';
import { popupPlace, type PopupPlace } from '../../electron/desktop/popup-place.ts';
import type { Area, Displays, Point } from '../../electron/presence/area.ts';
import { isIn } from '../../electron/presence/area.ts';
import type { Settings } from '../../electron/settings/schema.ts';
import { area, display } from '../presence/displays.ts';

const first = display(area(0, 0, 1920, 1080), { bottom: 40 });
const second = display(area(1920, 0, 1280, 1024), { bottom: 30 });
const unknown = area(0, 0, 0, 0);
const known = area(1600, 1048, 24, 24);
const besideKnown = area(1432, 472, 360, 560);

let icon: Area;
let displays: Displays | null;
let pointer: Point;
let settings: Pick<Settings, 'pinned' | 'popupAt'>;
let place: PopupPlace;

beforeEach(() => {
  icon = unknown;
  displays = [first, second];
  pointer = { x: 1612, y: 1060 };
  settings = { pinned: false, popupAt: null };
  place = placeWhere({ tellsPlaces: true });
});

function placeWhere({ tellsPlaces }: { tellsPlaces: boolean }): PopupPlace {
  return popupPlace({
    trayBounds: () => icon,
    displays: () => displays,
    pointer: () => pointer,
    tellsPlaces,
    settings: () => settings,
    change: (part) => (settings = { ...settings, ...part }),
  });
}

test('without a display it is nowhere', () => {
  displays = null;
  expect([place.opening(), place.staying()]).toEqual([null, null]);
});

describe('where the platform does not tell of its icon', () => {
  test('it opens where the icon was clicked, and may be dragged', () => {
    expect(place.opening()).toEqual(besideKnown);
    expect(place.movable()).toBe(true);
  });

  test('it stays there while the pointer goes on', () => {
    place.opening();
    pointer = { x: 300, y: 1070 };
    expect(place.staying()).toEqual(besideKnown);
  });

  test('dragged, it opens where it was left', () => {
    place.opening();
    place.left({ x: 2100, y: 120 });
    expect([place.opening(), place.staying()]).toEqual([
      area(2100, 120, 360, 560),
      area(2100, 120, 360, 560),
    ]);
  });

  test('it is beside the icon while the display is gone where it was left, and back there when that is back', () => {
    place.left({ x: 2100, y: 120 });
    displays = [first];
    expect(place.opening()).toEqual(besideKnown);
    displays = [first, second];
    expect(place.opening()).toEqual(area(2100, 120, 360, 560));
  });

  test('it keeps its place when it is pinned, and unpinned', () => {
    place.left({ x: 700, y: 200 });
    place.setPinned(true);
    place.setPinned(false);
    expect(settings).toEqual({ pinned: false, popupAt: { x: 700, y: 200 } });
  });
});

test('where windows are not told where they are, nothing is kept of it', () => {
  place = placeWhere({ tellsPlaces: false });
  expect(place.movable()).toBe(true);
  place.left({ x: 0, y: 0 });
  expect(settings.popupAt).toBeNull();
});

describe('where the platform tells of its icon', () => {
  beforeEach(() => void (icon = known));

  test('it is beside it, and may not be dragged', () => {
    pointer = { x: 3, y: 3 };
    expect([place.opening(), place.staying()]).toEqual([besideKnown, besideKnown]);
    expect(place.movable()).toBe(false);
    // As of a popup that a display change has moved.
    place.left({ x: 10, y: 10 });
    expect(place.opening()).toEqual(besideKnown);
  });

  test('it follows the icon', () => {
    place.opening();
    icon = area(1600, 8, 24, 24);
    displays = [display(area(0, 0, 1920, 1080), { top: 40 })];
    expect(place.staying()).toEqual(area(1432, 48, 360, 560));
  });

  test('pinned it may be dragged, and opens where it was left, until it is unpinned', () => {
    place.setPinned(true);
    expect(place.movable()).toBe(true);
    place.left({ x: 700, y: 200 });
    expect(place.opening()).toEqual(area(700, 200, 360, 560));
    place.setPinned(false);
    expect(place.opening()).toEqual(besideKnown);
    place.setPinned(true);
    expect(place.opening()).toEqual(besideKnown);
  });
});

test.each<[string, Area | null, Displays]>([
  ['a smaller display', null, [display(area(0, 0, 1024, 768), { bottom: 40 })]],
  ['a panel that has come above', null, [display(area(0, 0, 1920, 1080), { top: 60, bottom: 40 })]],
  ['another display alone', null, [second]],
  ['a display smaller than the popup', null, [display(area(0, 0, 320, 240))]],
  ['the icon on a display that is gone', area(3000, 1000, 24, 24), [first]],
])('left at an edge, then %s: it is wholly on screen', (_what, bounds, then) => {
  if (bounds !== null) icon = bounds;
  place.opening();
  place.left({ x: 1560, y: 0 });
  displays = then;
  const at = place.staying()!;
  const { workArea } = then.find(({ bounds: all }) => isIn(at, all))!;
  expect(at.x).toBeGreaterThanOrEqual(workArea.x);
  expect(at.y).toBeGreaterThanOrEqual(workArea.y);
  expect(at.x + at.width).toBeLessThanOrEqual(workArea.x + workArea.width);
  expect(at.y + at.height).toBeLessThanOrEqual(workArea.y + workArea.height);
});
