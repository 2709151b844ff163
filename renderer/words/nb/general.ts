import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const general: Words['general'] = {
  title: 'Generelt',
  poll: { before: 'Sjekk SuperOffice med', after: 'sekunders mellomrom' },
  pollHint: (least, most) => `Fra ${number(least)} til ${number(most)} sekunder.`,
  busyFrom: (chats) => ({ before: 'Opptatt fra', after: counted(chats, 'chat', 'chatter') }),
  busyFromHint: (least, most) =>
    `Fra ${number(least)} til ${number(most)}. Med så mange chatter er stolpen full.`,

  start: 'Oppstart',
  startAtLogin: 'Start når jeg logger på denne datamaskinen',
  startAtLoginHint: 'Appen starter stille, som et ikon ved klokken.',
  startAtLoginFailed: 'Det gikk ikke. Sjekk at datamaskinen lar apper starte av seg selv, og prøv igjen.',
  startAtLoginImpossible: 'Det går bare når appen er installert.',

  shortcut: 'Hurtigtast',
  shortcutWhat: 'Åpne listen uansett hvor du er',
  shortcutHint: 'De samme tastene lukker den igjen.',
  noShortcut: 'Ingen',
  setShortcut: (keys) => `Velg hurtigtast, nå ${keys}`,
  pressKeys: 'Trykk på tastene…',
  recordingHint: (keys) =>
    `Hold nede én eller flere av ${list(keys)}, og trykk på en annen tast. Esc avbryter.`,
  unusable: (keys) =>
    `En hurtigtast trenger én eller flere av ${list(keys)}, og en bokstav, et siffer eller en funksjonstast.`,
  refused: (keys, now) =>
    now === null
      ? `Et annet program bruker allerede ${keys}. Velg noen andre taster.`
      : `Et annet program bruker allerede ${keys}. Hurtigtasten er fortsatt ${now}.`,
  remove: 'Fjern',
  removeShortcut: 'Fjern hurtigtasten',
  keys: {
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Skift',
    Space: 'Mellomrom',
    Enter: 'Enter',
    Up: 'Opp',
    Down: 'Ned',
    Left: 'Venstre',
    Right: 'Høyre',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Insert: 'Insert',
    Delete: 'Delete',
  },
};
