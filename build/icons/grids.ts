/**
 * Measures fitted by hand, in whole pixels, for each small size: what falls between pixels looks blurred there.
 * A larger size is a whole multiple of one of these.
 */

import type { Point } from './shapes.ts';

/** Measures of the tray icon at one pixel size. */
export type Grid = {
  readonly size: number;
  /** The bubble without its tail. */
  readonly body: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly radius: number;
  /** Left edge of the tail, its width where it leaves the body, and its depth below it. */
  readonly tail: { readonly x: number; readonly w: number; readonly h: number };
  /** Thickness of the hollow bubble's line and of the broken one. */
  readonly line: number;
  readonly brokenLine: number;
  /** Length of a gap in the broken line. */
  readonly gap: number;
  /** A digit's box, and the thickness of its upright (sx) and level (sy) strokes. */
  readonly digit: DigitGrid;
  /** The narrower nine of "9+", and the plus behind it. */
  readonly many: DigitGrid;
  readonly plus: { readonly size: number; readonly thickness: number; readonly space: number };
  /** The three dots of "not known". */
  readonly dots: { readonly size: number; readonly space: number };
  /** The two bars of "paused". */
  readonly bars: { readonly w: number; readonly h: number; readonly space: number };
  /** The key: outer and inner diameter of its bow, thickness of the shaft, depth of its teeth, whole length. */
  readonly key: {
    readonly bow: number;
    readonly hole: number;
    readonly shaft: number;
    readonly bit: number;
    readonly length: number;
  };
  /** The wrench: diameter of its head, width of the jaw, thickness of the handle, whole length. */
  readonly wrench: {
    readonly head: number;
    readonly jaw: number;
    readonly handle: number;
    readonly length: number;
  };
  /** Diameter of the corner mark and width of the free ring around it. */
  readonly mark: number;
  readonly ring: number;
  /** How far a single digit moves out of the corner mark's way. */
  readonly nudge: Point;
  /** The card in the corner, and how far a number is lifted out of its way. */
  readonly card: { readonly w: number; readonly h: number; readonly lift: number };
};

/** Measures of a digit. */
export type DigitGrid = {
  readonly w: number;
  readonly h: number;
  readonly sx: number;
  readonly sy: number;
};

const GRIDS: readonly Grid[] = [
  {
    size: 16,
    body: { x: 0, y: 0, w: 16, h: 13 },
    radius: 4,
    tail: { x: 3, w: 4, h: 3 },
    line: 2,
    brokenLine: 1,
    gap: 2,
    digit: { w: 6, h: 9, sx: 2, sy: 2 },
    many: { w: 5, h: 9, sx: 2, sy: 2 },
    plus: { size: 6, thickness: 2, space: 1 },
    dots: { size: 2, space: 1 },
    bars: { w: 3, h: 7, space: 2 },
    key: { bow: 6, hole: 2, shaft: 2, bit: 2, length: 12 },
    wrench: { head: 7, jaw: 2.2, handle: 2.6, length: 12.5 },
    mark: 6,
    ring: 1,
    nudge: [-2, 0],
    card: { w: 9, h: 4, lift: 1 },
  },
  {
    size: 20,
    body: { x: 0, y: 0, w: 20, h: 16 },
    radius: 5,
    tail: { x: 4, w: 5, h: 4 },
    line: 2,
    brokenLine: 1,
    gap: 2,
    digit: { w: 8, h: 12, sx: 3, sy: 2 },
    many: { w: 7, h: 12, sx: 2, sy: 2 },
    plus: { size: 6, thickness: 2, space: 1 },
    dots: { size: 2, space: 2 },
    bars: { w: 3, h: 8, space: 2 },
    key: { bow: 8, hole: 4, shaft: 2, bit: 2, length: 14 },
    wrench: { head: 8.5, jaw: 2.6, handle: 3.2, length: 16 },
    mark: 7,
    ring: 1,
    nudge: [-2, 0],
    card: { w: 11, h: 5, lift: 1 },
  },
  {
    size: 22,
    body: { x: 1, y: 1, w: 20, h: 17 },
    radius: 5,
    tail: { x: 5, w: 5, h: 4 },
    line: 2,
    brokenLine: 2,
    gap: 2,
    digit: { w: 8, h: 11, sx: 3, sy: 2 },
    many: { w: 7, h: 11, sx: 2, sy: 2 },
    plus: { size: 6, thickness: 2, space: 1 },
    dots: { size: 2, space: 2 },
    bars: { w: 4, h: 9, space: 2 },
    key: { bow: 8, hole: 4, shaft: 2, bit: 2, length: 14 },
    wrench: { head: 8.5, jaw: 2.6, handle: 3.2, length: 16 },
    mark: 8,
    ring: 1,
    nudge: [-2, -1],
    card: { w: 11, h: 5, lift: 0 },
  },
  {
    size: 24,
    body: { x: 1, y: 1, w: 22, h: 18 },
    radius: 6,
    tail: { x: 6, w: 5, h: 4 },
    line: 2,
    brokenLine: 2,
    gap: 2,
    digit: { w: 8, h: 12, sx: 3, sy: 2 },
    many: { w: 7, h: 12, sx: 2, sy: 2 },
    plus: { size: 8, thickness: 2, space: 1 },
    dots: { size: 3, space: 2 },
    bars: { w: 4, h: 10, space: 2 },
    key: { bow: 8, hole: 4, shaft: 2, bit: 2, length: 16 },
    wrench: { head: 9, jaw: 2.8, handle: 3.4, length: 17 },
    mark: 8,
    ring: 1,
    nudge: [-2, 0],
    card: { w: 12, h: 5, lift: 0 },
  },
];

/** The grid that a pixel size is drawn on, and how many times it is enlarged. */
export function gridFor(size: number): { grid: Grid; factor: number } {
  // The finest grid that fits comes first: 48 is twice 24, not three times 16.
  for (const grid of GRIDS.toReversed()) {
    if (size % grid.size === 0) return { grid, factor: size / grid.size };
  }
  throw new Error(`No tray grid divides ${size} pixels`);
}
