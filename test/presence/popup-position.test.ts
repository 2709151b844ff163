import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayNearest, isIn, middleOf, type Area, type Displays } from '../../electron/presence/area.ts';
import { besideTray, whereLeft } from '../../electron/presence/popup-position.ts';
import { area, desktops, display, scaled } from './displays.ts';

const popup = { width: 360, height: 560 };
const full = area(0, 0, 1920, 1080);
const below = display(full, { bottom: 40 });

/** An icon of 24 points around this middle. */
const icon = (x: number, y: number): Area => area(x - 12, y - 12, 24, 24);

/** Name, tray icon, displays, where the popup goes. */
const cases: readonly [string, Area, Displays, Area][] = [
  ['a panel below', icon(1612, 1060), [below], area(1432, 472, 360, 560)],
  ['a panel above', icon(1612, 16), [display(full, { top: 32 })], area(1432, 40, 360, 560)],
  ['a panel left', icon(20, 712), [display(full, { left: 48 })], area(56, 432, 360, 560)],
  ['a panel right', icon(1900, 712), [display(full, { right: 48 })], area(1504, 432, 360, 560)],
  ['the end of a panel below', icon(1902, 1060), [below], area(1552, 472, 360, 560)],
  ['the start of a panel below', icon(16, 1060), [below], area(8, 472, 360, 560)],
  ['the start of a panel above', icon(16, 16), [display(full, { top: 32 })], area(8, 40, 360, 560)],
  ['the lower end of a panel left', icon(20, 1064), [display(full, { left: 48 })], area(56, 512, 360, 560)],
  [
    'a menu bar, with a dock below',
    icon(1500, 12),
    [display(area(0, 0, 1728, 1117), { top: 37, bottom: 80 })],
    area(1320, 45, 360, 560),
  ],
  [
    'a menu bar, with a dock at the right, at the end of the bar',
    icon(1716, 12),
    [display(area(0, 0, 1728, 1117), { top: 37, right: 70 })],
    area(1728 - 70 - 360 - 8, 45, 360, 560),
  ],
  [
    'a panel above that is not the thickest',
    icon(1000, 12),
    [display(full, { top: 24, left: 72 })],
    area(820, 32, 360, 560),
  ],
  [
    'a thick panel with two rows of icons',
    icon(1700, 1000),
    [display(full, { bottom: 96 })],
    area(1520, 416, 360, 560),
  ],
  [
    'a panel that hides itself, so that the work area is the whole display',
    icon(1612, 1068),
    [display(full)],
    area(1432, 512, 360, 560),
  ],
  ['no bounds, so where it was clicked', area(1612, 1058, 0, 0), [below], area(1432, 472, 360, 560)],
  ['neither bounds nor a pointer', area(0, 0, 0, 0), [below], area(8, 8, 360, 560)],
  [
    'a second display, left of the first',
    icon(-400, 1000),
    [below, display(area(-1280, 0, 1280, 1024), { bottom: 40 })],
    area(-580, 416, 360, 560),
  ],
  [
    'a second display, left of and above the first',
    icon(-388, -318),
    [below, display(area(-1280, -1024, 1280, 720), { bottom: 30 })],
    area(-568, -902, 360, 560),
  ],
  [
    'a second display, above the first and upright',
    icon(900, -20),
    [below, display(area(200, -1920, 1080, 1920), { bottom: 40 })],
    area(720, -608, 360, 560),
  ],
  [
    'the end of the first display, not on the second that goes on there',
    icon(1905, 1060),
    [below, display(area(1920, 0, 2560, 1440))],
    area(1552, 472, 360, 560),
  ],
  [
    'the first display, though another comes first in the arrangement',
    icon(1612, 1060),
    [below, display(area(-2560, -400, 2560, 1440), { bottom: 40 })],
    area(1432, 472, 360, 560),
  ],
  [
    'an icon between the displays: on the one it is nearer to',
    icon(2000, 1200),
    [below, display(area(2100, 300, 1280, 1024), { bottom: 40 })],
    area(2108, 716, 360, 560),
  ],
  [
    'twice as many pixels',
    icon(1350, 880),
    [scaled(area(0, 0, 2880, 1800), 2, { bottom: 80 })],
    area(1072, 292, 360, 560),
  ],
  [
    'one and a quarter as many pixels',
    icon(1450, 845),
    [scaled(area(0, 0, 1920, 1080), 1.25, { bottom: 50 })],
    area(1168, 256, 360, 560),
  ],
  [
    'one and three quarters as many pixels, which leaves fractions',
    icon(1000, 600),
    [scaled(area(0, 0, 1920, 1080), 1.75, { bottom: 70 })],
    area(729, 9, 360, 560),
  ],
  [
    'two displays that are not scaled alike',
    icon(2400, 700),
    [scaled(area(0, 0, 3840, 2160), 2, { bottom: 96 }), display(area(1920, 0, 1280, 720), { bottom: 40 })],
    area(2220, 112, 360, 560),
  ],
  [
    'hardly room in height: the margins give way',
    icon(500, 16),
    [display(area(0, 0, 1000, 594), { top: 32 })],
    area(320, 33, 360, 560),
  ],
  [
    'less height than it wants: it is lower',
    icon(700, 465),
    [display(area(0, 0, 800, 480), { bottom: 30 })],
    area(432, 0, 360, 450),
  ],
  [
    'less of both than it wants: it fills the work area',
    icon(300, 228),
    [display(area(0, 0, 320, 240), { bottom: 24 })],
    area(0, 0, 320, 216),
  ],
];

test.each(cases)('beside %s', (_what, tray, displays, place) => {
  expect(besideTray(tray, popup, displays)).toEqual(place);
});

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 1200 }),
});
const anywhere = fc.record({
  x: fc.integer({ min: -9000, max: 20_000 }),
  y: fc.integer({ min: -6000, max: 6000 }),
});

function expectInside(place: Area, workArea: Area): void {
  expect(place.x).toBeGreaterThanOrEqual(workArea.x);
  expect(place.y).toBeGreaterThanOrEqual(workArea.y);
  expect(place.x + place.width).toBeLessThanOrEqual(workArea.x + workArea.width);
  expect(place.y + place.height).toBeLessThanOrEqual(workArea.y + workArea.height);
  expect(Object.values(place).every(Number.isInteger)).toBe(true);
}

describe('on any desktop, beside any icon', () => {
  const icons = fc.tuple(anywhere, fc.nat({ max: 64 }));

  test('it is inside the work area of the display that the icon is on, at whole points', () => {
    fc.assert(
      fc.property(desktops, icons, sizes, (displays, [at, side], wanted) => {
        const tray = { ...at, width: side, height: side };
        expectInside(besideTray(tray, wanted, displays), displayNearest(middleOf(tray), displays).workArea);
      }),
      { numRuns: 1000 },
    );
  });

  test('it is as large as it wants to be, or as there is room', () => {
    fc.assert(
      fc.property(desktops, icons, sizes, (displays, [at, side], wanted) => {
        const tray = { ...at, width: side, height: side };
        const { workArea } = displayNearest(middleOf(tray), displays);
        const { width, height } = besideTray(tray, wanted, displays);
        expect(width).toBe(Math.min(wanted.width, workArea.width));
        expect(height).toBe(Math.min(wanted.height, workArea.height));
      }),
    );
  });
});

describe('where the person has put it', () => {
  const second = display(area(-1280, -200, 1280, 1024), { top: 30 });

  test.each<[string, { x: number; y: number }, Displays, Area]>([
    ['it goes there again', { x: 700, y: 200 }, [below], area(700, 200, 360, 560)],
    ['on the second display too', { x: -900, y: 0 }, [below, second], area(-900, 0, 360, 560)],
    ['at the very edge, without a margin', { x: 0, y: 480 }, [below], area(0, 480, 360, 560)],
    ['partly off screen, it is brought back', { x: 1700, y: 600 }, [below], area(1560, 480, 360, 560)],
    [
      'under a panel that came since, it is moved from there',
      { x: -900, y: -190 },
      [below, second],
      {
        ...area(-900, -170, 360, 560),
      },
    ],
    [
      'on a display that has become smaller than the popup, it shrinks',
      { x: 100, y: 0 },
      [display(area(0, 0, 800, 400))],
      area(100, 0, 360, 400),
    ],
  ])('%s', (_what, left, displays, place) => {
    expect(whereLeft(left, popup, displays)).toEqual(place);
  });

  test.each<[string, { x: number; y: number }, Displays]>([
    ['the display is gone', { x: -900, y: 0 }, [below]],
    ['the display is lower than it was', { x: 100, y: 900 }, [display(area(0, 0, 1280, 720))]],
    ['it was dragged almost out of sight', { x: 1900, y: 500 }, [below]],
    ['it is nowhere near', { x: 99_999, y: -99_999 }, [below, second]],
  ])('it does not go there when %s', (_when, left, displays) => {
    expect(whereLeft(left, popup, displays)).toBeNull();
  });

  test('on any desktop, it is wholly on a work area, or not used', () => {
    fc.assert(
      fc.property(desktops, anywhere, sizes, (displays, left, wanted) => {
        const place = whereLeft(left, wanted, displays);
        const under = displays.find(({ bounds }) => isIn(middleOf({ ...left, ...wanted }), bounds));
        expect(place === null).toBe(under === undefined);
        if (place !== null && under !== undefined) expectInside(place, under.workArea);
      }),
      { numRuns: 1000 },
    );
  });

  test('put there, it stays there', () => {
    fc.assert(
      fc.property(desktops, anywhere, sizes, (displays, left, wanted) => {
        const place = whereLeft(left, wanted, displays);
        if (place !== null) expect(whereLeft(place, place, displays)).toEqual(place);
      }),
    );
  });
});
