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
  startAtLoginHint: 'Appen startar tyst, som en ikon vid klockan.',
  startAtLoginFailed:
    'Det gick inte. Kontrollera att datorn låter appar starta av sig själva och försök igen.',
  startAtLoginImpossible: 'Det går bara när appen är installerad.',

  shortcut: 'Kortkommando',
  shortcutWhat: 'Öppna listan var du än är',
  shortcutHint: 'Samma tangenter stänger den igen.',
  noShortcut: 'Inget',
  setShortcut: (keys) => `Välj kortkommando, nu ${keys}`,
  pressKeys: 'Tryck på tangenterna…',
  recordingHint: (keys) =>
    `Håll ned en eller flera av ${list(keys)} och tryck på en annan tangent. Esc avbryter.`,
  unusable: (keys) =>
    `Ett kortkommando behöver en eller flera av ${list(keys)}, och en bokstav, en siffra eller en funktionstangent.`,
  refused: (keys, now) =>
    now === null
      ? `Ett annat program använder redan ${keys}. Välj andra tangenter.`
      : `Ett annat program använder redan ${keys}. ${now} gäller fortfarande.`,
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
