/** A colour as a screen mixes it: red, green and blue, linear, 0 to 1. */
export type Light = readonly [number, number, number];

/** Reads `#rrggbb` or `oklch(L% C H)`. Throws for anything else. */
export function lightOf(colour: string): Light {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex !== null) {
    const [red, green, blue] = hex.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
    return [red!, green!, blue!];
  }
  const lch = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(colour);
  if (lch === null) throw new Error(`${colour} is no colour that is known here`);
  const [lightness, chroma, hue] = lch.slice(1).map(Number);
  return fromOklch(lightness! / 100, chroma!, hue!);
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dark! + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** By Björn Ottosson's matrices; what no screen can show is cut off. */
function fromOklch(lightness: number, chroma: number, hue: number): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
