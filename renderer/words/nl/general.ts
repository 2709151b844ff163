import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const general: Words['general'] = {
  title: 'Algemeen',
  poll: { before: 'SuperOffice elke', after: 'seconden controleren' },
  pollHint: (least, most) => `Van ${number(least)} tot ${number(most)} seconden.`,
  busyFrom: (chats) => ({ before: 'Druk vanaf', after: counted(chats, 'chat', 'chats') }),
  busyFromHint: (least, most) => `Van ${number(least)} tot ${number(most)}. Bij zoveel chats is de balk vol.`,

  start: 'Starten',
  startAtLogin: 'Starten als ik me aanmeld op deze computer',
  startAtLoginHint: 'De app start onopvallend, als pictogram bij de klok.',
  startAtLoginFailed:
    'Dat is niet gelukt. Kijk of je computer apps vanzelf laat starten, en probeer het opnieuw.',
  startAtLoginImpossible: 'Dat kan alleen als de app geïnstalleerd is.',

  shortcut: 'Sneltoets',
  shortcutWhat: 'De lijst overal vandaan openen',
  shortcutHint: 'Met dezelfde toetsen sluit je hem weer.',
  noShortcut: 'Geen',
  setShortcut: (keys) => `Sneltoets instellen, nu ${keys}`,
  pressKeys: 'Druk op de toetsen…',
  recordingHint: (keys) =>
    `Houd een of meer van ${list(keys)} ingedrukt en druk op een andere toets. Esc annuleert.`,
  unusable: (keys) =>
    `Een sneltoets heeft een of meer van ${list(keys)} nodig, en een letter, een cijfer of een functietoets.`,
  refused: (keys, now) =>
    now === null
      ? `Een ander programma gebruikt ${keys} al. Kies andere toetsen.`
      : `Een ander programma gebruikt ${keys} al. Het blijft ${now}.`,
  remove: 'Verwijderen',
  removeShortcut: 'Sneltoets verwijderen',
  keys: {
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Space: 'Spatie',
    Enter: 'Enter',
    Up: 'Omhoog',
    Down: 'Omlaag',
    Left: 'Links',
    Right: 'Rechts',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Insert: 'Insert',
    Delete: 'Delete',
  },
};
