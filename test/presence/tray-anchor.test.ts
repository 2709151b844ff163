import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIn } from '../../electron/presence/area.ts';
import { trayAnchor } from '../../electron/presence/tray-anchor.ts';
import { area, desktops, display } from './displays.ts';

describe('where the icon was clicked', () => {
  const bounds = area(0, 0, 1280, 800);
  const panelBelow = display(bounds, { bottom: 40 });
  const bare = display(bounds);
  const icon = { x: 1_200, y: 780 };
  const overWindow = { x: 640, y: 400 };

  test('is the pointer, on the panel or where there is none', () => {
    expect(trayAnchor(icon, [panelBelow], null)).toEqual(icon);
    expect(trayAnchor({ x: 300, y: 300 }, [bare], icon)).toEqual({ x: 300, y: 300 });
  });

  test('is where it was before, when the pointer was last seen over a window', () => {
    expect(trayAnchor(overWindow, [panelBelow], icon)).toEqual(icon);
  });

  test.each([
    ['below', display(bounds, { bottom: 40 }), { x: 1_279, y: 799 }],
    ['above', display(bounds, { top: 30 }), { x: 1_279, y: 0 }],
    ['at the left', display(bounds, { left: 60 }), { x: 0, y: 799 }],
    ['at the right', display(bounds, { right: 80 }), { x: 1_279, y: 799 }],
    ['above, with a thinner one below', display(bounds, { top: 40, bottom: 24 }), { x: 1_279, y: 0 }],
  ] as const)('is the end of the panel %s, when nothing is known', (_where, with_, end) => {
    expect(trayAnchor(overWindow, [with_], null)).toEqual(end);
  });

  test('is not on a display that is gone', () => {
    expect(trayAnchor(overWindow, [panelBelow], { x: -500, y: 780 })).toEqual({ x: 1_279, y: 799 });
  });

  test('is at the panel, though the pointer was last seen on a display that has none', () => {
    const second = display(area(1280, 0, 1024, 768));
    expect(trayAnchor({ x: 1_500, y: 300 }, [panelBelow, second], null)).toEqual({ x: 1_279, y: 799 });
    expect(trayAnchor({ x: 1_500, y: 300 }, [panelBelow, second], icon)).toEqual(icon);
  });

  test('is on the panel of the display that the pointer is on, where each has one', () => {
    const second = display(area(1280, 0, 1024, 768), { top: 30 });
    expect(trayAnchor({ x: 1_500, y: 300 }, [panelBelow, second], null)).toEqual({ x: 2_303, y: 0 });
  });

  test('is never inside a work area where there is a panel', () => {
    const points = fc.record({
      x: fc.integer({ min: -7000, max: 16_000 }),
      y: fc.integer({ min: -3000, max: 5000 }),
    });
    fc.assert(
      fc.property(desktops, points, (displays, pointer) => {
        const anchor = trayAnchor(pointer, displays, null);
        const free = displays.every(
          ({ workArea, bounds }) => workArea.width * workArea.height === bounds.width * bounds.height,
        );
        if (!free) expect(displays.some(({ workArea }) => isIn(anchor, workArea))).toBe(false);
      }),
    );
  });
});
