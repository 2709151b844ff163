import type { HeldKey, NamedKey } from '../../../electron/contract/shortcut.ts';
import { counted, list, number } from './numbers.ts';

/** Settings › General. */
export const general = {
  title: 'General',
  /** The number stands between the two; so with the next. */
  poll: { before: 'Ask SuperOffice every', after: 'seconds' },
  pollHint: (least: number, most: number) => `From ${number(least)} to ${number(most)} seconds.`,
  busyFrom: (chats: number) => ({ before: 'Busy from', after: counted(chats, 'chat', 'chats') }),
  busyFromHint: (least: number, most: number) =>
    `From ${number(least)} to ${number(most)}. At that many chats the load bar is full.`,

  start: 'Start',
  startAtLogin: 'Start when I sign in to this computer',
  startAtLoginHint: 'The app starts quietly, as an icon in the tray.',
  startAtLoginFailed:
    'That did not work. Check that your computer lets apps start by themselves, and try again.',
  startAtLoginImpossible: 'That works once the app is installed.',

  shortcut: 'Shortcut',
  shortcutWhat: 'Open the list from anywhere',
  shortcutHint: 'The same keys close it again.',
  noShortcut: 'None',
  setShortcut: (keys: string) => `Set the shortcut, now ${keys}`,
  pressKeys: 'Press the keys…',
  /** `keys`: those to hold. */
  recordingHint: (keys: readonly string[]) =>
    `Hold one or more of ${list(keys)} and press another key. Esc cancels.`,
  unusable: (keys: readonly string[]) =>
    `A shortcut needs one or more of ${list(keys)}, and a letter, a digit or a function key.`,
  /** `now`: the keys that stay; null: none. */
  refused: (keys: string, now: string | null) =>
    now === null
      ? `Another program already uses ${keys}. Choose other keys.`
      : `Another program already uses ${keys}. ${now} stays.`,
  remove: 'Remove',
  removeShortcut: 'Remove the shortcut',
  keys: {
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Space: 'Space',
    Enter: 'Enter',
    Up: 'Up',
    Down: 'Down',
    Left: 'Left',
    Right: 'Right',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Insert: 'Insert',
    Delete: 'Delete',
  } satisfies Record<Exclude<HeldKey, 'Meta'> | NamedKey, string>,
};
