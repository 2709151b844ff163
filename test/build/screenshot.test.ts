import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { decodeXwd, encodePng } from '../../build/virtual-desktop/screenshot.ts';

const rows = [
  [0xff0000, 0x00ff00, 0x0000ff],
  [0x102030, 0xfffffe, 0x000000],
];

/** The two rows as an X window dump with a name, a table of two colours, and 4 bytes of padding per row. */
function dump(pixelsLittleEndian: boolean): Buffer {
  const header = Buffer.alloc(104);
  const rowLength = 16;
  const fields = {
    0: 104,
    1: 7,
    2: 2,
    3: 24,
    4: 3,
    5: 2,
    7: pixelsLittleEndian ? 0 : 1,
    11: 32,
    12: rowLength,
    19: 2,
  };
  for (const [index, value] of Object.entries(fields)) header.writeUInt32BE(value, Number(index) * 4);
  const pixels = Buffer.alloc(rowLength * 2, 0xee);
  rows.forEach((row, y) => {
    row.forEach((colour, x) => {
      // X leaves the fourth byte as it comes.
      const pixel = (0x5a000000 | colour) >>> 0;
      const at = y * rowLength + x * 4;
      if (pixelsLittleEndian) pixels.writeUInt32LE(pixel, at);
      else pixels.writeUInt32BE(pixel, at);
    });
  });
  return Buffer.concat([header, Buffer.alloc(2 * 12, 0xaa), pixels]);
}

test.each([true, false])(
  'a screen dump becomes a PNG with the same pixels (little-endian: %s)',
  (littleEndian) => {
    const png = PNG.sync.read(encodePng(decodeXwd(dump(littleEndian))));
    expect([png.width, png.height]).toEqual([3, 2]);
    const colours = [0, 1, 2, 3, 4, 5].map((index) => png.data.readUInt32BE(index * 4));
    expect(colours).toEqual(rows.flat().map((colour) => colour * 256 + 0xff));
  },
);

test('another file is refused', () => {
  expect(() => decodeXwd(Buffer.alloc(200))).toThrow('not an X window dump');
  expect(() => decodeXwd(Buffer.alloc(5))).toThrow('not an X window dump');
});
