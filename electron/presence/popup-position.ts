import { displayNearest, isIn, middleOf, type Area, type Displays, type Point, type Size } from './area.ts';

/** Between the popup and the edges of the work area, in display points. */
const margin = 8;

/**
 * Where the popup goes, and how large it can be: beside the tray icon, on the work area's side of the
 * panel that holds it, never off the work area of the icon's display.
 *
 * @param icon its bounds, or where it was clicked where no bounds are known (size 0)
 * @param wanted the popup's size where there is room for it
 */
export function besideTray(icon: Area, wanted: Size, displays: Displays): Area {
  const middle = middleOf(icon);
  const { bounds, workArea } = displayNearest(middle, displays);
  const size = sizeIn(workArea, wanted);
  const centred = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
  const across = room(workArea.x, workArea.width, size.width);
  const down = room(workArea.y, workArea.height, size.height);
  const place = {
    top: { x: centred.x, y: down.first },
    bottom: { x: centred.x, y: down.last },
    left: { x: across.first, y: centred.y },
    right: { x: across.last, y: centred.y },
  }[nearestEdge(middle, bounds)];
  return {
    x: Math.round(clamp(place.x, across.first, across.last)),
    y: Math.round(clamp(place.y, down.first, down.last)),
    ...size,
  };
}

/**
 * Where the popup goes that the person has put somewhere: there, or as near as there is room. Null
 * where the middle of it would be off screen today, since its display is gone or is another.
 *
 * @param left its top left corner as the person left it
 */
export function whereLeft(left: Point, wanted: Size, displays: Displays): Area | null {
  const middle = middleOf({ ...left, ...wanted });
  const under = displays.find(({ bounds }) => isIn(middle, bounds));
  if (under === undefined) return null;
  const { workArea } = under;
  const size = sizeIn(workArea, wanted);
  return {
    x: Math.round(clamp(left.x, workArea.x, workArea.x + workArea.width - size.width)),
    y: Math.round(clamp(left.y, workArea.y, workArea.y + workArea.height - size.height)),
    ...size,
  };
}

function sizeIn(workArea: Size, wanted: Size): Size {
  return {
    width: Math.min(wanted.width, workArea.width),
    height: Math.min(wanted.height, workArea.height),
  };
}

/** The first and last place for something `length` long; the margins give way where room is short. */
function room(
  start: number,
  whole: number,
  length: number,
): { readonly first: number; readonly last: number } {
  const around = Math.min(margin, Math.floor((whole - length) / 2));
  return { first: start + around, last: start + whole - length - around };
}

function clamp(value: number, first: number, last: number): number {
  return Math.max(first, Math.min(value, last));
}

function nearestEdge(point: Point, display: Area): 'top' | 'bottom' | 'left' | 'right' {
  const distances = {
    bottom: display.y + display.height - point.y,
    top: point.y - display.y,
    right: display.x + display.width - point.x,
    left: point.x - display.x,
  };
  const horizontal = distances.top < distances.bottom ? 'top' : 'bottom';
  const vertical = distances.left < distances.right ? 'left' : 'right';
  return distances[horizontal] <= distances[vertical] ? horizontal : vertical;
}
