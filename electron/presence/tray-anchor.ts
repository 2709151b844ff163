import { displayNearest, isIn, type Display, type Displays, type Point } from './area.ts';

/**
 * Where the tray icon was clicked, where nobody tells but the pointer. X11 tells of the pointer only
 * while it is over a window of ours, so it may long be elsewhere: inside a work area, where no panel
 * is, it was not when the icon was clicked. Then it is where it was the last time, or the panel's end.
 *
 * @param before where the icon was clicked the last time
 */
export function trayAnchor(pointer: Point, displays: Displays, before: Point | null): Point {
  const under = displayNearest(pointer, displays);
  if (!isIn(pointer, under.workArea)) return pointer;
  const withPanel = [under, ...displays].find((each) => panelOf(each) !== null);
  if (withPanel === undefined) return pointer;
  if (before !== null && displays.some(({ bounds }) => isIn(before, bounds))) return before;
  return panelEnd(withPanel);
}

type Side = 'top' | 'left' | 'right' | 'bottom';

/** Where the display's thickest panel is; null where it has none. */
function panelOf({ bounds, workArea }: Display): Side | null {
  const thickness: Record<Side, number> = {
    top: workArea.y - bounds.y,
    left: workArea.x - bounds.x,
    right: bounds.x + bounds.width - workArea.x - workArea.width,
    bottom: bounds.y + bounds.height - workArea.y - workArea.height,
  };
  const thickest = Math.max(...Object.values(thickness));
  if (thickest <= 0) return null;
  return (['top', 'left', 'right', 'bottom'] as const).find((side) => thickness[side] === thickest) ?? null;
}

/** Where most desktops have their tray. */
function panelEnd(display: Display): Point {
  const { x, y, width, height } = display.bounds;
  const end = { x: x + width - 1, y: y + height - 1 };
  const side = panelOf(display);
  if (side === 'top') return { x: end.x, y };
  if (side === 'left') return { x, y: end.y };
  return end;
}
