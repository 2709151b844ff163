/** What each cell of the tray sheet shows. */
import { MANY_COLUMN, type TrayMark } from '../../electron/presence/tray-sheet.ts';
import { brokenBubble, hollowBubble, solidBubble } from './bubble.ts';
import type { Palette } from './colours.ts';
import type { Grid } from './grids.ts';
import type { Layer } from './raster.ts';
import { box, circle, cut, grow, move, type Shape, union } from './shapes.ts';
import { bars, dots, key, numeral, wrench } from './symbols.ts';

/** How much of its strength a stale icon keeps: clearly dimmed, yet three times as bright or dark as its panel. */
export const STALE_OPACITY = 0.7;

/** One icon: a mark, and the column of its count (null is "not known"). */
export type State = { readonly mark: TrayMark; readonly count: number | null };

/** Every icon that a sheet holds. */
export const STATES: readonly State[] = [
  ...(['live', 'uncovered', 'stale', 'missed'] as const).flatMap((mark) =>
    Array.from({ length: MANY_COLUMN + 1 }, (_, count) => ({ mark, count })),
  ),
  { mark: 'stale', count: null },
  ...(['signIn', 'maintenance', 'paused'] as const).map((mark) => ({ mark, count: null })),
];

/** The layers of one icon, in grid pixels. */
export function layersOf({ mark, count }: State, grid: Grid, { accent, warning }: Palette): Layer[] {
  const inAccent = (shape: Shape): Layer[] => [{ shape, colour: accent }];
  switch (mark) {
    case 'live':
      return inAccent(counted(count, grid));
    case 'uncovered': {
      const { spot, room } = corner(grid);
      return [...inAccent(cut(marked(count, grid), room)), { shape: spot, colour: warning }];
    }
    case 'missed': {
      const { card, room } = toastCard(grid);
      return [...inAccent(cut(lifted(count, grid), room)), { shape: card, colour: warning }];
    }
    case 'stale':
      return [{ shape: stale(count, grid), colour: accent, opacity: STALE_OPACITY }];
    case 'signIn':
      return inAccent(cut(solidBubble(grid), key(grid)));
    case 'maintenance':
      return inAccent(cut(solidBubble(grid), wrench(grid)));
    case 'paused':
      return inAccent(cut(solidBubble(grid), bars(grid)));
  }
}

/** The bubble with its number cut out, so that the panel itself gives the contrast; hollow for nobody. */
function counted(count: number | null, grid: Grid): Shape {
  return count ? cut(solidBubble(grid), numeral(count, grid)) : hollowBubble(grid);
}

/** The same with the number out of the corner's way: a digit steps aside, "9+" has no room and lifts its plus. */
function marked(count: number | null, grid: Grid): Shape {
  if (!count) return hollowBubble(grid);
  const number = count > 9 ? numeral(count, grid, true) : move(numeral(count, grid), ...grid.nudge);
  return cut(solidBubble(grid), number);
}

/** The same with the number lifted out of the card's way. */
function lifted(count: number | null, grid: Grid): Shape {
  if (!count) return hollowBubble(grid);
  return cut(solidBubble(grid), move(numeral(count, grid, true), 0, -grid.card.lift));
}

/** A broken outline around the last number, drawn and not cut out: it may no longer hold. */
function stale(count: number | null, grid: Grid): Shape {
  if (count === null) return union(brokenBubble(grid, grid.line), dots(grid));
  if (count === 0) return brokenBubble(grid, grid.line);
  // A number leaves less room, hence a thinner line.
  return union(brokenBubble(grid, grid.brokenLine), numeral(count, grid));
}

/** The spot in the lower right corner, away from number and tail, and the room kept free around it. */
function corner({ body, mark, ring, tail }: Grid): { spot: Shape; room: Shape } {
  const x = body.x + body.w - mark / 2;
  const y = body.y + body.h + tail.h - mark / 2;
  const spot = circle(x, y, mark / 2);
  return { spot, room: grow(spot, ring) };
}

/** A card as flat as a toast in the lower right corner, and the room kept free around it. */
function toastCard({ body, card: { w, h }, ring, tail }: Grid): { card: Shape; room: Shape } {
  const left = body.x + body.w - w;
  const top = body.y + body.h + tail.h - h;
  return { card: box(left, top, w, h, 1), room: box(left - ring, top - ring, w + ring, h + ring) };
}
