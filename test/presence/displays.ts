import fc from 'fast-check';
import type { Area, Display, Displays } from '../../electron/presence/area.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A rectangle by its corner and size. */
export const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });

/** A display with panels as thick as said, in display points. */
export function display(bounds: Area, panels: Partial<Record<Side, number>> = {}): Display {
  const { top = 0, bottom = 0, left = 0, right = 0 } = panels;
  const { x, y, width, height } = bounds;
  return { bounds, workArea: area(x + left, y + top, width - left - right, height - top - bottom) };
}

/** A display by its pixels, as a system tells of it at a scale factor: in points, rounded. */
export function scaled(pixels: Area, scale: number, panels: Partial<Record<Side, number>> = {}): Display {
  const points = (value: number): number => Math.round(value / scale);
  const { x, y, width, height } = pixels;
  const bounds = area(points(x), points(y), points(width), points(height));
  return display(
    bounds,
    Object.fromEntries(Object.entries(panels).map(([side, thickness]) => [side, points(thickness)])),
  );
}

/** Any desktop: one to four displays side by side in any order, each with a panel on any side or none. */
export const desktops: fc.Arbitrary<Displays> = fc
  .array(
    fc.record({
      width: fc.integer({ min: 240, max: 4000 }),
      height: fc.integer({ min: 200, max: 3000 }),
      up: fc.integer({ min: -2000, max: 2000 }),
      panel: fc.integer({ min: 0, max: 120 }),
      side: fc.constantFrom<Side>('top', 'bottom', 'left', 'right'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) =>
    fc.tuple(fc.constant(parts), fc.nat({ max: parts.length - 1 }), fc.integer({ min: -6000, max: 0 })),
  )
  .map(([parts, primary, start]) => {
    let x = start;
    const all = parts.map(({ width, height, up, panel, side }) => {
      const made = display(area(x, up, width, height), { [side]: panel });
      x += width;
      return made;
    });
    const [first] = all.splice(primary, 1);
    return [first!, ...all];
  });
