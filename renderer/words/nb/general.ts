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
  startAtLoginHint: 'Appen legger seg stille i systemstatusfeltet, uten noe vindu.',
  startAtLoginFailed:
    'Systemet endret ikke dette. Sjekk om det lar programmer starte av seg selv, og prøv igjen.',
  startAtLoginImpossible: 'Det kan bare en installert kopi.',

  shortcut: 'Hurtigtast',
  shortcutWhat: 'Åpne listen uansett hvor du er',
  shortcutHint: 'De samme tastene lukker den igjen.',
  noShortcut: 'Ingen',
  setShortcut: (keys) => `Velg hurtigtast, nå ${keys}`,
  pressKeys: 'Trykk på tastene…',
  recordingHint: (keys) =>
    `Hold nede én eller flere av ${list(keys)}, og trykk på en annen tast. Esc lar alt være som det var.`,
  unusable: (keys) =>
    `Det er ikke nok til en hurtigtast: Hold nede én eller flere av ${list(keys)}, og trykk på en bokstav, et siffer eller en funksjonstast.`,
  refused: (keys, now) =>
    now === null
      ? `${keys} er ikke ledig: Et annet program bruker disse tastene. Velg noen andre.`
      : `${keys} er ikke ledig: Et annet program bruker disse tastene. Det blir ${now} som før.`,
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
