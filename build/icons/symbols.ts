/** What can stand in the bubble instead of a digit; each is placed in the middle of the body. */
import { digit } from './digits.ts';
import type { Grid } from './grids.ts';
import { box, circle, cut, move, type Shape, stroke, turn, union } from './shapes.ts';

/** A number of present agents from 1; above nine it is "9+", its plus raised if something lies below it. */
export function numeral(count: number, grid: Grid, raised = false): Shape {
  const { many, plus } = grid;
  if (count <= 9) return centred(digit(count, grid.digit), grid.digit.w, grid.digit.h, grid);
  const arm = (plus.size - plus.thickness) / 2;
  const cross = union(box(arm, 0, plus.thickness, plus.size), box(0, arm, plus.size, plus.thickness));
  const left = many.w + plus.space;
  const top = raised ? 0 : Math.floor((many.h - plus.size) / 2);
  return centred(union(digit(9, many), move(cross, left, top)), left + plus.size, many.h, grid);
}

/** Three dots in a row: nothing is known yet. */
export function dots(grid: Grid): Shape {
  const { size, space } = grid.dots;
  const step = size + space;
  const all = [0, 1, 2].map((i) => box(i * step, 0, size, size, size >= 3 ? size / 2 : 0));
  return centred(union(...all), 3 * size + 2 * space, size, grid);
}

/** Two bars: paused. */
export function bars(grid: Grid): Shape {
  const { w, h, space } = grid.bars;
  return centred(union(box(0, 0, w, h), box(w + space, 0, w, h)), 2 * w + space, h, grid);
}

/** A key lying on its side, its bow to the left: sign in. */
export function key(grid: Grid): Shape {
  const { bow, hole, shaft, bit, length } = grid.key;
  const middle = bow / 2;
  const top = Math.floor(middle - shaft / 2);
  return centred(
    union(
      cut(circle(middle, middle, middle), circle(middle, middle, hole / 2)),
      box(bow - 1, top, length - bow + 1, shaft),
      box(length - shaft, top, shaft, shaft + bit),
      box(length - 2 * shaft - 1, top, shaft, shaft + bit),
    ),
    length,
    bow,
    grid,
  );
}

/** A wrench, its jaw at the top right: maintenance. */
export function wrench(grid: Grid): Shape {
  const { head, jaw, handle, length } = grid.wrench;
  const r = head / 2;
  // Drawn upright with the jaw on top, then leant over.
  const upright = cut(
    union(circle(0, -length / 2 + r, r), stroke([0, -length / 2 + r], [0, length / 2 - handle / 2], handle)),
    box(-jaw / 2, -length / 2 - 1, jaw, r + 1, 0),
  );
  const { body } = grid;
  return move(turn(upright, 45, 0, 0), body.x + body.w / 2, body.y + body.h / 2);
}

function centred(shape: Shape, width: number, height: number, { body }: Grid): Shape {
  // An odd pixel falls to the right and below: nothing may lie between pixels.
  return move(shape, body.x + Math.floor((body.w - width) / 2), body.y + Math.floor((body.h - height) / 2));
}
