import { PNG } from 'pngjs';

/** A picture: its size in pixels, and four bytes (red, green, blue, alpha) for each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
}

/**
 * Reads an X window dump (XWD version 7, 32 bits per pixel), the form in which Xvfb keeps its screen in a
 * file. The header's numbers are big-endian; a table of colours, unused at this depth, comes before the
 * pixels. Throws when it isn't such a dump.
 */
export function decodeXwd(dump: Buffer): Picture {
  const field = (index: number): number => dump.readUInt32BE(index * 4);
  if (dump.length < 100 || field(1) !== 7 || field(11) !== 32) {
    throw new Error('The screen file is not an X window dump of 32 bits per pixel.');
  }
  const [headerSize, width, height, rowLength, colours] = [
    field(0),
    field(4),
    field(5),
    field(12),
    field(19),
  ];
  const firstPixel = headerSize + colours * 12;
  const readPixel = field(7) === 0 ? dump.readUInt32LE.bind(dump) : dump.readUInt32BE.bind(dump);
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = readPixel(firstPixel + y * rowLength + x * 4);
      rgba.writeUInt32BE(((pixel << 8) | 0xff) >>> 0, (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}

/** The content of a PNG file that shows `picture`. */
export function encodePng({ width, height, rgba }: Picture): Buffer {
  const png = new PNG({ width, height });
  rgba.copy(png.data);
  return PNG.sync.write(png);
}
