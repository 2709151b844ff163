/** Turns shapes into pixels. */
import { PNG } from 'pngjs';
import type { Shape } from './shapes.ts';

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** One shape in one colour; layers are painted in order, the first one lowest. */
export type Layer = { readonly shape: Shape; readonly colour: Colour; readonly opacity?: number };

/** Side of the smallest square looked at, an eighth of a pixel: 64 samples where an edge crosses a pixel. */
const FINEST = 1 / 8;

/** An empty, transparent picture. */
export function emptyPicture(width: number, height: number): PNG {
  const picture = new PNG({ width, height });
  // pngjs does not promise cleared memory.
  picture.data.fill(0);
  return picture;
}

/** Paints layers into the square of `size` pixels whose top left corner is (left, top). */
export function paint(picture: PNG, layers: readonly Layer[], size: number, left = 0, top = 0): void {
  for (const { shape, colour, opacity = 1 } of layers) {
    cover(shape, size, (x, y, share) => {
      blend(picture.data, ((top + y) * picture.width + left + x) * 4, colour, share * opacity);
    });
  }
}

/** A square picture of the layers. */
export function draw(layers: readonly Layer[], size: number): PNG {
  const picture = emptyPicture(size, size);
  paint(picture, layers, size);
  return picture;
}

/** The picture as a PNG file, always with the same settings so that equal pixels give equal bytes. */
export function encode(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 6, deflateLevel: 9 });
}

/** Visits each pixel that the shape touches, with the share of it that lies inside. */
function cover(shape: Shape, size: number, visit: (x: number, y: number, share: number) => void): void {
  const block = (x: number, y: number, side: number): void => {
    if (x >= size || y >= size) return;
    // Large empty squares are left at once; most of a big picture is far from any edge.
    if (shape(x + side / 2, y + side / 2) >= side * Math.SQRT1_2) return;
    if (side > 1) return quarter(x, y, side, block);
    const inside = share(shape, x, y, 1);
    if (inside > 0) visit(x, y, inside);
  };
  block(0, 0, 2 ** Math.ceil(Math.log2(size)));
}

/** How much of a square lies inside the shape, 0 to 1. */
function share(shape: Shape, x: number, y: number, side: number): number {
  const distance = shape(x + side / 2, y + side / 2);
  // An edge farther from the middle than half the diagonal does not touch the square.
  if (Math.abs(distance) >= side * Math.SQRT1_2 || side === FINEST) return distance < 0 ? 1 : 0;
  let sum = 0;
  quarter(x, y, side, (qx, qy, half) => {
    sum += share(shape, qx, qy, half) / 4;
  });
  return sum;
}

function quarter(
  x: number,
  y: number,
  side: number,
  each: (x: number, y: number, half: number) => void,
): void {
  const half = side / 2;
  each(x, y, half);
  each(x + half, y, half);
  each(x, y + half, half);
  each(x + half, y + half, half);
}

/** Lays a colour over the pixel at a byte offset; PNG keeps colour and alpha apart, so the old share is undone. */
function blend(data: Buffer, at: number, colour: Colour, alpha: number): void {
  const under = (data[at + 3]! / 255) * (1 - alpha);
  const sum = alpha + under;
  for (let c = 0; c < 3; c++) {
    data[at + c] = Math.round((colour[c]! * alpha + data[at + c]! * under) / sum);
  }
  data[at + 3] = Math.round(sum * 255);
}
