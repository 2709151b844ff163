import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { popupPosition, trayAnchor, type Area, type Point } from '../../electron/presence/popup-position.ts';

const popup = { width: 360, height: 560 };
const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });
const screen = area(0, 0, 1920, 1080);

/** Name, tray icon, display, work area, where the popup's corner goes. */
const cases: [string, Area, Area, Area, Point][] = [
  ['a panel below', area(1600, 1046, 24, 24), screen, area(0, 0, 1920, 1040), { x: 1432, y: 1040 - 560 - 8 }],
  ['a panel above', area(1600, 4, 24, 24), screen, area(0, 32, 1920, 1048), { x: 1432, y: 32 + 8 }],
  ['a panel left', area(8, 700, 24, 24), screen, area(48, 0, 1872, 1080), { x: 48 + 8, y: 432 }],
  ['a panel right', area(1888, 700, 24, 24), screen, area(0, 0, 1872, 1080), { x: 1872 - 360 - 8, y: 432 }],
  [
    'the end of a panel below, in the corner',
    area(1890, 1046, 24, 24),
    screen,
    area(0, 0, 1920, 1040),
    { x: 1920 - 360 - 8, y: 1040 - 560 - 8 },
  ],
  [
    'the start of a panel above, in the corner',
    area(4, 4, 24, 24),
    screen,
    area(0, 32, 1920, 1048),
    { x: 8, y: 40 },
  ],
  [
    'a second display, left of and above the first',
    area(-400, -330, 24, 24),
    area(-1280, -1024, 1280, 720),
    area(-1280, -1024, 1280, 690),
    { x: -568, y: -1024 + 690 - 560 - 8 },
  ],
  [
    'no bounds, so where the pointer is',
    area(1612, 1058, 0, 0),
    screen,
    area(0, 0, 1920, 1040),
    { x: 1432, y: 1040 - 560 - 8 },
  ],
  ['neither bounds nor a pointer', area(0, 0, 0, 0), screen, area(0, 0, 1920, 1040), { x: 8, y: 8 }],
  [
    'a panel that hides itself, so that the work area is the whole display',
    area(1600, 1056, 24, 24),
    screen,
    screen,
    { x: 1432, y: 1080 - 560 - 8 },
  ],
];

test.each(cases)('beside %s', (_what, tray, display, workArea, corner) => {
  expect(popupPosition(tray, popup, display, workArea)).toEqual(corner);
});

test('where there is no room for the margin, the popup still stays on the work area', () => {
  const workArea = area(0, 32, 1000, 562);
  const { y } = popupPosition(area(500, 4, 24, 24), popup, area(0, 0, 1000, 594), workArea);
  expect(y).toBeGreaterThanOrEqual(32);
  expect(y + popup.height).toBeLessThanOrEqual(32 + 562);
});

/** A display anywhere, its panel on any side, an icon anywhere, and any popup that fits. */
const desktops = fc
  .record({
    x: fc.integer({ min: -8000, max: 8000 }),
    y: fc.integer({ min: -8000, max: 8000 }),
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
    panel: fc.integer({ min: 0, max: 120 }),
    side: fc.constantFrom('top', 'bottom', 'left', 'right'),
    trayX: fc.integer({ min: -9000, max: 12_000 }),
    trayY: fc.integer({ min: -9000, max: 12_000 }),
    traySize: fc.integer({ min: 0, max: 64 }),
    share: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })),
  })
  .map(({ x, y, width, height, panel, side, trayX, trayY, traySize, share }) => {
    const workArea = {
      top: area(x, y + panel, width, height - panel),
      bottom: area(x, y, width, height - panel),
      left: area(x + panel, y, width - panel, height),
      right: area(x, y, width - panel, height),
    }[side];
    const size = {
      width: Math.floor((workArea.width * share[0]) / 100),
      height: Math.floor((workArea.height * share[1]) / 100),
    };
    return {
      tray: area(trayX, trayY, traySize, traySize),
      display: area(x, y, width, height),
      workArea,
      size,
    };
  });

test('the popup is always inside the work area, at whole points', () => {
  fc.assert(
    fc.property(desktops, ({ tray, display, workArea, size }) => {
      const { x, y } = popupPosition(tray, size, display, workArea);
      expect(x).toBeGreaterThanOrEqual(workArea.x);
      expect(y).toBeGreaterThanOrEqual(workArea.y);
      expect(x + size.width).toBeLessThanOrEqual(workArea.x + workArea.width);
      expect(y + size.height).toBeLessThanOrEqual(workArea.y + workArea.height);
      expect([x, y].every(Number.isInteger)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('where the icon was clicked', () => {
  const display = { x: 0, y: 0, width: 1280, height: 800 };
  const panelBelow = { ...display, height: 760 };
  const icon = { x: 1_200, y: 780 };

  test('is the pointer, on the panel or where there is none', () => {
    expect(trayAnchor(icon, display, panelBelow, null)).toEqual(icon);
    expect(trayAnchor({ x: 300, y: 300 }, display, display, icon)).toEqual({ x: 300, y: 300 });
  });

  test('is where it was before, when the pointer was last seen over a window', () => {
    expect(trayAnchor({ x: 640, y: 400 }, display, panelBelow, icon)).toEqual(icon);
  });

  test.each([
    ['below', panelBelow, { x: 1_279, y: 799 }],
    ['above', { ...display, y: 30, height: 770 }, { x: 1_279, y: 0 }],
    ['at the left', { ...display, x: 60, width: 1_220 }, { x: 0, y: 799 }],
    ['at the right', { ...display, width: 1_200 }, { x: 1_279, y: 799 }],
  ] as const)('is the end of the panel %s, when nothing is known', (_where, workArea, end) => {
    expect(trayAnchor({ x: 640, y: 400 }, display, workArea, null)).toEqual(end);
  });

  test('is not on a display that is gone', () => {
    const gone = { x: -500, y: 780 };
    expect(trayAnchor({ x: 640, y: 400 }, display, panelBelow, gone)).toEqual({ x: 1_279, y: 799 });
  });
});
