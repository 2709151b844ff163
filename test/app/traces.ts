import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** The ways in which a secret may be written, as bytes to look for. */
function writings(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret, 'utf8');
  const utf16 = Buffer.from(secret, 'utf16le');
  const hex = bytes.toString('hex');
  const backwards = Buffer.from(bytes).reverse();
  const texts = [
    encodeURIComponent(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    [...secret].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ...[hex, hex.toUpperCase(), backwards.toString('hex'), backwards.toString('hex').toUpperCase()],
    ...[bytes, utf16].flatMap(inBase64),
  ];
  return [
    bytes,
    backwards,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(secret, 'latin1'),
    ...texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]),
  ];
}

/** What of Base64 and its form for addresses is the same wherever in a longer text the secret begins. */
function inBase64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const end = (before + bytes.length) % 3 === 0 ? whole.length : whole.length - 1;
    const sure = whole.slice(before === 0 ? 0 : before + 1, end);
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Whether any of these bytes is the secret, in whatever way it is written. */
export function holds(bytes: Buffer, secret: string): boolean {
  return writings(secret).some((each) => bytes.includes(each));
}

/** The files below these folders that hold one of the secrets, and how many files were read. */
export async function traces(
  folders: readonly string[],
  secrets: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly read: number }> {
  const found: string[] = [];
  let read = 0;
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const bytes = await readFile(file);
      read += 1;
      if (secrets.some((secret) => holds(bytes, secret))) found.push(file);
    }
  }
  return { found, read };
}

/** Where the app, and what it uses of a desktop, may write. */
export async function foldersOf({ desktop }: Stage, profile: string): Promise<readonly string[]> {
  const made = (await readdir(desktop.folder)).filter((name) =>
    ['home', 'logs', 'run', 'tmp'].includes(name),
  );
  return [profile, ...made.map((name) => join(desktop.folder, name))];
}
