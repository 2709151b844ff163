import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const updates: Words['updates'] = {
  title: 'Updates',
  keep: 'Chat Presence aktuell halten',
  off: {
    byPerson: 'Diese Version bleibt, bis Sie Updates einschalten.',
    byPersonAfterReady:
      'Die Version, die schon bereit ist, kommt noch, wenn Sie das nächste Mal beenden. Danach kommt keine, bis Sie Updates einschalten.',
    byPolicy: 'Ihre Organisation hat Updates ausgeschaltet.',
    byAdministrator: 'Wer diesen Computer verwaltet, hält Chat Presence aktuell.',
    byPackageManager: 'Ihre Paketverwaltung hält Chat Presence aktuell.',
    portable:
      'Eine portable Kopie bleibt, wie sie ist. Holen Sie eine neuere dort, wo Sie diese bekommen haben.',
    notInstalled:
      'Diese Kopie ist nicht installiert und bleibt, wie sie ist. Holen Sie eine neuere dort, wo Sie diese bekommen haben.',
    noFeed: 'Diese Ausgabe weiß nicht, woher sie Updates bekommt.',
  },
  notYet: 'Noch nicht geprüft.',
  upToDate: (time) => `Aktuell (geprüft um ${time})`,
  looking: 'Suche läuft\u00a0…',
  fetching: (version, percent) => `Version ${version} wird geladen, ${number(percent)}\u00a0%`,
  ready: (version) =>
    `Version ${version} ist bereit. Sie startet, wenn Sie Chat Presence das nächste Mal beenden und öffnen.`,
  failed: {
    unreachable:
      'Die Suche nach Updates ist fehlgeschlagen: Es kommt keine Antwort. Chat Presence versucht es von selbst wieder.',
    unclear:
      'Die Suche nach Updates ist fehlgeschlagen: Die Antwort ist nicht zu gebrauchen. Chat Presence versucht es von selbst wieder.',
    damaged:
      'Die neue Version kam beschädigt an und wurde verworfen. Chat Presence versucht es von selbst wieder.',
    disk: 'Die neue Version konnte nicht gespeichert werden. Vielleicht ist auf dem Datenträger zu wenig Platz. Chat Presence versucht es von selbst wieder.',
  },
  lookNow: 'Jetzt suchen',
  restart: 'Jetzt neu starten',
};
