/** Keys held down in a shortcut, as Electron names them, in the order they are written. */
export const heldKeys = ['Control', 'Alt', 'Shift', 'Meta'] as const;

export type HeldKey = (typeof heldKeys)[number];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const functionKeys = Array.from({ length: 24 }, (_, index) => `F${index + 1}`);

/** Keys with a name of their own that a shortcut may end with, as Electron names them. */
export const namedKeys = [
  'Space',
  'Enter',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Insert',
  'Delete',
] as const;

export type NamedKey = (typeof namedKeys)[number];

const lastKeys: ReadonlySet<string> = new Set([...letters, ...functionKeys, ...namedKeys]);

/** Whether a shortcut may end with this key. */
export function isLastKey(key: string): boolean {
  return lastKeys.has(key);
}

/** What is held down, and the key pressed then. */
export interface Shortcut {
  readonly held: readonly HeldKey[];
  readonly key: string;
}

/** `Control+Alt+P`: the keys as Electron names them. */
export function shortcutText({ held, key }: Shortcut): string {
  return [...heldKeys.filter((each) => held.includes(each)), key].join('+');
}

/** The keys of a shortcut in the one form it is written in; null where it is none. */
export function shortcutOf(text: string): Shortcut | null {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  const held = heldKeys.filter((each) => parts.slice(0, -1).includes(each));
  const shortcut = { held, key };
  return isLastKey(key) && isHeldEnough(held) && shortcutText(shortcut) === text ? shortcut : null;
}

/** Whether a text names a shortcut, in the one form it is written in. */
export function isShortcut(text: string): boolean {
  return shortcutOf(text) !== null;
}

/** With Shift alone, or nothing, a key is what people type with. */
export function isHeldEnough(held: readonly HeldKey[]): boolean {
  return held.some((each) => each !== 'Shift');
}
