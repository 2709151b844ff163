/** A place on the desktop, in display points; left of and above the primary display they are negative. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Display points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner and its size. */
export type Area = Point & Size;

/** A display; its work area is what panels, docks and menu bars leave of it. */
export interface Display {
  readonly bounds: Area;
  readonly workArea: Area;
}

/** All displays there are, the primary one first. */
export type Displays = readonly [Display, ...Display[]];

/** Whether the point lies on the area; its right and lower edges belong to what comes next. */
export function isIn({ x, y }: Point, area: Area): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}

/** The middle of an area. */
export function middleOf({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The display that the point is on, or else the one it is least far from. */
export function displayNearest(point: Point, displays: Displays): Display {
  return displays.reduce((nearest, each) =>
    distance(point, each.bounds) < distance(point, nearest.bounds) ? each : nearest,
  );
}

function distance({ x, y }: Point, area: Area): number {
  const across = Math.max(area.x - x, 0, x - area.x - area.width + 1);
  const down = Math.max(area.y - y, 0, y - area.y - area.height + 1);
  return Math.hypot(across, down);
}
