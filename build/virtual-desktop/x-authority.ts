/** "Wild": the entry counts for every host and display, of which neither is known when it is written. */
const familyWild = 0xffff;

/**
 * The content of an Xauthority file whose one cookie (16 bytes) opens any display. Numbers are big-endian and
 * every field is preceded by its length, as libXau has it.
 */
export function xAuthority(cookie: Buffer): Buffer {
  const family = Buffer.alloc(2);
  family.writeUInt16BE(familyWild);
  const [address, display, name] = ['', '', 'MIT-MAGIC-COOKIE-1'].map((text) => Buffer.from(text));
  return Buffer.concat([family, ...[address!, display!, name!, cookie].map(counted)]);
}

function counted(field: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(field.length);
  return Buffer.concat([length, field]);
}
