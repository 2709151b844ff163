import type { Area } from '../../electron/presence/area.ts';
import type { Picture } from '../virtual-desktop/screenshot.ts';

/** The part of a picture in this area, which lies within it. */
export function part({ width, rgba }: Picture, area: Area): Picture {
  const cut = Buffer.alloc(area.width * area.height * 4);
  for (let row = 0; row < area.height; row++) {
    const from = ((area.y + row) * width + area.x) * 4;
    rgba.copy(cut, row * area.width * 4, from, from + area.width * 4);
  }
  return { width: area.width, height: area.height, rgba: cut };
}

/** The smallest area with all pixels in which two pictures of the same size differ; null: they are the same. */
export function changedArea(one: Picture, other: Picture): Area | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let at = 0; at < one.rgba.length; at += 4) {
    if (one.rgba.readUInt32BE(at) === other.rgba.readUInt32BE(at)) continue;
    const [x, y] = [(at / 4) % one.width, Math.floor(at / 4 / one.width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** An area with so much more around it, as far as the picture goes. */
export function grown({ x, y, width, height }: Area, by: number, within: Picture): Area {
  const [left, top] = [Math.max(0, x - by), Math.max(0, y - by)];
  return {
    x: left,
    y: top,
    width: Math.min(within.width, x + width + by) - left,
    height: Math.min(within.height, y + height + by) - top,
  };
}
