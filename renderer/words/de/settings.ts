import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const settings: Words['settings'] = {
  title: 'Einstellungen',
  sections: 'Bereiche',
  account: 'Konto',
  notConnected: 'Nicht verbunden',
  notConnectedHint: 'Sobald Sie verbunden sind, sehen Sie, wer Chats annimmt.',
  demo: 'Sie sehen Demodaten',
  demoHint: 'Das Team ist erfunden, und seine Chats sind es auch.',
  connect: 'Mit SuperOffice verbinden\u00a0…',
  by: {
    password: 'Mit Benutzername und Passwort',
    ticket: 'Mit einem Ticket',
    bearer: 'Mit einem Zugriffstoken',
    session: 'Mit einer Browsersitzung',
    openId: 'Mit dem Browser',
  },
  kept: {
    demo: 'für die Demo erfunden',
    environment: 'aus den Umgebungsvariablen dieses Starts',
    session: 'nur bis zum Beenden der App',
    stored: 'auf diesem Computer verschlüsselt gespeichert',
  },
  signedIn: (by, kept) => `${by}, ${kept}.`,
  connection: { live: 'Verbunden', starting: 'Verbindung wird hergestellt\u00a0…' },
  signInAgain: 'Neu anmelden',
  tryAgain: 'Erneut versuchen',
  seeCertificate: 'Zertifikat ansehen',
  switchAccount: 'Konto wechseln\u00a0…',
  signOut: 'Abmelden',
  signOutOf: (host) => `Von ${host} abmelden?`,
  removed: {
    demo: 'Nichts ist gespeichert.',
    environment:
      'Die Umgebungsvariablen bleiben, wie sie sind: Beim nächsten Start sind Sie wieder angemeldet.',
    session: 'Vergessen wird Ihre Anmeldung, wer Sie sind und welchen Zertifikaten Sie vertrauen.',
    stored:
      'Von diesem Computer wird entfernt: Ihre Anmeldung, wer Sie sind und welchen Zertifikaten Sie vertrauen.',
  },
  stay: 'Angemeldet bleiben',

  thisIsMe: 'Das bin ich',
  foundBy: {
    ejUserId: 'Anhand der Benutzernummer in SuperOffice gefunden.',
    associateId: 'Anhand der Mitarbeiternummer in SuperOffice und Ihres Namens gefunden.',
    person: 'Von Ihnen gewählt.',
  },
  notInList: 'Zurzeit nicht in der Liste.',
  unknown: {
    notYet: 'Noch nicht bekannt. Das klärt sich bei der ersten Abfrage.',
    notTold:
      'SuperOffice hat nicht mitgeteilt, wer Sie sind. Wählen Sie sich aus, dann zeigt die Liste Ihren eigenen Status und Ihre Kanäle.',
    notListed: 'Sie sind in SuperOffice nicht für den Chat eingetragen.',
    contradiction:
      'Ihre Nummer und Ihr Name in SuperOffice gehören zu zwei verschiedenen Teammitgliedern. Wählen Sie sich aus.',
  },
  someoneElse: 'Jemand anderes\u00a0…',
  findOut: 'Automatisch erkennen',
  pick: 'Ich bin',
  pickHint: 'Geben Sie einen Teil Ihres Namens ein.',
  found: (count) => `${number(count)} Treffer.`,
  nobodyFits: 'Niemand mit diesem Namen.',
  moreFit: (count) =>
    `Und ${number(count)} ${counted(count, 'weiterer', 'weitere')} Treffer. Tippen Sie weiter.`,

  trusted: 'Vertrauenswürdige Zertifikate',
  validity: {
    until: (date) => `Gültig bis ${date}`,
    notBefore: (date) => `Erst ab ${date} gültig`,
    notAfter: (date) => `Abgelaufen am ${date}`,
  },
  stopTrusting: 'Nicht mehr vertrauen',
  stopTrustingHost: (host) => `${host} nicht mehr vertrauen`,
};
