import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const general: Words['general'] = {
  title: 'Allmänt',
  poll: { before: 'Fråga SuperOffice med', after: 'sekunders mellanrum' },
  pollHint: (least, most) => `Från ${number(least)} till ${number(most)} sekunder.`,
  busyFrom: (chats) => ({ before: 'Upptagen från', after: counted(chats, 'chatt', 'chattar') }),
  busyFromHint: (least, most) =>
    `Från ${number(least)} till ${number(most)}. Med så många chattar är stapeln full.`,

  start: 'Start',
  startAtLogin: 'Starta när jag loggar in på den här datorn',
  startAtLoginHint: 'Appen lägger sig tyst i meddelandefältet, utan något fönster.',
  startAtLoginFailed:
    'Systemet ändrade inte det. Kontrollera att program får starta av sig själva och försök igen.',
  startAtLoginImpossible: 'Det kan bara en installerad kopia.',

  shortcut: 'Kortkommando',
  shortcutWhat: 'Öppna listan var du än är',
  shortcutHint: 'Samma tangenter stänger den igen.',
  noShortcut: 'Inget',
  setShortcut: (keys) => `Välj kortkommando, nu ${keys}`,
  pressKeys: 'Tryck på tangenterna…',
  recordingHint: (keys) =>
    `Håll ned en eller flera av ${list(keys)} och tryck på en annan tangent. Esc lämnar allt som det var.`,
  unusable: (keys) =>
    `Det räcker inte som kortkommando: håll ned en eller flera av ${list(keys)} och tryck på en bokstav, en siffra eller en funktionstangent.`,
  refused: (keys, now) =>
    now === null
      ? `${keys} är upptaget: ett annat program använder de tangenterna. Välj några andra.`
      : `${keys} är upptaget: ett annat program använder de tangenterna. ${now} gäller fortfarande.`,
  remove: 'Ta bort',
  removeShortcut: 'Ta bort kortkommandot',
  keys: {
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Skift',
    Space: 'Blanksteg',
    Enter: 'Retur',
    Up: 'Upp',
    Down: 'Ned',
    Left: 'Vänster',
    Right: 'Höger',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Insert: 'Insert',
    Delete: 'Delete',
  },
};
