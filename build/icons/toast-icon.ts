/** What a toast shows beside its words: the bubble, and in its corner what the toast is about. */
import type { PNG } from 'pngjs';
import { type BubbleGrid, solidBubble } from './bubble.ts';
import { AWAY, PETROL, PRESENT, WARNING } from './colours.ts';
import { type Colour, draw, type Layer } from './raster.ts';
import { box, circle, cut, enlarge, grow, type Shape, union } from './shapes.ts';

/** Toasts stand on ground of any colour, so each mark is told by its shape as well. */
export const TOAST_MARKS = ['present', 'away', 'uncovered', 'busy'] as const;

export type ToastMark = (typeof TOAST_MARKS)[number];

const SIZE = 64;
const BUBBLE: BubbleGrid = {
  body: { x: 2, y: 5, w: 58, h: 44 },
  radius: 13,
  tail: { x: 11, w: 12, h: 11 },
};

/** The square that a mark fills, and how much is kept free around it. */
const CORNER = { x: 37, y: 35, side: 25 };
const RING = 5;

/** The icon at a pixel size. */
export function toastIcon(mark: ToastMark, size: number): PNG {
  const { outline, shape, colour } = MARKS[mark];
  const layers: Layer[] = [
    { shape: cut(solidBubble(BUBBLE), grow(outline, RING)), colour: PETROL },
    { shape, colour },
  ];
  return draw(
    layers.map((layer) => ({ ...layer, shape: enlarge(layer.shape, size / SIZE) })),
    size,
  );
}

/** A dot, a ring, a dot with an exclamation mark cut out, and bars that rise; `outline` is what the bubble keeps clear of. */
const MARKS: Readonly<Record<ToastMark, { outline: Shape; shape: Shape; colour: Colour }>> = {
  present: { outline: dot(), shape: dot(), colour: PRESENT },
  away: { outline: dot(), shape: cut(dot(), grow(dot(), -6)), colour: AWAY },
  uncovered: { outline: dot(), shape: cut(dot(), exclamation()), colour: WARNING },
  busy: { outline: box(CORNER.x, CORNER.y, CORNER.side, CORNER.side, 5), shape: bars(), colour: WARNING },
};

function dot(): Shape {
  const { x, y, side } = CORNER;
  return circle(x + side / 2, y + side / 2, side / 2);
}

function exclamation(): Shape {
  const { x, y, side } = CORNER;
  const middle = x + side / 2;
  return union(box(middle - 2, y + 5, 4, 9, 2), circle(middle, y + side - 7, 2.4));
}

function bars(): Shape {
  const { x, y, side } = CORNER;
  const bar = (at: number, height: number): Shape => box(x + at, y + side - height, 7, height, 2.5);
  return union(bar(0, 9), bar(9, 17), bar(18, 25));
}
