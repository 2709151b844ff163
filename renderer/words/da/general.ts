import type { Words } from '../en.ts';
import { counted, list, number } from './numbers.ts';

export const general: Words['general'] = {
  title: 'Generelt',
  poll: { before: 'Spørg SuperOffice med', after: 'sekunders mellemrum' },
  pollHint: (least, most) => `Fra ${number(least)} til ${number(most)} sekunder.`,
  busyFrom: (chats) => ({ before: 'Optaget fra', after: counted(chats, 'chat', 'chats') }),
  busyFromHint: (least, most) =>
    `Fra ${number(least)} til ${number(most)}. Med så mange chats er bjælken fuld.`,

  start: 'Start',
  startAtLogin: 'Start, når jeg logger på denne computer',
  startAtLoginHint: 'Appen starter diskret, som et ikon ved uret.',
  startAtLoginFailed:
    'Det lykkedes ikke. Kontrollér, at computeren lader apps starte af sig selv, og prøv igen.',
  startAtLoginImpossible: 'Det virker kun, når appen er installeret.',

  shortcut: 'Genvejstast',
  shortcutWhat: 'Åbn listen, uanset hvor du er',
  shortcutHint: 'De samme taster lukker den igen.',
  noShortcut: 'Ingen',
  setShortcut: (keys) => `Vælg genvejstast, nu ${keys}`,
  pressKeys: 'Tryk på tasterne…',
  recordingHint: (keys) =>
    `Hold en eller flere af ${list(keys)} nede, og tryk på en anden tast. Esc annullerer.`,
  unusable: (keys) =>
    `En genvejstast skal bruge en eller flere af ${list(keys)} og et bogstav, et tal eller en funktionstast.`,
  refused: (keys, now) =>
    now === null
      ? `Et andet program bruger allerede ${keys}. Vælg nogle andre taster.`
      : `Et andet program bruger allerede ${keys}. ${now} gælder stadig.`,
  remove: 'Fjern',
  removeShortcut: 'Fjern genvejstasten',
  keys: {
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Skift',
    Space: 'Mellemrum',
    Enter: 'Enter',
    Up: 'Op',
    Down: 'Ned',
    Left: 'Venstre',
    Right: 'Højre',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Insert: 'Insert',
    Delete: 'Delete',
  },
};
