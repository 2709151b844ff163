const cookieName = 'MIT-MAGIC-COOKIE-1';

/**
 * The cookie that opens this display, from the content of an Xauthority file (libXau: a family, then
 * address, display, name and data, each after its length; numbers are big-endian). Null: it has none.
 *
 * @param number of the display
 */
export function cookieFor(number: string, authority: Buffer): Buffer | null {
  let at = 0;

  function field(): Buffer {
    const length = authority.readUInt16BE(at);
    at += 2 + length;
    return authority.subarray(at - length, at);
  }

  try {
    while (at < authority.length) {
      at += 2;
      const [, display, name, data] = [field(), field(), field(), field()];
      // An entry without a number is for every display.
      if (name?.toString() === cookieName && ['', number].includes(display?.toString() ?? ''))
        return data ?? null;
    }
  } catch {
    // Cut short: what came before did not open it.
  }
  return null;
}
