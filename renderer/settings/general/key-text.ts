import type { Keyboard } from '../../../electron/contract/settings.ts';
import { shortcutOf, type HeldKey, type NamedKey } from '../../../electron/contract/shortcut.ts';
import type { Words } from '../../words/en.ts';

/** The signs on a Mac's own keys, which are the same in every language. */
const macSigns: Readonly<Record<HeldKey, string>> = { Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' };

/** A key that is held down, by the name that is on it. */
export function heldText(key: HeldKey, keyboard: Keyboard, words: Words): string {
  if (keyboard === 'mac') return macSigns[key];
  if (key === 'Meta') return keyboard === 'windows' ? 'Win' : 'Super';
  return words.general.keys[key];
}

/** `Ctrl+Alt+P`, of a Mac `⌃⌥P`; of a text that is no shortcut, the text. */
export function keysText(keys: string, keyboard: Keyboard, words: Words): string {
  const shortcut = shortcutOf(keys);
  if (shortcut === null) return keys;
  const { held, key } = shortcut;
  const named: Readonly<Record<string, string>> = words.general.keys satisfies Record<NamedKey, string>;
  const last = Object.hasOwn(named, key) ? named[key] : key;
  return joined([...held.map((each) => heldText(each, keyboard, words)), last ?? key], keyboard);
}

/** These keys are held so far. */
export function heldSoFar(held: readonly HeldKey[], keyboard: Keyboard, words: Words): string {
  return joined([...held.map((each) => heldText(each, keyboard, words)), '…'], keyboard);
}

function joined(parts: readonly string[], keyboard: Keyboard): string {
  return parts.join(keyboard === 'mac' ? '' : '+');
}
