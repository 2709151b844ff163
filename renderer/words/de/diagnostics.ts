import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const diagnostics: Words['diagnostics'] = {
  title: 'Diagnose',
  hint: 'Prüft alles, was Chat Presence braucht, und ändert nichts. SuperOffice wird ein paar Mal gefragt.',
  check: 'Jetzt prüfen',
  checkAgain: 'Erneut prüfen',
  checking: 'Wird geprüft\u00a0…',
  findings: 'Ergebnis',
  names: {
    address: 'Adresse',
    proxy: 'Proxyserver',
    certificate: 'Zertifikat',
    signIn: 'Anmeldung',
    rights: 'Rechte',
    clock: 'Uhr',
    toasts: 'Benachrichtigungen',
    tray: 'Symbol neben der Uhr',
    keyring: 'Schlüsselbund',
    disk: 'Speicherplatz',
    policy: 'Ihre Organisation',
  },
  verdicts: { good: 'In Ordnung', note: 'Gut zu wissen', bad: 'Zu beheben', skipped: 'Nicht geprüft' },
  allFine: 'Alles ist in Ordnung.',
  problems: (count) =>
    `${number(count)} ${counted(count, 'Punkt braucht', 'Punkte brauchen')} Aufmerksamkeit.`,
  notMade: (count) => `${number(count)} ${counted(count, 'Prüfung war', 'Prüfungen waren')} nicht möglich.`,
  says: {
    noTenant: 'Sie sind nicht mit SuperOffice verbunden.',
    notReached: 'Ein Punkt weiter oben verhindert das.',
    answers: (host, time) => `${host} antwortet in ${time}.`,
    noProxy: 'Kein Proxy dazwischen.',
    byProxy: (proxies) => `Das System leitet sie über ${proxies}.`,
    certificateTrusted: 'Dieser Computer vertraut ihm.',
    certificateOfYours: (host) => `Sie haben entschieden, dem Zertifikat von ${host} zu vertrauen.`,
    unencrypted: 'Die Adresse beginnt mit http://, andere können also unterwegs mitlesen.',
    onThisComputer: 'Nicht nötig: Der Server ist auf diesem Computer.',
    signInAccepted: 'SuperOffice nimmt sie an.',
    rosterShown: (agents) =>
      `Sie dürfen sehen, wer im Chat ist: ${number(agents)} ${counted(agents, 'Agent', 'Agenten')}.`,
    clockRight: 'Sie stimmt mit der von SuperOffice überein.',
    clockAhead: (time) =>
      `Die Uhr dieses Computers geht gegenüber SuperOffice um ${time} vor. Stellen Sie sie richtig.`,
    clockBehind: (time) =>
      `Die Uhr dieses Computers geht gegenüber SuperOffice um ${time} nach. Stellen Sie sie richtig.`,
    clockDoubtful: 'Nach der Uhr dieses Computers gilt das Zertifikat nicht. Prüfen Sie Datum und Uhrzeit.',
    clockNotTold: 'SuperOffice hat seine Uhrzeit nicht genannt.',
    toastsShown: 'Das System zeigt sie an, wenn es nicht anders eingestellt ist.',
    toastsShownBy: (program) => `${program} zeigt sie an.`,
    doNotDisturb: '„Nicht stören“ ist an, daher wird gerade keine angezeigt.',
    noToasts: 'Hier zeigt nichts Benachrichtigungen an. Was Sie verpassen, steht in der Liste.',
    toastsHang:
      'Was hier Benachrichtigungen anzeigt, antwortet nicht. Was Sie verpassen, steht in der Liste.',
    trayShown: 'Dieser Computer zeigt es.',
    trayMissing: 'Dieser Computer zeigt keine Symbole neben der Uhr, deshalb ist die Liste ein Fenster.',
    trayUnknown: 'Noch nicht bekannt. Prüfen Sie in ein paar Sekunden erneut.',
    policyNone: 'Sie hat nichts festgelegt.',
    policyFollowed: (count) =>
      `Sie hat ${number(count)} ${counted(count, 'Einstellung', 'Einstellungen')} festgelegt.`,
    policyUnclear: (places) =>
      `Was sie festgelegt hat, ist unklar bei ${places}; dieser Teil bleibt Ihnen überlassen. Sagen Sie es Ihrer IT.`,
    keyringWorks: 'Ihre Anmeldung kann verschlüsselt gespeichert werden.',
    noKeyring: 'Es gibt keinen, daher gilt eine Anmeldung bis zum Beenden von Chat Presence.',
    keyringLocked: 'Er ist gesperrt, daher gilt eine Anmeldung bis zum Beenden von Chat Presence.',
    diskFine: (free) => `Einstellungen können gespeichert werden. ${free} sind frei.`,
    diskNearlyFull: (free) => `Nur ${free} sind frei. Schaffen Sie etwas Platz.`,
    diskFull: (folder) =>
      `In ${folder} ist kein Platz mehr, daher wird keine Änderung gespeichert. Schaffen Sie etwas Platz.`,
    diskReadOnly: (folder) =>
      `In ${folder} kann nicht geschrieben werden, daher wird keine Änderung gespeichert. Wenden Sie sich an Ihre IT.`,
    checkFailed: 'Diese Prüfung ist fehlgeschlagen. Das Protokoll sagt, warum.',
  },
  report: 'Bericht',
  reportHint:
    'Für alle, die Ihnen helfen: das Ergebnis, Ihre Einstellungen und das neueste Protokoll. Keine Passwörter und keine Namen von Kolleginnen und Kollegen.',
  copyReport: 'Bericht kopieren',
  saveReport: 'Bericht speichern',
  saved: (file) => `Gespeichert als ${file}.`,
  notSaved: 'Der Bericht konnte nicht gespeichert werden. Kopieren Sie ihn stattdessen.',
  showReport: 'Im Ordner zeigen',
};
