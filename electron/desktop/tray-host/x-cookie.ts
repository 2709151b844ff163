const cookieName = 'MIT-MAGIC-COOKIE-1';
const family = { local: 256, wild: 65535 } as const;

/**
 * The cookie that opens this display, from the content of an Xauthority file (libXau: a family, then
 * address, display, name and data, each after its length; numbers are big-endian). One of this computer, or
 * of every, goes before those of others. Null: it has none.
 *
 * @param number of the display
 * @param computer its host name
 */
export function cookieFor(number: string, computer: string, authority: Buffer): Buffer | null {
  let at = 0;
  let ofOthers: Buffer | null = null;

  function field(): Buffer {
    const length = authority.readUInt16BE(at);
    at += 2 + length;
    return authority.subarray(at - length, at);
  }

  try {
    while (at < authority.length) {
      const kind = authority.readUInt16BE(at);
      at += 2;
      const address = field().toString();
      const display = field().toString();
      const name = field().toString();
      const data = field();
      // An entry without a number is for every display.
      if (name !== cookieName || !['', number].includes(display)) continue;
      if (kind === family.wild || (kind === family.local && address === computer)) return data;
      ofOthers ??= data;
    }
  } catch {
    // Cut short: what came before did not open it.
  }
  return ofOthers;
}
