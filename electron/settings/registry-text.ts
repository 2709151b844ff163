/** A value of the Windows registry, as far as a policy can be written in it. */
export type RegistryValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** Of a kind that no policy has. */
  | { readonly kind: 'other' };

/** A quoted text, in which quotes and backslashes have a backslash before them; it may hold line breaks. */
const quoted = String.raw`"((?:[^"\\]|\\[^])*)"`;
const entry = new RegExp(
  String.raw`${quoted}=(?:${quoted}|dword:([0-9a-f]{8})|hex(?:\(([0-9a-f]{1,8})\))?:((?:[0-9a-f,]|\\\r?\n[ \t]*)*))[ \t]*(?=\r?\n|$)`,
  'iy',
);
const line = /[^\n]*\n?/y;

/** The kinds of value that are written as bytes (`REG_EXPAND_SZ`, `REG_MULTI_SZ`), by their numbers in hexadecimal. */
const byteKinds = { expandable: '2', texts: '7' };

/**
 * The values of one key in what `reg.exe export` writes: the format "Windows Registry Editor Version 5.00",
 * which is UTF-16 whatever the system's language is. What is not understood is passed over.
 *
 * @param key as it is written there, such as `HKEY_LOCAL_MACHINE\SOFTWARE`; in any case
 */
export function registryValues(text: string, key: string): ReadonlyMap<string, RegistryValue> {
  const values = new Map<string, RegistryValue>();
  const header = `[${key}]`.toLowerCase();
  let isOurs = false;
  for (let at = 0; at < text.length;) {
    entry.lastIndex = at;
    const found = entry.exec(text);
    if (found !== null) {
      if (isOurs) values.set(unescaped(found[1] ?? ''), valueOf(found));
      at = entry.lastIndex;
    }
    line.lastIndex = at;
    const [rest = ''] = line.exec(text) ?? [];
    if (found === null && rest.startsWith('[')) isOurs = rest.trim().toLowerCase() === header;
    at += Math.max(1, rest.length);
  }
  return values;
}

function valueOf([, , text, number, kind, bytes = '']: RegExpExecArray): RegistryValue {
  if (text !== undefined) return { kind: 'text', text: unescaped(text) };
  if (number !== undefined) return { kind: 'number', number: Number.parseInt(number, 16) };
  if (kind === byteKinds.expandable) return { kind: 'text', text: textsIn(bytes)[0] ?? '' };
  return kind === byteKinds.texts ? { kind: 'texts', texts: textsIn(bytes) } : { kind: 'other' };
}

function unescaped(text: string): string {
  return text.replace(/\\([^])/g, '$1');
}

/** UTF-16, little end first, in hexadecimal, a nought behind each text; lines end in a backslash. */
function textsIn(bytes: string): readonly string[] {
  const text = Buffer.from(bytes.replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf16le');
  return text.split('\0').filter((each) => each !== '');
}
