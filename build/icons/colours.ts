/** The few colours of the icons, and the contrast they keep. */
import type { Colour } from './raster.ts';

/** The app's accent, a calm petrol; it stands out from white as well as from black. */
export const PETROL: Colour = [0x0f, 0x7c, 0x86];

/** Paper white of the motif on petrol. */
export const WHITE: Colour = [0xff, 0xff, 0xff];

/** The green of somebody present, on petrol. */
export const PRESENT_ON_PETROL: Colour = [0x74, 0xe0, 0xa8];

/** The green of somebody present where the ground is not known, as in a toast. */
export const PRESENT: Colour = [0x2e, 0xa5, 0x6f];

/** The grey of somebody away, and the amber of what needs a look, where the ground is not known. */
export const AWAY: Colour = [0x75, 0x82, 0x87];
export const WARNING: Colour = [0xc7, 0x66, 0x00];

/** What a panel's set is drawn in: the bubble, and the warning mark on it. */
export type Palette = { readonly accent: Colour; readonly warning: Colour };

/** Sets by the panel they are for: tones of petrol, and black alone for macOS, which colours templates itself. */
export const PALETTES = {
  onDark: { accent: [0x86, 0xcc, 0xce], warning: [0xff, 0xb9, 0x3e] },
  onLight: { accent: [0x0b, 0x66, 0x70], warning: [0xc7, 0x66, 0x00] },
  template: { accent: [0, 0, 0], warning: [0, 0, 0] },
} as const satisfies Record<string, Palette>;

/** Name of a set. */
export type Panel = keyof typeof PALETTES;

/** Contrast of two colours as WCAG reckons it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
