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
  startAtLoginHint: 'Appen lægger sig stille i meddelelsesområdet uden noget vindue.',
  startAtLoginFailed:
    'Systemet ændrede det ikke. Se, om det lader programmer starte af sig selv, og prøv igen.',
  startAtLoginImpossible: 'Det kan kun en installeret kopi.',

  shortcut: 'Genvejstast',
  shortcutWhat: 'Åbn listen, uanset hvor du er',
  shortcutHint: 'De samme taster lukker den igen.',
  noShortcut: 'Ingen',
  setShortcut: (keys) => `Vælg genvejstast, nu ${keys}`,
  pressKeys: 'Tryk på tasterne…',
  recordingHint: (keys) =>
    `Hold en eller flere af ${list(keys)} nede, og tryk på en anden tast. Esc lader alt være, som det var.`,
  unusable: (keys) =>
    `Det er ikke nok til en genvejstast: Hold en eller flere af ${list(keys)} nede, og tryk på et bogstav, et tal eller en funktionstast.`,
  refused: (keys, now) =>
    now === null
      ? `${keys} er optaget: Et andet program bruger de taster. Vælg nogle andre.`
      : `${keys} er optaget: Et andet program bruger de taster. ${now} gælder stadig.`,
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
