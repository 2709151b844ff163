export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Area = Point & Size;

const margin = 8;

/**
 * Where the tray icon was clicked, where nobody tells but the pointer. X11 tells of the pointer only
 * while it is over a window of ours, so it may long be elsewhere: inside the work area, where no panel
 * is, it was not when the icon was clicked. Then it is where it was the last time, or the panel's end.
 *
 * @param before where the icon was clicked the last time
 */
export function trayAnchor(pointer: Point, display: Area, workArea: Area, before: Point | null): Point {
  const inset = {
    top: workArea.y - display.y,
    left: workArea.x - display.x,
    right: display.x + display.width - workArea.x - workArea.width,
    bottom: display.y + display.height - workArea.y - workArea.height,
  };
  const widest = Math.max(...Object.values(inset));
  if (widest <= 0 || !isIn(pointer, workArea)) return pointer;
  if (before !== null && isIn(before, display)) return before;
  const end = { x: display.x + display.width - 1, y: display.y + display.height - 1 };
  if (widest === inset.top) return { x: end.x, y: display.y };
  if (widest === inset.left) return { x: display.x, y: end.y };
  return end;
}

function isIn({ x, y }: Point, area: Area): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}

/**
 * Where the popup's top left corner goes, in display points: beside the tray icon, on the work
 * area's side of the panel that holds it, never off the work area.
 *
 * @param tray the icon's bounds, or where the pointer was when no bounds are known (size 0)
 */
export function popupPosition(tray: Area, popup: Size, display: Area, workArea: Area): Point {
  const middle = { x: tray.x + tray.width / 2, y: tray.y + tray.height / 2 };
  const centred = { x: middle.x - popup.width / 2, y: middle.y - popup.height / 2 };
  const across = room(workArea.x, workArea.width, popup.width);
  const down = room(workArea.y, workArea.height, popup.height);
  const wanted = {
    top: { x: centred.x, y: down.first },
    bottom: { x: centred.x, y: down.last },
    left: { x: across.first, y: centred.y },
    right: { x: across.last, y: centred.y },
  }[nearestEdge(middle, display)];
  return {
    x: Math.round(Math.max(across.first, Math.min(wanted.x, across.last))),
    y: Math.round(Math.max(down.first, Math.min(wanted.y, down.last))),
  };
}

/** The first and last place for something `length` long; the margins give way where room is short. */
function room(
  start: number,
  whole: number,
  length: number,
): { readonly first: number; readonly last: number } {
  const around = Math.min(margin, Math.max(0, Math.floor((whole - length) / 2)));
  const first = start + around;
  return { first, last: Math.max(first, start + whole - length - around) };
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
