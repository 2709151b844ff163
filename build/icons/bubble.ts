/** The speech bubble: solid, hollow, and with a broken outline. */
import type { Grid } from './grids.ts';
import { box, cut, grow, polygon, type Shape, union } from './shapes.ts';

/** What the bubble is measured by, of a tray grid or of the app icon. */
export type BubbleGrid = Pick<Grid, 'body' | 'radius' | 'tail'>;

/** The full bubble. */
export function solidBubble({ body, radius, tail }: BubbleGrid): Shape {
  const left = body.x + tail.x;
  const bottom = body.y + body.h;
  // The wedge goes on upwards inside the body, so that an outline follows the whole and has no seam.
  const up = Math.floor(body.h / 2) / tail.h;
  return union(
    box(body.x, body.y, body.w, body.h, radius),
    polygon(
      [left, bottom + tail.h],
      [left + tail.w * (1 + up), bottom - tail.h * up],
      [left, bottom - tail.h * up],
    ),
  );
}

/** The bubble as an outline. */
export function hollowBubble(grid: Grid, thickness = grid.line): Shape {
  const { body, radius } = grid;
  const bubble = solidBubble(grid);
  // The tail has no room between two thick lines, so it stays filled rather than get a hole of half a pixel.
  const filled = thickness > 1 ? box(body.x, body.y, body.w, body.h, radius) : bubble;
  return cut(bubble, grow(filled, -thickness));
}

/** The bubble as a broken outline. The tail stays whole, so that it is still seen to be a bubble. */
export function brokenBubble(grid: Grid, thickness: number): Shape {
  const { body, radius, gap, tail } = grid;
  const outline = hollowBubble(grid, thickness);
  const corner = radius + 1;
  const inner = body.w - 2 * corner;
  // One dash between two gaps along the top; what is over after whole-pixel gaps goes to the dash.
  const rightGap = body.x + corner + inner - gap;
  const sideHeight = Math.max(body.h - 2 * corner, gap);
  const sideTop = body.y + (body.h - sideHeight) / 2;
  return cut(
    outline,
    box(body.x + corner, body.y - 1, gap, thickness + 1.5),
    box(rightGap, body.y - 1, gap, thickness + 1.5),
    box(
      Math.max(rightGap, body.x + tail.x + tail.w + 1),
      body.y + body.h - thickness - 0.5,
      gap,
      thickness + 1.5,
    ),
    box(body.x - 1, sideTop, thickness + 1.5, sideHeight),
    box(body.x + body.w - thickness - 0.5, sideTop, thickness + 1.5, sideHeight),
  );
}
