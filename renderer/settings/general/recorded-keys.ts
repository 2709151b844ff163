import {
  heldKeys,
  isHeldEnough,
  isLastKey,
  namedKeys,
  shortcutText,
  type HeldKey,
} from '../../../electron/contract/shortcut.ts';

/** What pressing a key means to somebody who is choosing a shortcut. */
export type Recorded =
  /** It is to be held while another is pressed. */
  | { readonly kind: 'held' }
  | { readonly kind: 'shortcut'; readonly keys: string }
  /** With what is held, this key cannot be a shortcut. */
  | { readonly kind: 'unusable' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cancel' }
  /** It leads elsewhere, as always. */
  | { readonly kind: 'leave' };

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'location' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>;

/** `KeyboardEvent.DOM_KEY_LOCATION_NUMPAD`; to the system these are other keys than those of the same name. */
const numberPad = 3;

/** Reads a key that was pressed. */
export function recordedKeys(press: KeyPress): Recorded {
  const held = heldIn(press);
  if (isHeldKey(press.key)) return { kind: 'held' };
  if (held.length === 0) {
    if (press.key === 'Escape') return { kind: 'cancel' };
    if (press.key === 'Backspace') return { kind: 'clear' };
  }
  if (press.key === 'Tab' && !isHeldEnough(held)) return { kind: 'leave' };
  const key = keyOf(press);
  if (key === null || !isHeldEnough(held)) return { kind: 'unusable' };
  return { kind: 'shortcut', keys: shortcutText({ held, key }) };
}

/** What is held down with this key, or without it any more. */
export function heldIn({
  ctrlKey,
  altKey,
  shiftKey,
  metaKey,
}: Omit<KeyPress, 'key' | 'code' | 'location'>): readonly HeldKey[] {
  const isHeld: Record<HeldKey, boolean> = { Control: ctrlKey, Alt: altKey, Shift: shiftKey, Meta: metaKey };
  return heldKeys.filter((each) => isHeld[each]);
}

function isHeldKey(key: string): boolean {
  return key === 'AltGraph' || heldKeys.some((each) => each === key);
}

/** The key as Electron names it; null: it cannot be one of a shortcut. */
function keyOf({ key, code, location }: KeyPress): string | null {
  if (location === numberPad) return null;
  const letter = key.toUpperCase();
  if (/^[A-Z]$/.test(letter)) return letter;
  // With Shift or Option held a key writes something else than what is printed on it.
  const printed = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (printed !== undefined) return printed;
  const name = key === ' ' ? 'Space' : key.replace(/^Arrow/, '');
  return namedKeys.some((each) => each === name) || (/^F\d+$/.test(name) && isLastKey(name)) ? name : null;
}
