/**
 * The digits 1 to 9, built from upright and level strokes that lie on whole pixels; only round corners and
 * slanted strokes are smoothed. Each is drawn in a box that begins at the origin.
 */
import type { DigitGrid } from './grids.ts';
import { both, box, cut, polygon, type Shape, turnHalf, union } from './shapes.ts';

/** The shape of a digit from 1 to 9. */
export function digit(value: number, grid: DigitGrid): Shape {
  const shape = DIGITS[value - 1];
  if (!shape) throw new Error(`No digit ${value}`);
  return shape(grid);
}

const DIGITS: readonly ((grid: DigitGrid) => Shape)[] = [
  one,
  two,
  three,
  four,
  five,
  six,
  seven,
  eight,
  nine,
];

/** Top edge of the middle stroke: the lower half gets the odd pixel, as in good type. */
function waist({ h, sy }: DigitGrid): number {
  return Math.floor((h - sy) / 2);
}

/** Radius of the outer corners. */
function round({ w }: DigitGrid): number {
  return w * 0.42;
}

/** Radius of the corners of a counter, so that a stroke keeps its thickness around a bend. */
function roundInside(grid: DigitGrid): number {
  return Math.max(round(grid) - (grid.sx + grid.sy) / 2, 0);
}

/** A closed round stroke. */
function ring(grid: DigitGrid, top: number, height: number): Shape {
  const { w, sx, sy } = grid;
  return cut(
    box(0, top, w, height, round(grid)),
    box(sx, top + sy, w - 2 * sx, height - 2 * sy, roundInside(grid)),
  );
}

/** A round stroke that is open to the left. */
function hook(grid: DigitGrid, top: number, height: number): Shape {
  const { w, sx, sy } = grid;
  // The counter runs out of the box on the left, so that no corner of it stays behind.
  return cut(
    box(0, top, w, height, round(grid)),
    box(-w, top + sy, 2 * w - sx, height - 2 * sy, roundInside(grid)),
  );
}

function one({ w, h, sx, sy }: DigitGrid): Shape {
  // The flag makes the digit heavier on its left, so the stem stands right of the middle.
  const left = Math.ceil((w - sx) / 2);
  const drop = sy + 1;
  return union(
    box(left, 0, sx, h),
    polygon(
      [left + sx / 2, 0],
      [left, 0],
      [left - sx, drop - 0.5],
      [left - sx, drop + sy - 0.5],
      [left, drop],
    ),
  );
}

function two(grid: DigitGrid): Shape {
  const { w, h, sx, sy } = grid;
  const bend = Math.round(h * 0.42);
  const arc = both(hook(grid, 0, h), box(-1, -1, w + 2, bend + 1));
  const arm = polygon([w - sx, bend - 0.5], [w, bend - 0.5], [w, bend], [sx * 1.4, h - sy], [0, h - sy]);
  return union(arc, arm, box(0, h - sy, w, sy));
}

function three(grid: DigitGrid): Shape {
  const { h, sx, sy } = grid;
  const m = waist(grid);
  return cut(union(hook(grid, 0, m + sy), hook(grid, m, h - m)), box(-1, sy, sx + 1, h - 2 * sy));
}

function four({ w, h, sx, sy }: DigitGrid): Shape {
  const bar = h - sy - Math.max(Math.round(h * 0.2), 2);
  const stem = w - sx - 1;
  return union(
    box(stem, 0, sx, h),
    box(0, bar, w, sy),
    polygon(
      [stem, 0],
      [stem + sx / 2, 0],
      [stem, sy],
      [sx * 1.05, bar],
      [sx, bar + sy],
      [0, bar + sy],
      [0, bar - 0.5],
    ),
  );
}

function five(grid: DigitGrid): Shape {
  const { w, h, sx, sy } = grid;
  const m = waist(grid);
  return union(box(0, 0, w, sy), box(0, 0, sx, m + sy), box(0, m, w / 2, sy), hook(grid, m, h - m));
}

function six(grid: DigitGrid): Shape {
  // The odd pixel goes to the opening here: at 16 pixels it is what tells a six from an eight.
  return loop(grid, Math.ceil((grid.h - grid.sy) / 2));
}

function seven({ w, h, sx, sy }: DigitGrid): Shape {
  const foot = Math.round(w * 0.2);
  return union(
    box(0, 0, w, sy),
    polygon([w - sx, sy - 1], [w, sy - 1], [w, sy], [foot + sx, h], [foot, h], [w - sx, sy]),
  );
}

function eight(grid: DigitGrid): Shape {
  const m = waist(grid);
  return union(ring(grid, 0, m + grid.sy), ring(grid, m, grid.h - m));
}

function nine(grid: DigitGrid): Shape {
  // And to the counter here: an open counter is what tells a nine from a three.
  return turnHalf(loop(grid, waist(grid)), grid.w, grid.h);
}

/** A closed bowl below, from `top` on, and a spine that bends over it. */
function loop(grid: DigitGrid, top: number): Shape {
  const { w, h, sx, sy } = grid;
  const spine = cut(ring(grid, 0, h), box(sx, sy, w, h - sy * 2), box(w - sx, sy, sx + 1, h));
  return union(spine, ring(grid, top, h - top));
}
