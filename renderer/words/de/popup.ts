import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const popup: Words['popup'] = {
  demo: 'Demo',
  connectFromDemo: 'Verbinden\u00a0…',
  sections: {
    favourites: 'Favoriten',
    present: 'Anwesend',
    awayChatting: 'Abwesend, aber im Chat',
    away: 'Abwesend',
    unknown: 'Unbekannt',
  },
  switchNotSaved: (why) => `Ihr Status bleibt unverändert. ${why}`,
  presence: { present: 'anwesend', away: 'abwesend', unknown: 'Anwesenheit unbekannt' },
  chatsUnknown: 'Chats unbekannt',
  justNow: 'gerade eben',
  secondsAgo: (seconds) => `vor ${number(seconds)}\u00a0Sek.`,
  minutesAgo: (minutes) => `vor ${number(minutes)}\u00a0Min.`,
  at: (time) => `um ${time}`,
  nobodyHere: 'Noch ist niemand für den Chat eingetragen',
  nobodyHereHint: 'Hier erscheinen alle, die SuperOffice für den Chat aufführt.',
  notConnected: 'Nicht verbunden',
  notConnectedHint: 'Sobald Sie verbunden sind, sehen Sie hier, wer Chats annimmt.',
  connect: 'Mit SuperOffice verbinden\u00a0…',
  whoAmI: 'Wir wissen nicht, wer von ihnen Sie sind.',
  sayWhoIAm: 'Mich auswählen',
  tryingAgainIn: (seconds) => `Nächster Versuch in ${number(seconds)}\u00a0Sek.`,
  tryingAgainAt: (time) => `Nächster Versuch um ${time}.`,
  tryingAgain: 'Neuer Versuch läuft\u00a0…',
  nextCheckAt: (time) => `Nächste Abfrage um ${time}.`,
  seenAt: (time) => `Sie sehen den Stand von ${time}.`,
  dropped: (count) =>
    counted(
      count,
      `${number(count)} Teammitglied konnte nicht gelesen werden und fehlt hier.`,
      `${number(count)} Teammitglieder konnten nicht gelesen werden und fehlen hier.`,
    ),
  settingsSetAside: (file) =>
    `Ihre Einstellungen waren nicht vollständig lesbar. Sie sind als ${file} aufbewahrt; was unbrauchbar war, ist wieder auf Standard.`,
  settingsNewer:
    'Ihre Einstellungen stammen von einem neueren Chat Presence. Dieses verwendet davon, was es kann, und lässt den Rest, wie er ist.',
  settingsReadOnly: (folder) =>
    `In ${folder} lassen sich keine Einstellungen speichern. Was dort nicht lesbar ist, steht auf Standard.`,
  settingsNotKept: (folder) =>
    `In ${folder} lassen sich keine Einstellungen speichern. Diese Änderung gilt daher nur bis zum Beenden der App.`,
  signInNotKept:
    'Ihre Anmeldung wurde erneuert, ließ sich aber auf diesem Computer nicht speichern. Beim nächsten Start müssen Sie sich vielleicht neu anmelden.',
  noToasts: 'Dieses System zeigt keine Benachrichtigungen an. Sie finden sie stattdessen hier.',
  daysNotKept:
    'Auf diesem Computer lässt sich nichts aufbewahren. Was Sie sehen, bleibt nur bis zum Beenden der App erhalten.',
  daysNotRemoved:
    'Was von früheren Tagen aufbewahrt ist, ließ sich nicht löschen. Schließen Sie andere Programme und versuchen Sie es erneut.',
  tryNow: 'Jetzt versuchen',
  signInAgain: 'Neu anmelden',
  tryAgain: 'Erneut versuchen',
  connectElsewhere: 'Verbinden\u00a0…',
  seeCertificate: 'Zertifikat ansehen',
  refresh: 'Aktualisieren',
  settings: 'Einstellungen',
  gotIt: 'Verstanden',
  you: 'Sie',
};
