import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Offen halten',
  noTray:
    'Dieses System zeigt keine Symbole neben der Uhr, deshalb ist die Liste ein Fenster. Wenn Sie es schließen, wird Chat Presence beendet.',
};
