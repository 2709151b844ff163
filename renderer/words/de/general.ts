import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const general: Words['general'] = {
  title: 'Allgemein',
  poll: { before: 'SuperOffice alle', after: 'Sekunden abfragen' },
  pollHint: (least, most) => `Von ${number(least)} bis ${number(most)} Sekunden.`,
  busyFrom: (chats) => ({ before: 'Ausgelastet ab', after: counted(chats, 'Chat', 'Chats') }),
  busyFromHint: (least, most) =>
    `Von ${number(least)} bis ${number(most)}. Bei so vielen Chats ist der Balken voll.`,

  start: 'Start',
  startAtLogin: 'Beim Anmelden an diesem Computer starten',
  startAtLoginHint: 'Die App startet unauffällig, als Symbol neben der Uhr.',
  startAtLoginFailed:
    'Das hat nicht geklappt. Prüfen Sie, ob Ihr Computer Apps von selbst starten lässt, und versuchen Sie es erneut.',
  startAtLoginImpossible: 'Das geht nur, wenn die App installiert ist.',

  shortcut: 'Tastenkürzel',
  shortcutWhat: 'Liste von überall öffnen',
  shortcutHint: 'Dieselben Tasten schließen sie wieder.',
  noShortcut: 'Keines',
  setShortcut: (keys) => `Tastenkürzel festlegen, jetzt ${keys}`,
  pressKeys: 'Tasten drücken\u00a0…',
  recordingHint: (keys) =>
    `Halten Sie eine oder mehrere der Tasten ${list(keys)} gedrückt, und drücken Sie eine weitere. Esc bricht ab.`,
  unusable: (keys) =>
    `Ein Tastenkürzel braucht eine oder mehrere der Tasten ${list(keys)} und einen Buchstaben, eine Ziffer oder eine Funktionstaste.`,
  refused: (keys, now) =>
    now === null
      ? `Ein anderes Programm verwendet ${keys} bereits. Wählen Sie andere Tasten.`
      : `Ein anderes Programm verwendet ${keys} bereits. Es bleibt bei ${now}.`,
  remove: 'Entfernen',
  removeShortcut: 'Tastenkürzel entfernen',
  keys: {
    Control: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Space: 'Leertaste',
    Enter: 'Eingabe',
    Up: 'Nach oben',
    Down: 'Nach unten',
    Left: 'Nach links',
    Right: 'Nach rechts',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
    Insert: 'Einfg',
    Delete: 'Entf',
  },
};
