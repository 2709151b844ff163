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
