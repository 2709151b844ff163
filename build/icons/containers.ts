/** Icon files of Windows and macOS: plain lists of PNG files, written by hand. */

/** One picture in a container. */
export type Entry = { readonly size: number; readonly png: Buffer };

/** One picture of an ICNS file with the four letters that say its use. */
export type IcnsEntry = Entry & { readonly type: string };

/** ICNS types and their pixel sizes; ic11 to ic14 are the doubled pictures of 16, 32, 128 and 256 points. */
export const ICNS_TYPES = {
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
} as const;

const ICO_HEADER = 6;
const ICO_ENTRY = 16;
const ICNS_HEADER = 8;

/** A Windows icon of PNG pictures up to 256 pixels. */
export function ico(entries: readonly Entry[]): Buffer {
  const head = Buffer.alloc(ICO_HEADER + ICO_ENTRY * entries.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  entries.forEach(({ size, png }, index) => {
    const at = ICO_HEADER + ICO_ENTRY * index;
    // One byte a side: 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...entries.map(({ png }) => png)]);
}

/** A macOS icon of PNG pictures. */
export function icns(entries: readonly IcnsEntry[]): Buffer {
  const chunks = entries.map(({ type, png }) => chunk(type, png));
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(ICNS_HEADER);
  head.write(type, 'latin1');
  head.writeUInt32BE(ICNS_HEADER + data.length, 4);
  return Buffer.concat([head, data]);
}
