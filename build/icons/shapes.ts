/**
 * Plane shapes as signed distances: negative inside, zero on the edge, positive outside, in pixels.
 * Every function here changes by at most one per pixel walked, which the rasteriser relies on.
 */

/** Signed distance of a point to the shape's edge. */
export type Shape = (x: number, y: number) => number;

/** A corner of a polygon. */
export type Point = readonly [x: number, y: number];

/** Circle around (cx, cy). */
export function circle(cx: number, cy: number, radius: number): Shape {
  return (x, y) => length(x - cx, y - cy) - radius;
}

/** Rectangle by its top left corner and size, with optionally rounded corners. */
export function box(left: number, top: number, width: number, height: number, radius = 0): Shape {
  const r = Math.min(radius, width / 2, height / 2);
  const cx = left + width / 2;
  const cy = top + height / 2;
  return (x, y) => {
    const dx = Math.abs(x - cx) - width / 2 + r;
    const dy = Math.abs(y - cy) - height / 2 + r;
    return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
  };
}

/** Closed polygon, its corners in either direction. */
export function polygon(...points: readonly Point[]): Shape {
  const edges = points.map((point, i) => edge(points.at(i - 1)!, point));
  return (x, y) => {
    let nearest = Infinity;
    let inside = false;
    for (let i = 0; i < edges.length; i++) {
      const { ax, ay, dx, dy } = edges[i]!;
      nearest = Math.min(nearest, toEdge(x, y, edges[i]!));
      // Even-odd rule: each edge that a ray to the right crosses turns inside to outside and back.
      if (ay > y !== ay + dy > y && x < ax + ((y - ay) / dy) * dx) inside = !inside;
    }
    return inside ? -nearest : nearest;
  };
}

/** Line from one point to another with round ends. */
export function stroke(from: Point, to: Point, thickness: number): Shape {
  const line = edge(from, to);
  return (x, y) => toEdge(x, y, line) - thickness / 2;
}

/** What is inside any of the shapes. */
export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => {
    let distance = Infinity;
    for (let i = 0; i < shapes.length; i++) distance = Math.min(distance, shapes[i]!(x, y));
    return distance;
  };
}

/** What is inside the first shape and in none of the others. */
export function cut(shape: Shape, ...holes: readonly Shape[]): Shape {
  const hole = union(...holes);
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

/** What is inside both shapes. */
export function both(a: Shape, b: Shape): Shape {
  return (x, y) => Math.max(a(x, y), b(x, y));
}

/** The shape grown on all sides (or shrunk, by a negative amount). */
export function grow(shape: Shape, amount: number): Shape {
  return (x, y) => shape(x, y) - amount;
}

/** The shape moved right and down. */
export function move(shape: Shape, dx: number, dy: number): Shape {
  return (x, y) => shape(x - dx, y - dy);
}

/** The shape turned half round inside a box of this size that begins at the origin. */
export function turnHalf(shape: Shape, width: number, height: number): Shape {
  return (x, y) => shape(width - x, height - y);
}

/** The shape turned clockwise by an angle in degrees around a point. */
export function turn(shape: Shape, degrees: number, cx: number, cy: number): Shape {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (x, y) => {
    const dx = x - cx;
    const dy = y - cy;
    return shape(cx + dx * cos + dy * sin, cy - dx * sin + dy * cos);
  };
}

/** The shape enlarged from the origin. */
export function enlarge(shape: Shape, factor: number): Shape {
  return (x, y) => shape(x / factor, y / factor) * factor;
}

type Edge = { ax: number; ay: number; dx: number; dy: number; square: number };

function edge([ax, ay]: Point, [bx, by]: Point): Edge {
  const dx = bx - ax;
  const dy = by - ay;
  return { ax, ay, dx, dy, square: dx * dx + dy * dy };
}

function toEdge(x: number, y: number, { ax, ay, dx, dy, square }: Edge): number {
  const along = ((x - ax) * dx + (y - ay) * dy) / square;
  const t = Math.min(Math.max(along, 0), 1);
  return length(x - ax - t * dx, y - ay - t * dy);
}

// Math.hypot may round differently between engines; a square root may not, so every machine draws the same.
function length(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}
