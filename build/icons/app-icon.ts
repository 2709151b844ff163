/** The app's icon, a bubble with a presence dot on a petrol tile. */
import type { PNG } from 'pngjs';
import { type BubbleGrid, solidBubble } from './bubble.ts';
import { PETROL, PRESENT_ON_PETROL, WHITE } from './colours.ts';
import { draw, type Layer } from './raster.ts';
import { box, circle, cut, enlarge, grow, move, type Shape } from './shapes.ts';

/** Measures of the motif in whole pixels at one size; `dot` is the presence dot with a free ring around it. */
type MotifGrid = BubbleGrid & {
  readonly size: number;
  readonly dot: { readonly x: number; readonly y: number; readonly diameter: number; readonly ring: number };
};

type TileGrid = MotifGrid & { readonly margin: number; readonly corner: number };

const TILES: readonly TileGrid[] = [
  {
    size: 64,
    margin: 2,
    corner: 14,
    body: { x: 10, y: 13, w: 44, h: 32 },
    radius: 10,
    tail: { x: 8, w: 10, h: 9 },
    dot: { x: 38, y: 36, diameter: 18, ring: 4 },
  },
  {
    size: 24,
    margin: 0,
    corner: 5,
    body: { x: 3, y: 4, w: 18, h: 12 },
    radius: 4,
    tail: { x: 3, w: 5, h: 4 },
    dot: { x: 15, y: 13, diameter: 7, ring: 1 },
  },
  {
    size: 16,
    margin: 0,
    corner: 4,
    body: { x: 2, y: 3, w: 12, h: 8 },
    radius: 3,
    tail: { x: 2, w: 3, h: 3 },
    dot: { x: 10, y: 9, diameter: 5, ring: 1 },
  },
];

/** How much of its canvas the tile fills in the Dock, where icons keep a common margin. */
const MAC_SHARE = 824 / 1024;

/** The app icon at a pixel size. */
export function appIcon(size: number): PNG {
  const grid = TILES.find((tile) => size % tile.size === 0);
  if (!grid) throw new Error(`No app icon grid divides ${size} pixels`);
  return draw(fit(tile(grid), size / grid.size), size);
}

/** The app icon for macOS, with the margin that is usual there. */
export function macIcon(size: number): PNG {
  const grid = TILES[0]!;
  const bare = tile({ ...grid, margin: 0 });
  const factor = (size / grid.size) * MAC_SHARE;
  return draw(fit(bare, factor, (size * (1 - MAC_SHARE)) / 2), size);
}

function tile(grid: TileGrid): Layer[] {
  const { size, margin, corner } = grid;
  const { bubble, dot } = motif(grid);
  const side = size - 2 * margin;
  return [
    { shape: box(margin, margin, side, side, corner), colour: PETROL },
    { shape: bubble, colour: WHITE },
    { shape: dot, colour: PRESENT_ON_PETROL },
  ];
}

function motif(grid: MotifGrid): { bubble: Shape; dot: Shape } {
  const { x, y, diameter, ring } = grid.dot;
  const dot = circle(x + diameter / 2, y + diameter / 2, diameter / 2);
  return { bubble: cut(solidBubble(grid), grow(dot, ring)), dot };
}

function fit(layers: readonly Layer[], factor: number, offset = 0): Layer[] {
  return layers.map((layer) => ({ ...layer, shape: move(enlarge(layer.shape, factor), offset, offset) }));
}
